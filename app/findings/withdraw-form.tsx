import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type FindingPage, longest } from '#domain/findings/schema.ts'
import type { Typed } from './finding-page.tsx'

type Props = { finding: FindingPage; refused: { typed: Typed } | undefined }

/** Taking a finding back for good, folded away. */
export function WithdrawForm({ finding, refused }: Props) {
  const { t } = useTranslation('findings')
  const wasRefused = refused?.typed.act === 'withdraw'
  const words = wasRefused ? refused.typed.words : ''
  return (
    <details className="card" open={wasRefused}>
      <summary>{t('withdraw.title')}</summary>
      <Form method="post" noValidate>
        <TextArea
          id={finding.state === 'in-review' ? 'withdraw-words' : 'words'}
          name="words"
          rows={2}
          label={t('withdraw.words')}
          hint={t('withdraw.hint')}
          defaultValue={typeof words === 'string' ? words : ''}
          limit={longest.words}
        />
        <Button name="act" value="withdraw" kind="danger">
          {t('withdraw.do')}
        </Button>
      </Form>
    </details>
  )
}
