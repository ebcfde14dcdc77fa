import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { leastSize } from '#domain/agreement/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'

export type Proposal = { available: number; size: number; because: 'usual' | 'last-round' | 'all' }
type Props = { proposal: Proposal; typed: string | undefined; problem: Problem | undefined }

/** How many texts to draw, with what is proposed and why. */
export function StartForm({ proposal: { available, size, because }, typed, problem }: Props) {
  const { t } = useTranslation('agreement')
  if (available < leastSize)
    return <EmptyState title={t('start.none')}>{t('start.none-next', { least: leastSize })}</EmptyState>
  return (
    <Form method="post" className="card agreement-start" noValidate>
      <h2>{t('start.title')}</h2>
      <p>
        {t('start.text')} {t('start.available', { count: available })}
      </p>
      <Field
        id="size"
        name="size"
        inputMode="numeric"
        autoComplete="off"
        label={t('start.size')}
        hint={t(`start.because.${because}`, { size })}
        defaultValue={typed ?? size}
        error={problem?.code === 'agreement.size-wrong' ? problemText(t, problem) : undefined}
      />
      <Button name="intent" value="start">
        {t('start.do')}
      </Button>
    </Form>
  )
}
