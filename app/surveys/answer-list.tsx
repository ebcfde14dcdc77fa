import { Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldError } from '#app/ui/field-error.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { AnswerSheet } from '#domain/surveys/schema.ts'
import { useChoiceLabel } from './use-choice-label.tsx'

type Props = { slug: string; rows: AnswerSheet['rows']; canChange: boolean }
type Row = AnswerSheet['rows'][number]

/** Questions with what was given, each with a way to change it. */
export function AnswerList({ slug, rows, canChange }: Props) {
  const { t } = useTranslation('surveys')
  return (
    <ol className="answers">
      {rows.map((row) => (
        <li key={row.question.key} data-wrong={row.problem ? true : undefined}>
          <h2>
            <WordsIn words={row.question.text} />
          </h2>
          {row.problem && <FieldError id={`fault-${row.question.number}`}>{problemText(t, row.problem)}</FieldError>}
          <Given {...row} />
          {canChange && (
            <Link id={`q-${row.question.number}`} to={`/s/${slug}/q/${row.question.number}?check`}>
              {t(row.given.length ? 'check.change' : 'check.answer')}
              <span className="visually-hidden">: {row.question.text.text}</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  )
}

function Given({ question, given, problem }: Row) {
  const { t } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  if (given.length === 0) return problem ? null : <p className="muted">{t('check.skipped')}</p>
  if (question.kind === 'open-text')
    return (
      <p className="said" dir="auto">
        {given[0]}
      </p>
    )
  if (question.kind === 'rating') return <p className="said">{t('check.rating', { rating: Number(given[0]) })}</p>
  return (
    <ul className="said plain-list">
      {question.choices
        .filter(({ key }) => given.includes(key))
        .map((choice) => (
          <li key={choice.key}>{labelOf(choice)}</li>
        ))}
    </ul>
  )
}
