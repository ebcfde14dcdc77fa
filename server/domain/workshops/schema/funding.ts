import { greedyFunding } from '#domain/priorities/rules/greedy-budget.ts'
import type { FundingRow } from '#domain/priorities/schema.ts'
import { type ChoiceCount, supportersOf } from './counts.ts'
import type { Choice } from './live.ts'

/** `left` of the envelope; null while people have to decide between what is level. */
type Funding = { states: ReadonlyMap<string, FundingRow['state']>; left: number | null }

/**
 * What an envelope pays for when the things most people chose come first. It is the rule itself that says so, also in a
 * browser: a chart that went its own way would break ties that the page beside it leaves to people.
 */
export function fundingOf(
  rows: readonly ChoiceCount[],
  choices: readonly Pick<Choice, 'id' | 'cost'>[],
  envelope: number,
): Funding {
  const byId = new Map(rows.map((row) => [row.choiceId, supportersOf(row)]))
  const people = new Map(choices.map(({ id }) => [id, byId.get(id) ?? 0]))
  const costs = Object.fromEntries(choices.map(({ id, cost }) => [id, cost ?? 1]))
  const { rows: paid, spent } = greedyFunding([...people.keys()], people, { envelope, costs })
  const isTied = paid.some(({ state }) => state === 'tied')
  return {
    states: new Map(paid.map(({ option, state }) => [option, state])),
    left: isTied ? null : envelope - spent.most,
  }
}
