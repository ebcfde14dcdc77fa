import type { Budget, ChoiceBallot, OutcomeOf } from '../schema.ts'
import { costed, fundByVotes, fundingOutcome, fundingTrace, readBallots } from './funding.ts'

/**
 * The project that most people chose is paid first, then the next, as long as there is money; what no longer fits is
 * skipped, and what nobody chose is never paid. Where equals cannot all be paid, every order of them is tried: projects
 * that only some orders pay are tied. It is what most places do; people whose projects are outnumbered everywhere may
 * come away with nothing.
 *
 * Source: the greedy approval rule in Rey, Schmidt and Maly, The (Computational) Social Choice Take on Indivisible
 * Participatory Budgeting, arXiv 2303.00621 (2023).
 */
export function greedyBudget(
  options: readonly string[],
  ballots: readonly ChoiceBallot[],
  budget: Budget,
): OutcomeOf<'greedy-budget'> {
  const read = readBallots(options, ballots, budget)
  return { rule: 'greedy-budget', ...fundingOutcome(options, read, fundByVotes(read, [])) }
}

/** The same from nothing but how many people chose each, which is all the rule looks at. */
export function greedyFunding(
  options: readonly string[],
  people: ReadonlyMap<string, number>,
  budget: Budget,
): OutcomeOf<'greedy-budget'>['trace'] {
  const read = costed(options, people, budget)
  return fundingTrace(options, read, fundByVotes(read, []))
}
