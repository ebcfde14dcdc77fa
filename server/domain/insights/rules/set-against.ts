import type { ComparedRow, ComparedSide } from '../schema/compare.ts'
import type { Figure } from '../schema.ts'
import { comparisonOf } from './compare.ts'
import { differenceOf } from './difference.ts'

type Counts = Pick<ComparedRow, 'key' | 'name' | 'people' | 'since'> & { of: [Figure, Figure] }

/** Rows of two groups with their shares and differences, where both are told and both are enough people. */
export function setAgainst(
  sides: readonly [ComparedSide, ComparedSide],
  rows: readonly Counts[],
): { rows: ComparedRow[]; isTooFew: boolean } {
  const isTooFew = sides.some(({ people }) => comparisonOf(people) === 'too-few')
  return {
    isTooFew,
    rows: rows.map(({ key, name, people, since, of }) => {
      const parts = isTooFew ? null : partsOf(people, of)
      return {
        ...{ key, name, people, since },
        shares: parts && [parts[0].n / parts[0].of, parts[1].n / parts[1].of],
        difference: parts && differenceOf(...parts),
      }
    }),
  }
}

function partsOf([one, other]: [Figure, Figure], [here, there]: [Figure, Figure]) {
  if (one === 'withheld' || other === 'withheld' || here === 'withheld' || there === 'withheld') return null
  if (comparisonOf(here) === 'too-few' || comparisonOf(there) === 'too-few') return null
  // Either may be a figure of an earlier time: a group is never said to be more than all.
  return [
    { n: Math.min(one, here), of: here },
    { n: Math.min(other, there), of: there },
  ] as const satisfies [{ n: number; of: number }, { n: number; of: number }]
}
