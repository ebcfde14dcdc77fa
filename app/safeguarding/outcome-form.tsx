import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Select } from '#app/ways-in/select.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { worryEndings } from '#domain/moderation/schema.ts'
import { afterwards, longestNote, passedTo } from '#domain/safeguarding/schema.ts'
import type { TypedAct } from './case-fields.ts'

type Props = { typed: TypedAct | undefined; problem: Problem | undefined }

/** How a worry ended: what came of it, whose hands it is in, and what becomes of the words. */
export function OutcomeForm({ typed, problem }: Props) {
  const { t } = useTranslation('safeguarding')
  const chosen = (value: string | undefined) => (value ? [value] : [])
  const errorFor = (code: string) => (problem?.code === code ? problemText(t, problem) : undefined)
  return (
    <details className="card worry-end" open={typed?.intent === 'end'}>
      <summary>{t('case.end')}</summary>
      <Form method="post" noValidate>
        <ChoiceGroup
          type="radio"
          id="outcome"
          name="outcome"
          legend={t('case.end-outcome')}
          choices={worryEndings.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
          chosen={chosen(typed?.outcome)}
          error={errorFor('safeguarding.outcome-missing')}
        />
        <Select
          name="passedTo"
          label={t('case.end-passed-to')}
          chosen={typed?.passedTo}
          options={[
            { value: '', label: t('case.end-passed-to-none') },
            ...passedTo.map((value) => ({ value, label: t(`passed-to.${value}`) })),
          ]}
        />
        <p className="hint">{t('case.end-passed-to-hint')}</p>
        <ChoiceGroup
          type="radio"
          name="afterwards"
          legend={t('case.end-after')}
          choices={afterwards.map((value) => ({
            value,
            label: t(`case.end-${value}`),
            hint: t(`case.end-${value}-hint`),
          }))}
          chosen={chosen(typed?.afterwards ?? 'back')}
        />
        <TextArea
          name="note"
          label={t('case.end-note')}
          rows={3}
          limit={longestNote}
          defaultValue={typed?.intent === 'end' ? typed.note : ''}
        />
        <Button name="intent" value="end">
          {t('case.end-save')}
        </Button>
      </Form>
    </details>
  )
}
