import type { Day } from '#db/schema/columns.ts'
import { equalityFields, type Figure, type Wording } from '../schema.ts'

/** What a place's people may be held against. Ways of taking part are nobody's from outside. */
export const baselineBys = ['area', 'age-band', ...equalityFields] as const
export type BaselineBy = (typeof baselineBys)[number]

/** One line of a Census table: a category as it is called there, and how many people are in it. */
export type CensusRow = { label: string; people: number }
/** A category that goes nowhere: a total, or something that does not apply. */
export const leftOut = 'out'
export const mostCategories = 300

/** Under so much of its share in the population a group is under-heard. */
export const underHeard = 0.8

/**
 * One group beside the population. `heard`: people, `share` of those who said; `of` the population. `gap` in points from
 * -1 to 1, `ratio` of the shares; both null where they cannot be told. `expected`: how many they would be. `since`: of
 * which day `heard` is, the earliest where it is several groups; not said to the public.
 */
export type HeardGroup = {
  keys: string[]
  names: (string | null)[]
  heard: Figure
  share: number | null
  of: number
  gap: number | null
  ratio: number | null
  expected: number | null
  since?: Day
}
export type HeardTable = {
  by: BaselineBy
  /** Null before the place has brought one. */
  baseline: { tableId: string; takenOn: Day; source: string } | null
  groups: HeardGroup[]
  /** How many the shares are of: those who said which group they are in. */
  said: number
  /** Apart from all shares. `notAsked` null where it is one number with those who did not say. */
  ratherNot: Figure | null
  notSaid: Figure
  notAsked: number | null
  /** Of which day those who did not say, and who rather would not, are. */
  apartSince: { notSaid?: Day; ratherNot?: Day }
  stands: boolean
}
/** A group that is heard less than it is there, and who knows its people. `ratio` null where its number is not shown. */
export type NextGroup = {
  by: BaselineBy
  keys: string[]
  names: (string | null)[]
  ratio: number | null
  missing: number
  knownBy: string[]
}
/** `of`: a survey's slug, null for everything. */
export type WhoWasHeard = {
  of: string | null
  people: number
  surveys: { slug: string; title: Wording; isOpen: boolean }[]
  tables: HeardTable[]
  next: NextGroup[]
  reach: { organisation: string; name: string; by: BaselineBy; key: string; groupName: string | null }[]
  least: number
}
