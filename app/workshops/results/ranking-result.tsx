import { useTranslation } from '#app/i18n/use-translation.ts'
import { bordaOf, peopleGiving } from '#domain/workshops/schema/counts.ts'
import { Bars, Labelled } from './bars.tsx'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

/** Points by place, and how many put each choice first: the two ways most halls would read a ranking. */
export function RankingResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const places = counts.rows.length
  const number = (count: number) => t('results.number', { count })
  const columns: Column[] = [
    { head: t('outcome.column-points'), of: (row) => number(bordaOf(row, places)) },
    { head: t('outcome.column-first'), of: (row) => number(peopleGiving(row, 1)) },
  ]
  return (
    <>
      <Bars
        fit={fit}
        rows={rankedRows(counts, stage.choices)
          .slice(0, most)
          .map(({ row, choice }) => ({
            choice,
            value: bordaOf(row, places),
            number: <Labelled label={t('outcome.column-points')}>{number(bordaOf(row, places))}</Labelled>,
            note: t('outcome.firsts', { people: peopleGiving(row, 1) }),
          }))}
      />
      {role !== 'wall' && <p className="result-how">{t('outcome.points-how')}</p>}
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
