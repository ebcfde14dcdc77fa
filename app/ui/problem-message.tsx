import { useLocation } from '@remix-run/react'
import { useMemo } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ErrorSummary } from './error-summary.tsx'

type Props = { problem: Problem | undefined | null /** The id of the field it is about. */; field?: string }

/** Why the server refused, on top of the form, which still holds what was typed. Nothing without a problem. */
export function ProblemMessage({ problem, field }: Props) {
  const { t } = useTranslation('problems')
  const { pathname } = useLocation()
  const errors = useMemo(() => {
    if (!problem) return []
    if (problem.kind !== 'signed-out') return [{ field, text: problemText(t, problem) }]
    const signIn = `/sign-in?next=${encodeURIComponent(pathname)}`
    return [
      {
        text: (
          <>
            {t('signed-out.before')}{' '}
            <a href={signIn} target="_blank" rel="noreferrer">
              {t('signed-out.link')}
            </a>
            {t('signed-out.after')}
          </>
        ),
      },
    ]
  }, [problem, field, pathname, t])
  return <ErrorSummary errors={errors} />
}
