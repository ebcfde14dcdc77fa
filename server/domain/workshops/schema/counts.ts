import type { VoteKind } from './kinds.ts'

/**
 * How many people gave which value to a choice: dots, a place, a step of a scale, 1 for chosen, 1/0/-1 for a stance.
 * `shared`, of a ranking: the half points it has from ballots that left it out, which their places do not tell.
 */
export type ChoiceCount = { choiceId: string; people: Readonly<Record<string, number>>; shared?: number }
/** A word of a cloud, as most people wrote it. */
export type WordCount = { word: string; language: string; people: number }
export type Counts = { kind: VoteKind; rows: readonly ChoiceCount[] } | { kind: 'words'; words: readonly WordCount[] }
/** Counts of choices; all kinds of them have the same shape. */
export type ChoiceCounts = Extract<Counts, { rows: readonly ChoiceCount[] }>

/** The counts of choices; none of a cloud, or of a result that is hidden. */
export const rowsOf = (counts: Counts | null | undefined): readonly ChoiceCount[] =>
  counts && 'rows' in counts ? counts.rows : []

/** Where votes came from, in people. */
export type Sources = { phone: number; hands: number; paper: number }

/** How many people gave this choice this very value. */
export const peopleGiving = ({ people }: ChoiceCount, value: number): number => people[value] ?? 0

const entries = ({ people }: ChoiceCount) =>
  Object.entries(people).map(([value, count]) => ({ value: Number(value), count }))
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** All that was given to a choice, added up: its dots, or the people who chose it. */
export const totalOf = (row: ChoiceCount): number => sum(entries(row).map(({ value, count }) => value * count))
/** People who gave it more than nothing. */
export const supportersOf = (row: ChoiceCount): number =>
  sum(entries(row).map(({ value, count }) => (value > 0 ? count : 0)))
/** People who said anything about it, a pass or the lowest step included. */
export const votersOf = (row: ChoiceCount): number => sum(entries(row).map(({ count }) => count))
/** The middle of a scale's answers by the mean; null when nobody answered. */
export const meanOf = (row: ChoiceCount): number | null => (votersOf(row) > 0 ? totalOf(row) / votersOf(row) : null)
/**
 * Borda points of a ranking, as the rule counts them (`priorities/rules/borda.ts`): a first place of n choices gives
 * n - 1, the last gives none, and what somebody left out shares what was left of their points.
 */
export const bordaOf = (row: ChoiceCount, choices: number): number =>
  sum(entries(row).map(({ value, count }) => (choices - value) * count)) + (row.shared ?? 0) / 2
/** Half points that one ballot gives to each choice it left out: of those left over, one for each other. */
export const sharedBy = (choices: number, placed: number): number => (placed > 0 ? choices - placed - 1 : 0)

/** What puts one choice before another on a chart of this kind: the higher, the further up. */
export function sizeOf(kind: VoteKind, row: ChoiceCount, choices: number): number {
  switch (kind) {
    case 'scale':
      return meanOf(row) ?? Number.NEGATIVE_INFINITY
    case 'ranking':
      return bordaOf(row, choices)
    case 'statements':
      return peopleGiving(row, 1) - peopleGiving(row, -1)
    case 'budget':
    case 'poll':
    case 'questions':
      return supportersOf(row)
    case 'dots':
      return totalOf(row)
  }
}

/** Most first; equals stay in the order of the ballot. */
export const mostFirst = ({ kind, rows }: ChoiceCounts): ChoiceCount[] =>
  [...rows].sort((one, other) => sizeOf(kind, other, rows.length) - sizeOf(kind, one, rows.length))
