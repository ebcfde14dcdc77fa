import { useTranslation } from '#app/i18n/use-translation.ts'
import { ownTargets, type Target, type TargetChoice } from '#domain/imports/schema.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

type Props = {
  /** Of the column's name, which labels this menu. */
  labelledBy: string
  chosen: Target
  choices: readonly TargetChoice[]
  language: string
  /** The edition the survey was written in. */
  source: string
}

/** What a column can mean: something of the response, or an answer to a question or a part of one. */
export function TargetMenu({ labelledBy, chosen, choices, language, source }: Props) {
  const { t } = useTranslation('survey-desk')
  const named = ({ target, question, part, isWhy, isOther }: TargetChoice) => {
    const words = wordsIn(question, language, source).text
    if (isWhy) return t('import.map.why', { question: words })
    if (isOther) return t('import.map.other', { question: words })
    if (!part) return words
    const texts = { question: words, part: wordsIn(part, language, source).text }
    return t(target.startsWith('tick:') ? 'import.map.tick' : 'import.map.part', texts)
  }
  return (
    <select name="target[]" className="select" defaultValue={chosen} aria-labelledby={labelledBy}>
      {ownTargets.map((target) => (
        <option key={target} value={target}>
          {t(`import.map.targets.${target}`)}
        </option>
      ))}
      <optgroup label={t('import.map.answers')}>
        {choices.map((choice) => (
          <option key={choice.target} value={choice.target}>
            {named(choice)}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
