import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { Settings } from '#domain/survey-design/schema/design.ts'
import type { LifeStep } from '#domain/survey-design/schema/life.ts'

const stepsFrom: Record<Settings['state'], readonly LifeStep[]> = {
  draft: [],
  open: ['pause', 'close'],
  paused: ['resume', 'close'],
  closed: ['reopen'],
  reported: [],
}

/** What can be done now, each with what it means for people who answer. */
export function LifeForms({
  settings,
  answer,
}: {
  settings: Settings /** Where what came of it is written. */
  answer: string
}) {
  const { t } = useTranslation('survey-desk')
  const { state, status } = settings
  return (
    <section aria-labelledby="life">
      <h2 id="life">{t('life.title')}</h2>
      <p>{t(`life.now.${state === 'open' && status === 'not-yet' ? 'not-yet' : state}`)}</p>
      <ul className="work-cards">
        {(state === 'closed' || state === 'reported') && (
          <li className="card desk-card">
            <h3>{t(`life.answer.title-${state}`)}</h3>
            <p>{t(`life.answer.about-${state}`)}</p>
            <LinkButton to={answer} kind={state === 'closed' ? 'primary' : 'secondary'}>
              {t(`life.answer.button-${state}`)}
            </LinkButton>
          </li>
        )}
        {stepsFrom[state].map((step) => (
          <li key={step} className="card desk-card">
            <h3>{t(`life.steps.${step}.title`)}</h3>
            <p>{t(`life.steps.${step}.about`)}</p>
            <Form method="post" noValidate>
              <input type="hidden" name="intent" value={step} />
              {step === 'reopen' && (
                <Field {...{ id: 'reopen-closesOn', name: 'closesOn', type: 'date' }} label={t('days.closesOn')} />
              )}
              <Button kind={step === 'resume' ? 'primary' : 'secondary'} busyLabel={t('life.busy')}>
                {t(`life.steps.${step}.button`)}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
