import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice, Counts, DotsCount, StatementCount, Tally } from '#domain/workshops/schema.ts'
import { DotsTable, StatementsTable } from './result-table.tsx'
import { StatementBar } from './statement-bar.tsx'

type Props = {
  choices: readonly Choice[]
  tally: Tally & { counts: Counts }
  /** How many bars there is room for; the rest is in the table, and on phones. */
  most?: number
}

/** A result as bars, most first, and the same numbers as a table. */
export function Result({ choices, tally, most = Number.POSITIVE_INFINITY }: Props) {
  const { t } = useTranslation('workshops')
  const { counts } = tally
  return (
    <div className="result">
      {counts.kind === 'dots' ? (
        <DotsBars choices={choices} rows={mostFirst(counts.rows, ({ dots }) => dots).slice(0, most)} />
      ) : (
        <StatementBars
          choices={choices}
          rows={mostFirst(counts.rows, ({ agree, disagree }) => agree - disagree).slice(0, most)}
        />
      )}
      <p className="result-people">
        {t('results.people', { count: tally.people })}
        {counts.rows.length > most && <> · {t('results.more', { count: counts.rows.length - most })}</>}
      </p>
      <details>
        <summary>{t('results.as-table')}</summary>
        <div className="scroll-x">
          {counts.kind === 'dots' ? (
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
const mostFirst = <Row,>(rows: readonly Row[], size: (row: Row) => number) =>
  [...rows].sort((one, other) => size(other) - size(one))

function DotsBars({ choices, rows }: { choices: readonly Choice[]; rows: readonly DotsCount[] }) {
  const { t } = useTranslation('workshops')
  const longest = Math.max(1, ...rows.map(({ dots }) => dots))
  return (
    <ol className="result-bars">
      {rows.map(({ choiceId, dots }) => {
        const text = textOf(choices, choiceId)
        return (
          <li key={choiceId}>
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

function StatementBars({ choices, rows }: { choices: readonly Choice[]; rows: readonly StatementCount[] }) {
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
              <StatementBar {...row} />
              <span className="result-words">
                {t('results.statement', { agree: row.agree, pass: row.pass, disagree: row.disagree })}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
