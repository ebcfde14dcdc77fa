import { useEffect } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Problem } from '#domain/kernel/problem.ts'

/** Says in the page's title that a form was sent back. Without scripts the server's answer has it already. */
export function useErrorTitle(problem: Problem | undefined): void {
  const { t } = useTranslation('common')
  useEffect(() => {
    const before = document.title
    const prefix = t('refused-title', { title: '' }).trim()
    if (!problem || before.startsWith(prefix)) return
    document.title = t('refused-title', { title: before })
    return () => {
      document.title = before
    }
  }, [problem, t])
}
