import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { CodeField } from './code-field.tsx'

type Props = {
  isGone: boolean /** From a link. */
  code: string
  refused: { problem: Problem; code: string } | undefined
}

/** The way in for somebody who wrote their six words down. */
export function ReceiptForm({ isGone, code, refused }: Props) {
  const { t } = useTranslation('receipts')
  useErrorTitle(refused?.problem)
  return (
    <PublicPage>
      <ProblemMessage problem={refused?.problem} field="code" />
      {isGone && !refused && (
        <Notice kind="done" live>
          <p>{t('form.gone')}</p>
        </Notice>
      )}
      <h1>{t('form.title')}</h1>
      <p className="lead">{t('form.lead')}</p>
      <CodeField typed={refused?.code ?? code} problem={refused?.problem} />
      <section aria-labelledby="lost">
        <h2 id="lost">{t('form.lost')}</h2>
        <p>{t('form.lost-text')}</p>
      </section>
    </PublicPage>
  )
}
