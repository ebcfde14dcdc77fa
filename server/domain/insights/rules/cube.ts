import type { FigurePolicy } from '#db/schema/figures.ts'

/**
 * How many people of each group spoke to one thing; `cells` in the order of the cube's groups.
 * `isTotalKnown`: whether every reader knows the total by other ways, though totals of the cube are judged.
 */
export type Row = { id: string; total: number; cells: readonly number[]; isTotalKnown?: boolean }

/** A declared table of counts, which is judged as a whole: the same people in the same groups. */
export type Cube = {
  groups: readonly string[]
  /** Everybody, by group. Each other row counts some of them. */
  whole: Row
  /** Rows that overlap freely: somebody may speak to several goals. */
  parts: readonly Row[]
  /** Rows that count who is in any of some parts: a mission beside its goals. */
  unions: readonly (Row & { of: readonly string[] })[]
  /** Ids of parts of which everybody is in exactly one: the answers to a question of one choice, and no answer. */
  partitions: readonly (readonly string[])[]
}

export type CubeRules = {
  /** The smallest count that may be shown. */
  least: number
  /** By how many people a row must have moved before anything new is said of it. */
  step: number
  policy: FigurePolicy
  /** Whether totals of rows are judged like cells, or known to every reader by other ways. */
  totals: 'judged' | 'known'
  /** Whether groups of everybody are known to every reader, such as how many came to workshops. */
  isWholeOpen: boolean
}

/**
 * What is said of one count. `told`: as it is now. `stands`: what was said last, because it has moved by too few people
 * since. `withheld`: because it is small itself, or because it would give a small one away.
 */
export type Said = {
  is: 'told' | 'stands' | 'withheld'
  /** The true count, for the next snapshot to be judged beside this one. Never shown. */
  n: number
  /** What is said, rounded where the policy rounds. */
  value: number | null
  /** The true count when the value was told first. */
  at: number | null
  /** How far the value may be from the true count: 0, or 2 where it was rounded. */
  give: number
  /** How much of a withheld count was told by itself once: months that are among all earlier ones now. */
  floor?: number
  /** Of a group that there was not: everybody knows that nobody was in it. */
  isNew?: boolean
  /** When it was told first, ISO 8601; not of what is told to the public. */
  since?: string
}

/** @param snapshot the number of the one that said something of this row last */
export type SaidRow = { id: string; total: Said; cells: Said[]; snapshot: number }

/** What is said of a cube; a row is in it once. */
export type Statement = { groups: readonly string[]; ceiling: number; rows: ReadonlyMap<string, SaidRow> }

export const wholeId = 'whole'

/**
 * Whether a cube may be asked for at all. Where it is no secret how many are in a group, that group must not be small:
 * one person who came to a workshop either spoke to a goal or did not.
 */
export const isOffered = ({ whole }: Cube, { isWholeOpen, least }: CubeRules): boolean =>
  !isWholeOpen || whole.cells.every((n) => n >= least)

/** Whether every reader knows how many a row counts. */
export const isTotalOpen = (row: Pick<Row, 'isTotalKnown'> | undefined, { totals }: CubeRules): boolean =>
  totals === 'known' || row?.isTotalKnown === true

/** Whether a row's known total by itself says who: nobody, one person, or all but one. No split can hide that. */
export const totalTells = (total: number, everybody: number): boolean => total < 2 || everybody - total < 2

export const roundingStep = 5
/** Rounded to the nearest five: a told 15 is anything from 13 to 17. */
const roundingGive = 2
export const rounded = (n: number) => Math.round(n / roundingStep) * roundingStep

export const told = (n: number, policy: FigurePolicy): Said => ({
  is: 'told',
  n,
  value: policy === 'round' ? rounded(n) : n,
  at: n,
  give: policy === 'round' ? roundingGive : 0,
})
export const withheld = (n: number): Said => ({
  is: 'withheld',
  n,
  value: null,
  at: null,
  give: 0,
})
/** Nothing is said. What was told once and is held back since by stricter rules is still known as it was then. */
export const untold = (n: number, before: Said | undefined): Said => ({
  ...withheld(n),
  at: before?.value === null ? before.at : null,
  ...(before?.floor && { floor: before.floor }),
})
/** What was said of it before, or nothing where nothing was. */
export const unmoved = (n: number, before: Said | undefined): Said =>
  before?.value == null ? untold(n, before) : { ...before, is: 'stands', n }
