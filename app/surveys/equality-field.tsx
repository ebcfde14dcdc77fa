import { useTranslation } from '#app/i18n/use-translation.ts'
import { type EqualityQuestion, ratherNotSay } from '#domain/privacy/schema.ts'
import { equalityField } from './send-fields.ts'

type Props = { question: EqualityQuestion; chosen: string | undefined }

/**
 * One question about who somebody is. A question that follows from another one stands hidden by the style sheet until
 * that is answered so; where a browser can't, its words say whom it is for.
 */
export function EqualityField({ question: { key, groups, follows }, chosen }: Props) {
  const { t } = useTranslation('equality')
  const words = (rest: string) => t(`questions.${key}.${rest}`)
  const radio = (value: string, label: string) => (
    <label className="choice" key={value}>
      <input type="radio" name={equalityField(key)} value={value} defaultChecked={chosen === value} />
      <span>{label}</span>
    </label>
  )
  const declined = radio(ratherNotSay, t('rather-not-say'))
  return (
    <fieldset className="field choices equality" data-question={key} data-follows={follows?.question}>
      <legend>{words('text')}</legend>
      {groups.map(({ key: group, choices }) => {
        const radios = choices.map((choice) => radio(choice, words(`choices.${choice}`)))
        return group === null ? (
          <div className="choice-list" key="only">
            {radios}
            {declined}
          </div>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset is read out as a question of its own.
          <div role="group" aria-labelledby={`${key}-${group}`} key={group} className="equality-group">
            <p id={`${key}-${group}`}>{words(`groups.${group}`)}</p>
            <div className="choice-list">{radios}</div>
          </div>
        )
      })}
      {groups.length > 1 && <div className="choice-list">{declined}</div>}
    </fieldset>
  )
}
