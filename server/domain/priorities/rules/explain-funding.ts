import type { FundingRow, OutcomeOf, Sentence } from '../schema.ts'
import { sentence } from './sentence.ts'

export function explainFunding(outcome: OutcomeOf<'greedy-budget'> | OutcomeOf<'equal-shares'>): Sentence[] {
  const { rule, chosen, tie, trace } = outcome
  const inState = (state: FundingRow['state']) =>
    trace.rows.filter((row) => row.state === state).map(({ option }) => option)
  const found = [
    rule === 'equal-shares' ? sentence('funding.shares', { share: outcome.trace.share }) : sentence('funding.greedy'),
  ]
  if (chosen.length > 0) found.push(sentence('funding.funded', {}, { funded: chosen }))
  if (chosen.length === 0 && !tie) found.push(sentence('funding.none'))
  if (tie) found.push(sentence('funding.tie', {}, { tied: tie }))
  if (!trace.isWhole) found.push(sentence('too-many-ties'))
  if (!tie && chosen.length > 0)
    found.push(sentence('funding.spent', { spent: trace.spent.most, left: trace.envelope - trace.spent.most }))
  if (!tie && rule === 'equal-shares' && outcome.trace.completed.length > 0)
    found.push(sentence('funding.completed', {}, { completed: outcome.trace.completed }))
  const unpaid = inState('no-money')
  if (unpaid.length > 0) found.push(sentence('funding.no-money', {}, { unpaid }))
  return found
}
