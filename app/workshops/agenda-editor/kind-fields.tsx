import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import type { Draft, NumberName, WrongFields } from './draft.ts'
import { PictureField } from './picture-field.tsx'

type Props = { place: string; draft: Draft; wrong: WrongFields }

/** What only some kinds need: how many may be chosen, the ends of a scale, the money there is. */
export function KindFields({ place, draft, wrong }: Props) {
  const { t } = useTranslation('facilitation')
  const number = (name: NumberName) => {
    const met = wrong[name]
    return (
      <Field
        key={name}
        id={name}
        name={name}
        label={t(`editor.${name}`)}
        hint={name === 'high' ? t('editor.high-hint') : undefined}
        error={met && t(`editor.wrong.${met.key}`, { limit: met.limit })}
        defaultValue={draft.numbers[name]}
        inputMode="numeric"
        dir="ltr"
      />
    )
  }
  const tick = (name: 'isSlider' | 'takesOwn') => (
    <label className="choice" key={name}>
      <input type="checkbox" name={name} defaultChecked={draft[name]} />
      <span>
        {t(`editor.${name}`)}
        <small>{t(`editor.${name}-hint`)}</small>
      </span>
    </label>
  )
  switch (draft.kind) {
    case 'poll':
      return number('most')
    case 'dots':
      return number('dots')
    case 'words':
      return number('each')
    case 'budget':
      return number('envelope')
    case 'statements':
      return tick('takesOwn')
    case 'scale':
      return (
        <>
          <div className="number-fields">
            {number('low')}
            {number('high')}
          </div>
          {tick('isSlider')}
        </>
      )
    case 'pause':
      return <PictureField place={place} picture={draft.picture} />
    default:
      return null
  }
}
