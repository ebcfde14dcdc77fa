import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { type FiguresDesk, leastThreshold, mostThreshold } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = { rules: FiguresDesk['rules']; problem: Problem | undefined }

/** From how many people on numbers are shown, and how smaller ones are kept secret. */
export function FigureRules({ rules, problem }: Props) {
  const { t } = useTranslation('insights-desk')
  const error = problem?.code === 'insights-desk.thresholds-wrong' ? problemText(t, problem) : undefined
  const range = { type: 'number', inputMode: 'numeric', min: leastThreshold, max: mostThreshold } as const
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('figures.rules-title')}</h2>
      <Form method="post" noValidate>
        <Field
          {...range}
          id="public"
          name="public"
          label={t('figures.public')}
          hint={t('figures.threshold-hint')}
          {...(error && { error })}
          defaultValue={rules.smallCellPublic}
        />
        <Field {...range} id="staff" name="staff" label={t('figures.staff')} defaultValue={rules.smallCellStaff} />
        <ChoiceGroup
          type="radio"
          name="policy"
          legend={t('figures.policy')}
          chosen={[rules.policy]}
          choices={(['withhold', 'round'] as const).map((policy) => ({
            value: policy,
            label: t(`figures.${policy}`),
            hint: t(`figures.${policy}-hint`),
          }))}
        />
        <Button name="act" value="set-up">
          {t('figures.save')}
        </Button>
      </Form>
    </section>
  )
}
