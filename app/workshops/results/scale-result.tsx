import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { meanOf, votersOf } from '#domain/workshops/schema/counts.ts'
import { fitAttributes } from '../wall/fit-rows.ts'
import { Labelled } from './bars.tsx'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { histogramOf, type Step } from './histogram.ts'
import { rankedRows } from './ranked-rows.ts'

/** For each thing that was rated: how many gave which step, and where the mean lies. */
export function ScaleResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const { low, high, lowText, highText } = stage.settings
  const [from, to] = [low ?? 1, high ?? 5]
  const number = (count: number) => t('results.number', { count })
  const mean = (value: number | null) => (value === null ? '–' : t('outcome.mean', { mean: value }))
  const steps = histogramOf({ choiceId: '', people: {} }, from, to)
  const columns: Column[] = [
    { head: t('outcome.column-mean'), of: (row) => mean(meanOf(row)) },
    { head: t('results.column-people'), of: (row) => number(votersOf(row)) },
    ...steps.map((step, index) => ({
      head: step.from === step.to ? number(step.from) : t('outcome.range', { from: step.from, to: step.to }),
      of: (row: (typeof counts.rows)[number]) => number(histogramOf(row, from, to)[index]?.people ?? 0),
    })),
  ]
  return (
    <>
      <ol className="result-bars result-scale" {...fitAttributes(fit)}>
        {rankedRows(counts, stage.choices)
          .slice(0, most)
          .map(({ row, choice }) => (
            <li key={choice.id}>
              <span className="result-label">
                <WordsIn words={choice.text} />
              </span>
              <Histogram steps={histogramOf(row, from, to)} mean={meanOf(row)} low={from} high={to} />
              <span className="result-number">
                <Labelled label={t('outcome.column-mean')}>{mean(meanOf(row))}</Labelled>
              </span>
              <span className="scale-ends">
                <span>
                  {number(from)} {lowText && <WordsIn words={lowText} />}
                </span>
                <span>
                  {number(to)} {highText && <WordsIn words={highText} />}
                </span>
              </span>
            </li>
          ))}
      </ol>
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}

type HistogramProps = { steps: readonly Step[]; mean: number | null; low: number; high: number }

/** Columns from a base line, the mean as a line through them with a head. The numbers stand beside it in words. */
function Histogram({ steps, mean, low, high }: HistogramProps) {
  const width = 100 / steps.length
  const tallest = Math.max(1, ...steps.map(({ people }) => people))
  const at = mean === null ? null : `${((mean - low + 0.5) / (high - low + 1)) * 100}%`
  return (
    <svg className="bar histogram" aria-hidden="true" focusable="false">
      <rect className="base" y="96%" width="100%" height="4%" />
      {steps.map(({ from, people }, index) => {
        const height = (people / tallest) * 82
        return (
          <rect
            key={from}
            className="value"
            x={`${index * width + width * 0.06}%`}
            y={`${96 - height}%`}
            width={`${width * 0.88}%`}
            height={`${height}%`}
          />
        )
      })}
      {at !== null && (
        <g className="mean">
          <line x1={at} x2={at} y1="6%" y2="100%" />
          <circle cx={at} cy="9%" r="5" />
        </g>
      )}
    </svg>
  )
}
