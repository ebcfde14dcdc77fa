/** One cell of a split: how many people are in it. */
export type Count = { key: string; n: number }
/** A cell that was judged: `shown` says whether its number may be read. */
export type JudgedCount = Count & { shown: boolean }

/** Room that must be left to whoever reckons back: three possible values for each withheld count. */
const slackNeeded = 2

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
 * @returns the same cells in the same order; none shown when nothing less is safe
 */
export function withhold(counts: readonly Count[], least: number, whole?: readonly JudgedCount[]): JudgedCount[] {
  const wholeOf = new Map(whole?.map((cell) => [cell.key, cell]))
  const withheld = new Set(counts.filter(({ key, n }) => n < least || wholeOf.get(key)?.shown === false))
  const others = counts.filter((cell) => !withheld.has(cell)).sort((one, other) => one.n - other.n)
  while (withheld.size > 0 && !isSafe([...withheld], least, whole, wholeOf)) {
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

const sum = (counts: readonly Count[]) => counts.reduce((total, { n }) => total + n, 0)
