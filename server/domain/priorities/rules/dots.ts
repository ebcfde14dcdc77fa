import type { OutcomeOf, PointsBallot } from '../schema.ts'
import { addUp } from './add-up.ts'

/**
 * Dots, of which each person has the same number and may put several on one option (cumulative voting); most dots win.
 * A ballot with dots that are no whole number, or fewer than none, or more than there were, is blank.
 *
 * Source: Cole, Taebel and Engstrom, Cumulative Voting in a Municipal Election, Western Political Quarterly 43 (1990).
 */
export function dots(
  options: readonly string[],
  ballots: readonly PointsBallot[],
  most: number = Number.MAX_SAFE_INTEGER,
): OutcomeOf<'dots'> {
  return addUp(
    'dots',
    options,
    ballots.map((ballot) => {
      const given = Object.entries(ballot).filter(([option, count]) => options.includes(option) && count !== 0)
      const isSound = given.every(([, count]) => Number.isSafeInteger(count) && count > 0)
      return isSound && given.reduce((sum, [, count]) => sum + count, 0) <= most ? new Map(given) : new Map()
    }),
  )
}
