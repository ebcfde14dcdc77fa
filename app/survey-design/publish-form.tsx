import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { fieldOfProblem } from './field-of-problem.ts'

/** Days as they stand in their fields, null for none. */
export type DaysShown = { opensOn: string | null; closesOn: string | null; reportsOn: string | null }

type Props = {
  days: DaysShown
  problem?: Problem
  revision: number
  isFirst: boolean
  /** Faults that keep it back. */
  count: number
}

/** From when, until when, and when people hear what came of it. The button is there even while it can't work: it says why. */
export function PublishForm({ days, problem, revision, isFirst, count }: Props) {
  const { t } = useTranslation('survey-desk')
  const day = (name: keyof DaysShown, hint: string) => (
    <Field
      id={name}
      name={name}
      type="date"
      label={t(`days.${name}`)}
      hint={t(hint)}
      error={problem && fieldOfProblem(problem.code) === name ? problemText(t, problem) : undefined}
      defaultValue={days[name] ?? undefined}
    />
  )
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="revision" value={revision} />
      <div className="day-fields">
        {isFirst && day('opensOn', 'days.opens-hint')}
        {day('closesOn', 'days.closes-hint')}
        {isFirst || days.reportsOn === null ? (
          day('reportsOn', 'days.reports-hint')
        ) : (
          // A day that people were told is moved in the settings, with the reason.
          <input type="hidden" name="reportsOn" value={days.reportsOn} />
        )}
      </div>
      <p className="muted">{t(isFirst ? 'publish.frozen' : 'publish.frozen-again')}</p>
      {count > 0 && <p>{t('publish.first-mend', { count })}</p>}
      <Button busyLabel={t('publish.busy')} kind={count > 0 ? 'secondary' : 'primary'}>
        {t(isFirst ? 'publish.button' : 'publish.button-again')}
      </Button>
    </Form>
  )
}
