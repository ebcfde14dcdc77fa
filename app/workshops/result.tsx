import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import {
  type ChoiceCount,
  type ChoiceCounts,
  mostFirst,
  peopleGiving,
  totalOf,
} from '#domain/workshops/schema/counts.ts'
import type { Choice, Tally } from '#domain/workshops/schema/live.ts'
import { DotsTable, StatementsTable } from './result-table.tsx'
import { StatementBar } from './statement-bar.tsx'

type Props = {
  choices: readonly Choice[]
  tally: Tally & { counts: ChoiceCounts }
  /** How many bars there is room for; the rest is in the table, and on phones. */
  most?: number
}

/** A result as bars, most first, and the same numbers as a table. */
export function Result({ choices, tally, most = Number.POSITIVE_INFINITY }: Props) {
  const { t } = useTranslation('workshops')
  const { counts } = tally
  return (
    <div className="result">
      {counts.kind !== 'statements' ? (
        <DotsBars choices={choices} rows={mostFirst(counts).slice(0, most)} />
      ) : (
        <StatementBars choices={choices} rows={mostFirst(counts).slice(0, most)} />
      )}
      <p className="result-people">
        {t('results.people', { count: tally.people })}
        {counts.rows.length > most && <> · {t('results.more', { count: counts.rows.length - most })}</>}
      </p>
      <details>
        <summary>{t('results.as-table')}</summary>
        <div className="scroll-x">
          {counts.kind !== 'statements' ? (
            <DotsTable choices={choices} rows={counts.rows} />
          ) : (
            <StatementsTable choices={choices} rows={counts.rows} />
          )}
        </div>
      </details>
    </div>
  )
}

const textOf = (choices: readonly Choice[], id: string) => choices.find((choice) => choice.id === id)?.text

function DotsBars({ choices, rows }: { choices: readonly Choice[]; rows: readonly ChoiceCount[] }) {
  const { t } = useTranslation('workshops')
  const longest = Math.max(1, ...rows.map(totalOf))
  return (
    <ol className="result-bars">
      {rows.map((row) => {
        const [text, dots] = [textOf(choices, row.choiceId), totalOf(row)]
        return (
          <li key={row.choiceId}>
            <span className="result-label">{text && <WordsIn words={text} />}</span>
            <Bar value={dots} max={longest} />
            <span className="result-number">
              {t('results.number', { count: dots })}{' '}
              <span className="visually-hidden">{t('results.dots', { count: dots })}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function StatementBars({ choices, rows }: { choices: readonly Choice[]; rows: readonly ChoiceCount[] }) {
  const { t } = useTranslation('workshops')
  return (
    <>
      <p className="result-key" aria-hidden="true">
        {(['agree', 'pass', 'disagree'] as const).map((answer) => (
          <span key={answer} className={answer}>
            {t(`statements.${answer}`)}
          </span>
        ))}
      </p>
      <ol className="result-bars statements">
        {rows.map((row) => {
          const text = textOf(choices, row.choiceId)
          return (
            <li key={row.choiceId}>
              <span className="result-label">{text && <WordsIn words={text} />}</span>
              <StatementBar row={row} />
              <span className="result-words">
                {t('results.statement', {
                  agree: peopleGiving(row, 1),
                  pass: peopleGiving(row, 0),
                  disagree: peopleGiving(row, -1),
                })}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
