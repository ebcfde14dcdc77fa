import type { Day } from '#db/schema/columns.ts'
import type { BaselineCell, FigurePolicy } from '#db/schema/figures.ts'
import { type HeardGroup, type HeardTable, underHeard } from '../schema/heard.ts'
import { type Cell, type Figure, leastCompared, notSaid } from '../schema.ts'

/** The cell of those who were asked and rather did not say. */
const ratherNot = 'rather-not-say'

type Names = (key: string) => string | null
export type Compared = Pick<HeardTable, 'groups' | 'said' | 'ratherNot' | 'notSaid' | 'apartSince'>

/**
 * Who was heard beside who lives here, from what may be told alone: whoever reads it could reckon the same. Shares are of
 * those who said which group they are in; the few whose number is not shown are counted among those who did.
 * @param told cells, and everybody in them
 */
export function heldAgainst(
  { cells, people }: { cells: readonly Cell[]; people: number },
  baseline: readonly BaselineCell[],
  nameOf: Names,
  policy: FigurePolicy,
): Compared {
  const figureOf = (key: string) => cells.find((cell) => cell.key === key)?.people ?? null
  const apart = [ratherNot, notSaid].map((key) => figureOf(key))
  const said = people - apart.reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0)
  const population = baseline.reduce((sum, cell) => sum + cell.people, 0)
  const groups = baseline.map(({ keys, people: there }): HeardGroup => {
    const heard = together(cells, policy === 'round' ? null : people, keys)
    const of = population > 0 ? there / population : 0
    const isComparable = said >= leastCompared && of > 0
    const since = heard === 'withheld' ? undefined : earliest(cells.filter(({ key }) => keys.includes(key)))
    const share = isComparable && heard !== 'withheld' ? heard / said : null
    return {
      keys,
      names: keys.map(nameOf),
      heard,
      share,
      of,
      gap: share === null ? null : share - of,
      ratio: share === null ? null : share / of,
      expected: isComparable ? of * said : null,
      ...(since && { since }),
    }
  })
  const dayOf = (key: string) => earliest(cells.filter((cell) => cell.key === key))
  const [rather, none] = [dayOf(ratherNot), dayOf(notSaid)]
  return {
    ...{ groups, said, ratherNot: apart[0] ?? null, notSaid: apart[1] ?? 'withheld' },
    apartSince: { ...(none && { notSaid: none }), ...(rather && { ratherNot: rather }) },
  }
}

const earliest = (cells: readonly Cell[]): Day | undefined => cells.flatMap(({ since }) => since ?? []).sort()[0]

/**
 * Several groups as one number: their sum where each is shown. Where all that is withheld is among them, it is what the
 * others leave of everybody, which any reader has.
 * @param people null where numbers are rounded: what rounded ones leave of an exact total is no count, and a small group
 *   would be printed as if it were one
 */
function together(cells: readonly Cell[], people: number | null, keys: readonly string[]): Figure {
  const inside = cells.filter(({ key }) => keys.includes(key))
  const sum = (of: readonly Cell[]) =>
    of.reduce((total, cell) => total + (cell.people === 'withheld' ? 0 : cell.people), 0)
  if (inside.length < keys.length) return 'withheld'
  if (inside.every((cell) => cell.people !== 'withheld')) return sum(inside)
  if (people === null) return 'withheld'
  const outside = cells.filter(({ key }) => !keys.includes(key))
  const isRest = outside.every((cell) => cell.people !== 'withheld') && cells.every(({ stands }) => !stands)
  return isRest ? Math.max(0, people - sum(outside)) : 'withheld'
}

/**
 * Groups to go to: those that are under-heard, and those whose number is not shown where it would be large. Most people
 * who live here are nobody to go to.
 */
export function missingOf(groups: readonly HeardGroup[], least: number): (HeardGroup & { missing: number })[] {
  return groups.flatMap((group) => {
    const { heard, ratio, expected, of } = group
    if (expected === null || of > 1 / 2) return []
    if (heard === 'withheld') return expected >= 2 * least ? [{ ...group, missing: 0 }] : []
    return ratio !== null && ratio < underHeard && expected - heard >= 1
      ? [{ ...group, missing: Math.round(expected - heard) }]
      : []
  })
}
