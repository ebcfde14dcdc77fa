import { Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { AnswerSheet } from '#domain/surveys/schema/public.ts'
import { changeLinkId } from './answer-list.tsx'
import { contactFieldId, isAboutContact, type Refused } from './send-fields.ts'

type Props = {
  refused: Refused | undefined
  sheet: AnswerSheet | null
  /** The check page's path, where the answers stand on another page than the form. */
  answersAt?: string
}

/** What was refused, and the way to each question that needs another look. */
export function SendProblems({ refused, sheet, answersAt }: Props) {
  const { t } = useTranslation('surveys')
  if (!refused) return null
  const { problem } = refused
  const text = problemText(t, problem)
  if (isAboutContact(problem)) return <ErrorSummary errors={[{ field: contactFieldId, text }]} />
  const wrong = problem.kind === 'invalid' ? (sheet?.rows ?? []).filter((row) => row.problem) : []
  if (wrong.length === 0) return <ErrorSummary errors={[{ text }]} />
  if (answersAt) return <ErrorSummary errors={[{ text: <Link to={answersAt}>{text}</Link> }]} />
  return (
    <ErrorSummary
      title={text}
      errors={wrong.map((row) => ({
        field: changeLinkId(row),
        text: `${row.screen.text.text} ${row.problem ? problemText(t, row.problem) : ''}`,
      }))}
    />
  )
}
