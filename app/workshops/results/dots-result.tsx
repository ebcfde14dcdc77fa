import { useTranslation } from '#app/i18n/use-translation.ts'
import { supportersOf, totalOf } from '#domain/workshops/schema/counts.ts'
import { Bars, Labelled } from './bars.tsx'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

/** Dots for each choice; how many people gave them stands in the table. */
export function DotsResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const number = (count: number) => t('results.number', { count })
  const columns: Column[] = [
    { head: t('results.column-dots'), of: (row) => number(totalOf(row)) },
    { head: t('results.column-people'), of: (row) => number(supportersOf(row)) },
  ]
  return (
    <>
      <Bars
        fit={fit}
        rows={rankedRows(counts, stage.choices)
          .slice(0, most)
          .map(({ row, choice }) => ({
            choice,
            value: totalOf(row),
            number: <Labelled label={t('results.column-dots')}>{number(totalOf(row))}</Labelled>,
          }))}
      />
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
