import { type Count, type JudgedCount, withhold } from './withhold.ts'

/**
 * Judges the same split of several surveys at once, for readers who also know the split of all of them together. A
 * group's count that is withheld in one survey alone would follow from that sum and the others: then another survey's
 * count of the group is given up too, the smallest first.
 *
 * @param sources one split a survey, all with the same keys; what is in the sum and published nowhere by itself, such as
 *   workshops, is one more source
 * @param least the smallest count that may be shown
 * @returns the same splits in the same order
 */
export function withholdTogether(sources: readonly (readonly Count[])[], least: number): JudgedCount[][] {
  const closed = sources.map(() => new Set<string>())
  for (;;) {
    const judged = sources.map((counts, index) =>
      withhold(counts, least, asWhole(counts, closed[index] as Set<string>)),
    )
    const next = cellToClose(judged, least)
    if (!next) return judged
    closed[next.source]?.add(next.key)
  }
}

/** Closes some cells by saying that they are not shown in a whole so large that nothing else follows from it. */
const asWhole = (counts: readonly Count[], closed: ReadonlySet<string>): JudgedCount[] =>
  counts.map(({ key }) => ({ key, n: Number.MAX_SAFE_INTEGER, shown: !closed.has(key) }))

function cellToClose(judged: readonly JudgedCount[][], least: number): { source: number; key: string } | undefined {
  for (const [index, { key }] of (judged[0] ?? []).entries()) {
    const column = judged
      .map((cells, source) => ({ source, cell: cells[index] as JudgedCount, all: sum(cells) }))
      // A survey that nobody has answered hides nothing: its total is known.
      .filter(({ all }) => all > 0)
    const withheld = column.filter(({ cell }) => !cell.shown).map(({ cell }) => cell)
    if (withheld.length === 0 || (withheld.length > 1 && sum(withheld) >= least)) continue
    const [smallest] = column.filter(({ cell }) => cell.shown).sort((one, other) => one.cell.n - other.cell.n)
    if (smallest) return { source: smallest.source, key }
  }
  return undefined
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { n }) => total + n, 0)
