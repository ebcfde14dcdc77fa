import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '#domain/kernel/problem.ts'

/** Says in the page's title that a form was sent back. Without scripts the server's answer has it already. */
export function useErrorTitle(problem: Problem | undefined): void {
  const { t } = useTranslation('surveys')
  useEffect(() => {
    const before = document.title
    const prefix = t('error-title', { title: '' }).trim()
    if (!problem || before.startsWith(prefix)) return
    document.title = t('error-title', { title: before })
    return () => {
      document.title = before
    }
  }, [problem, t])
}
