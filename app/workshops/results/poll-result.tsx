import { useTranslation } from '#app/i18n/use-translation.ts'
import { supportersOf } from '#domain/workshops/schema/counts.ts'
import { Bars, Labelled } from './bars.tsx'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

/** People for each choice, and which part of all who voted they are: a full bar is everybody. */
export function PollResult({ stage, counts, people, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const number = (count: number) => t('results.number', { count })
  const share = (count: number) => t('outcome.percent', { share: people > 0 ? count / people : 0 })
  const rows = rankedRows(counts, stage.choices)
    .slice(0, most)
    .map(({ row, choice }) => {
      const count = supportersOf(row)
      return {
        choice,
        value: count,
        number: (
          <>
            {share(count)}{' '}
            <span className="result-aside">
              <Labelled label={t('results.column-people')}>{number(count)}</Labelled>
            </span>
          </>
        ),
      }
    })
  const columns: Column[] = [
    { head: t('results.column-people'), of: (row) => number(supportersOf(row)) },
    { head: t('outcome.column-share'), of: (row) => share(supportersOf(row)) },
  ]
  return (
    <>
      <Bars rows={rows} max={Math.max(1, people)} fit={fit} />
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
