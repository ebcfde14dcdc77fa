import { type Figure, leastCompared } from '../schema.ts'

/**
 * Whether the groups within a row may be set against each other, or are too few people for that: so is a row that
 * nothing is said of.
 */
export const comparisonOf = (people: Figure): 'can' | 'too-few' =>
  people !== 'withheld' && people >= leastCompared ? 'can' : 'too-few'

/**
 * What share of a row's people a group is, from 0 to 1; null where it is not shown, or where the row is too small to
 * compare. Both may be figures of an earlier time: a group is never said to be more than all.
 */
export function shareOf(people: Figure, row: Figure): number | null {
  if (people === 'withheld' || row === 'withheld' || comparisonOf(row) === 'too-few') return null
  return Math.min(1, people / row)
}
