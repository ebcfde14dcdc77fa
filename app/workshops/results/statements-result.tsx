import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { peopleGiving } from '#domain/workshops/schema/counts.ts'
import { StatementBar } from '../statement-bar.tsx'
import { fitAttributes } from '../wall/fit-rows.ts'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

const answers = [
  { answer: 'agree', value: 1 },
  { answer: 'pass', value: 0 },
  { answer: 'disagree', value: -1 },
] as const

/** Agree, pass and disagree for each statement, those that most agree with first. */
export function StatementsResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const columns: Column[] = answers.map(({ answer, value }) => ({
    head: t(`statements.${answer}`),
    of: (row) => t('results.number', { count: peopleGiving(row, value) }),
  }))
  return (
    <>
      <p className="result-key" aria-hidden="true">
        {answers.map(({ answer }) => (
          <span key={answer} className={answer}>
            {t(`statements.${answer}`)}
          </span>
        ))}
      </p>
      <ol className="result-bars statements" {...fitAttributes(fit)}>
        {rankedRows(counts, stage.choices)
          .slice(0, most)
          .map(({ row, choice }) => (
            <li key={choice.id}>
              <span className="result-label">
                <WordsIn words={choice.text} />
              </span>
              <StatementBar row={row} />
              <span className="result-words">
                {t('results.statement', {
                  agree: peopleGiving(row, 1),
                  pass: peopleGiving(row, 0),
                  disagree: peopleGiving(row, -1),
                })}
              </span>
            </li>
          ))}
      </ol>
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
