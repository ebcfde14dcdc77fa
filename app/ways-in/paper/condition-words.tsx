import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PaperClause, PaperCondition } from '#domain/ways-in/schema.ts'

/** When to answer: on paper nobody hides a question. */
export function ConditionWords({ showIf }: { showIf: PaperCondition }) {
  const clauseIn = useClauseWords()
  const { t } = useTranslation('surveys')
  const clauses = showIf.clauses.map(clauseIn)
  if (clauses.length === 1)
    return (
      <p className="only-if">
        {t('paper:only-if')} {clauses[0]}
      </p>
    )
  return (
    <div className="only-if">
      <p>{t(`paper:only-if-${showIf.match}`)}</p>
      <ul>
        {clauses.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

function useClauseWords(): (clause: PaperClause) => string {
  const { t } = useTranslation('surveys')
  return ({ question, row, test, value }) =>
    t(`paper:clause.${test}${row === null ? '' : '-row'}`, {
      question,
      row,
      value: value === null ? '' : 'words' in value ? value.words : t(value.shared),
    })
}
