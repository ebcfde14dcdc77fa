/** What somebody who reckons back knows of a count: a whole number from `low` to `high`, both possible. */
export type Range = { low: number; high: number }

/** Something that is known of several counts together: `low` ≤ the sum of `plus` less that of `minus` ≤ `high`. */
export type Tie = { plus: readonly number[]; minus: readonly number[]; low: number; high: number }

/** Ties that go round in a circle creep towards each other by ones: what is not found by then is no narrow range. */
const mostSweeps = 80

/**
 * Narrows each range by every tie again and again, until nothing moves any more.
 * @param ranges finite ones, by the index that ties name them with
 */
export function narrow(ranges: readonly Range[], ties: readonly Tie[]): Range[] {
  const low = ranges.map((range) => range.low)
  const high = ranges.map((range) => range.high)
  const at = (values: readonly number[], index: number) => values[index] as number
  const total = (indexes: readonly number[], values: readonly number[]) =>
    indexes.reduce((sum, index) => sum + at(values, index), 0)
  let hasMoved = false
  const bound = (index: number, from: number, to: number) => {
    if (from > at(low, index)) {
      low[index] = from
      hasMoved = true
    }
    if (to < at(high, index)) {
      high[index] = to
      hasMoved = true
    }
  }
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    hasMoved = false
    for (const tie of ties) {
      const least = total(tie.plus, low) - total(tie.minus, high)
      const most = total(tie.plus, high) - total(tie.minus, low)
      // Each count by itself, when the others are as large or as small as they can be.
      for (const index of tie.plus) {
        const [own, ownMost] = [at(low, index), at(high, index)]
        bound(index, tie.low - (most - ownMost), tie.high - (least - own))
      }
      for (const index of tie.minus) {
        const [own, ownMost] = [at(low, index), at(high, index)]
        bound(index, least + ownMost - tie.high, most + own - tie.low)
      }
    }
    if (!hasMoved) break
  }
  return low.map((from, index) => ({ low: from, high: at(high, index) }))
}
