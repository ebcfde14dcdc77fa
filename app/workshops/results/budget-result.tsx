import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { supportersOf } from '#domain/workshops/schema/counts.ts'
import { Bars, Labelled } from './bars.tsx'
import { bought } from './bought.ts'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

/** People for each thing, its cost, and which of them the money buys if what most people chose comes first. */
export function BudgetResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const ranked = rankedRows(counts, stage.choices)
  const envelope = stage.settings.envelope ?? 0
  const { ids, left } = bought(ranked, envelope)
  const number = (count: number) => t('results.number', { count })
  const cost = (amount: number | null) => t('outcome.money', { amount: amount ?? 0 })
  const columns: Column[] = [
    { head: t('results.column-people'), of: (row) => number(supportersOf(row)) },
    { head: t('outcome.column-cost'), of: (_, choice) => cost(choice.cost) },
    { head: t('outcome.by-most'), of: (_, choice) => t(ids.has(choice.id) ? 'outcome.bought' : 'outcome.not-bought') },
  ]
  return (
    <>
      <Bars
        fit={fit}
        rows={ranked.slice(0, most).map(({ row, choice }) => ({
          choice,
          value: supportersOf(row),
          number: <Labelled label={t('results.column-people')}>{number(supportersOf(row))}</Labelled>,
          note: (
            <>
              {cost(choice.cost)}
              {ids.has(choice.id) && (
                <span className="result-mark">
                  <Icon name="tick" /> {t('outcome.bought')}
                </span>
              )}
            </>
          ),
        }))}
      />
      <p className="result-how">
        <strong>{t('outcome.by-most')}.</strong>{' '}
        {role === 'wall' ? t('outcome.left-over', { left }) : t('outcome.by-most-how', { envelope, left })}
      </p>
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
