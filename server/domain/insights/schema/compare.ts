import type { Day } from '#db/schema/columns.ts'
import type { QuestionKind } from '#domain/surveys/schema/definition.ts'
import { type By, equalityFields, type Figure, splitBys, type Wording } from '../schema.ts'

/** What may be set against each other: two groups of one declared table, two months, or two workshops. */
export const compareBys = [...splitBys, 'month', 'workshop', ...equalityFields] as const
export type CompareBy = (typeof compareBys)[number]
export const isTableBy = (by: CompareBy): by is By => by !== 'month' && by !== 'workshop'

/** A group to choose; `name` where it is nobody's key. */
export type Side = { key: string; name: string | null }
/** `people`: what its shares are of. `since`: of which day that is, where it is a count that may stand. */
export type ComparedSide = Side & { people: Figure; since: Day | null }

/** `gap` in shares, from -1 to 1, with the interval of 95 in 100. */
export type ComparedRow = {
  key: string
  name: Wording | null
  people: [Figure, Figure]
  since: [Day | null, Day | null]
  shares: [number, number] | null
  difference: { gap: number; low: number; high: number } | null
}
export type Compared = {
  of: string
  by: CompareBy
  kind: QuestionKind | null
  sides: [ComparedSide, ComparedSide]
  rows: ComparedRow[]
  /** Neither shares nor differences: one of the two is fewer than thirty people. */
  isTooFew: boolean
  least: number
  stands: boolean
}
