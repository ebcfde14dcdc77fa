import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { AnsweredGoal, DeskForm, Typed } from '#domain/commitments/schema.ts'
import { SelectField } from './select-field.tsx'

type Props = {
  form: DeskForm
  typed: Typed
  /** A goal that stands no more, with what is known of it: kept until somebody chooses another. */
  gone?: { publicId: string; goal: AnsweredGoal['short'] } | undefined
}

/** What it answers: a goal, and beside it a finding or a workshop that the words came from. */
export function StandsOnFields({ form, typed, gone }: Props) {
  const { t, i18n } = useTranslation('commitments-desk')
  const { missions, findings, workshops } = form
  const isThere = ({ publicId }: { publicId: string }) => publicId === typed.from.split(' ')[1]
  const isKept = typed.from === 'finding kept' || (typed.from !== 'goal' && ![...findings, ...workshops].some(isThere))
  return (
    <>
      <SelectField name="goal" label={t('form.goal')} hint={t('form.goal-hint')} chosen={typed.goal}>
        <option value="">{t('form.choose')}</option>
        {gone && (
          <option value={gone.publicId} lang={gone.goal.language}>
            {gone.goal.text}
          </option>
        )}
        {missions.map(({ name, goals }) => (
          <optgroup key={name.text} label={name.text}>
            {goals.map(({ publicId, short }) => (
              <option key={publicId} value={publicId} lang={short.language}>
                {short.text}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField name="from" label={t('form.from')} hint={t('form.from-hint')} chosen={typed.from || 'goal'}>
        <option value="goal">{t('form.from-goal')}</option>
        {isKept && typed.from && <option value={typed.from}>{t('form.from-kept')}</option>}
        {findings.length > 0 && (
          <optgroup label={t('form.findings')}>
            {findings.map(({ publicId, claim }) => (
              <option key={publicId} value={`finding ${publicId}`}>
                {claim}
              </option>
            ))}
          </optgroup>
        )}
        {workshops.length > 0 && (
          <optgroup label={t('form.workshops')}>
            {workshops.map(({ publicId, title, heldOn }) => (
              <option key={publicId} value={`workshop ${publicId}`} lang={title.language}>
                {title.text}, {dayText(heldOn, i18n.language, { year: true })}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
    </>
  )
}
