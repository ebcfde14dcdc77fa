import type { ChoiceBallot, OutcomeOf } from '../schema.ts'
import { addUp } from './add-up.ts'

/**
 * As many choices as somebody likes, each counts one; what most people chose wins. An option named twice on a ballot
 * counts once.
 *
 * Source: Brams and Fishburn, Approval Voting, American Political Science Review 72 (1978).
 */
export function approval(options: readonly string[], ballots: readonly ChoiceBallot[]): OutcomeOf<'approval'> {
  return addUp(
    'approval',
    options,
    ballots.map((ballot) => new Map(ballot.filter((option) => options.includes(option)).map((option) => [option, 1]))),
  )
}
