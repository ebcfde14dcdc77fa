/** One cell of a split: how many people are in it. */
export type Count = { key: string; n: number }
/** A cell that was judged: `shown` says whether its number may be read. */
export type JudgedCount = Count & { shown: boolean }

/** Room that must be left to whoever reckons back: three possible values for each withheld count. */
export const slackNeeded = 2

/**
 * Says which cells of a split may be shown, so that none of the others follows by subtraction from the total (which is
 * taken to be known). Zero is a small number like any other. The withheld cells together are one more number that
 * everybody can work out, so they are at least two and hold at least `least` people; the smallest shown ones are given
 * up for that, in the order of `counts` where they are equal.
 *
 * @param least the smallest count that may be shown
 * @param whole the judged split of which this one is a part, with the same keys: people in an area, where `counts` are
 *   those of them who spoke to one goal. A cell withheld there is withheld here, and cells that nearly everybody of a
 *   shown group is in don't let a neighbour be worked out from it.
 * @param parts judged splits of which this one is the union, with the same keys: the goals beside their mission, where
 *   one person may be in several. A count of the union never lets a part's withheld count be worked out.
 * @returns the same cells in the same order; none shown when nothing less is safe
 */
export function withhold(
  counts: readonly Count[],
  least: number,
  whole?: readonly JudgedCount[],
  parts: readonly (readonly JudgedCount[])[] = [],
): JudgedCount[] {
  const wholeOf = new Map(whole?.map((cell) => [cell.key, cell]))
  const isOpen = ({ key, n }: Count) => n >= least && wholeOf.get(key)?.shown !== false
  const withheld = new Set(counts.filter((cell) => !isOpen(cell) || tellsOnAPart(cell, parts)))
  const others = counts.filter((cell) => !withheld.has(cell)).sort((one, other) => one.n - other.n)
  const areSafe = (cells: Count[]) => isSafe(cells, least, whole, wholeOf) && leaveRoomToParts(cells, parts)
  while (withheld.size > 0 && !areSafe([...withheld])) {
    const next = others.shift()
    if (!next) break
    withheld.add(next)
  }
  return counts.map((cell) => ({ ...cell, shown: !withheld.has(cell) }))
}

function isSafe(
  withheld: readonly Count[],
  least: number,
  whole: readonly JudgedCount[] | undefined,
  wholeOf: ReadonlyMap<string, JudgedCount>,
): boolean {
  const together = sum(withheld)
  if (withheld.length < 2 || together < least) return false
  if (!whole) return true
  // How many of these groups did not speak: known as a sum, because shown groups are known, and withheld ones together.
  const inShownGroups = withheld.flatMap(({ key }) => wholeOf.get(key) ?? []).filter(({ shown }) => shown)
  const inWithheldGroups = whole.filter(({ shown }) => !shown)
  return sum(inShownGroups) + sum(inWithheldGroups) - together >= slackNeeded
}

/**
 * A union is at least its largest part and at most the sum of them. Where a part is withheld, both must be far enough
 * away: otherwise a mission's count, less those of the goals that are shown, says what the withheld one holds.
 */
function tellsOnAPart({ key, n }: Count, parts: readonly (readonly JudgedCount[])[]): boolean {
  const here = parts.flatMap((part) => part.filter((cell) => cell.key === key))
  const hidden = here.filter(({ shown }) => !shown)
  if (hidden.length === 0) return false
  return sum(here) - n < slackNeeded || hidden.some((cell) => n - cell.n < slackNeeded)
}

/** The same for what the union's withheld cells hold together, which is known as the rest of its total. */
function leaveRoomToParts(withheld: readonly Count[], parts: readonly (readonly JudgedCount[])[]): boolean {
  if (parts.every((part) => part.every(({ shown }) => shown))) return true
  const here = withheld.map(({ key }) => parts.flatMap((part) => part.filter((cell) => cell.key === key)))
  const together = sum(withheld)
  const largest = here.reduce((total, cells) => total + Math.max(0, ...cells.map(({ n }) => n)), 0)
  return together - largest >= slackNeeded && sum(here.flat()) - together >= slackNeeded
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { n }) => total + n, 0)
