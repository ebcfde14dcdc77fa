import { useMemo } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { supportersOf } from '#domain/workshops/schema/counts.ts'
import { fundingOf } from '#domain/workshops/schema/funding.ts'
import { Bars, Labelled } from './bars.tsx'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

/**
 * People for each thing, its cost, and which of them the money buys if what most people chose comes first. Where it cannot
 * buy all that are level, people decide: nothing is left over before they have.
 */
export function BudgetResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const ranked = rankedRows(counts, stage.choices)
  const envelope = stage.settings.envelope ?? 0
  const { choices } = stage
  // A rule may try many orders of what is level, and a wall is drawn anew with each vote that comes anywhere.
  const { states, left } = useMemo(() => fundingOf(counts.rows, choices, envelope), [counts.rows, choices, envelope])
  const number = (count: number) => t('results.number', { count })
  const markOf = (id: string) => {
    const state = states.get(id)
    if (state === 'tied') return 'outcome.level'
    return state === 'funded' ? 'outcome.bought' : 'outcome.not-bought'
  }
  const cost = (amount: number | null) => t('outcome.money', { amount: amount ?? 0 })
  const columns: Column[] = [
    { head: t('results.column-people'), of: (row) => number(supportersOf(row)) },
    { head: t('outcome.column-cost'), of: (_, choice) => cost(choice.cost) },
    { head: t('outcome.by-most'), of: (_, choice) => t(markOf(choice.id)) },
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
              {states.get(choice.id) === 'funded' && (
                <span className="result-mark">
                  <Icon name="tick" /> {t('outcome.bought')}
                </span>
              )}
              {states.get(choice.id) === 'tied' && <span className="result-mark level">{t('outcome.level')}</span>}
            </>
          ),
        }))}
      />
      <p className="result-how">
        <strong>{t('outcome.by-most')}.</strong> {role !== 'wall' && `${t('outcome.by-most-how', { envelope })} `}
        {left === null ? t('outcome.level-how') : t('outcome.left-over', { left })}
      </p>
      <CountsTable choices={choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
