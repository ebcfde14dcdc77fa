import { isRouteErrorResponse, useParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { CodeField } from './code-field.tsx'

/** A link that leads to no receipt: what is wrong with its words, and the words themselves to mend. */
export function ReceiptFault({ error }: { error: unknown }) {
  const { t } = useTranslation('receipts')
  const { code = '' } = useParams()
  const problem = isRouteErrorResponse(error) ? (error.data as { problem?: Problem } | null)?.problem : undefined
  if (!problem?.code.startsWith('receipts.')) return <ErrorPage error={error} />
  return (
    <PublicPage>
      <ProblemMessage problem={problem} field="code" />
      <h1>{t('form.title')}</h1>
      <CodeField typed={code.replaceAll('-', ' ')} problem={problem} />
    </PublicPage>
  )
}
