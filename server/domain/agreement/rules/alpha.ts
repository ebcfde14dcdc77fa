/** What each person said of one unit; null where somebody said nothing. */
export type Unit<Value> = readonly (Value | null)[]

/**
 * `no-pairs`: no unit was judged by two people, so nothing can be compared. `one-value`: everybody said the same of
 * everything. Then there is no difference that agreement could be measured on, and alpha is 0/0.
 */
export type Alpha = { said: number } | { unsaid: 'no-pairs' | 'one-value' }

/**
 * Krippendorff's alpha for names without an order: 1 minus observed over expected disagreement. 1: they agree on
 * everything; 0: as often as if each had drawn what was said out of a hat; below: less often than that.
 *
 * Any number of people, and gaps: a unit that fewer than two judged pairs nothing and is left out; of the others each
 * pair of values counts 1/(m-1), m being how many judged that unit, so that each value counts once.
 *
 * Sources: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections B and C; A. Hayes and
 * K. Krippendorff, Answering the Call for a Standard Reliability Measure for Coding Data, Communication Methods and
 * Measures 1 (2007), 77-89.
 */
export function alphaOf<Value>(units: readonly Unit<Value>[]): Alpha {
  const totals = new Map<Value, number>()
  let disagreeing = 0
  for (const unit of units) {
    const values = unit.filter((value) => value !== null)
    if (values.length < 2) continue
    const own = new Map<Value, number>()
    for (const value of values) own.set(value, (own.get(value) ?? 0) + 1)
    for (const [value, times] of own) totals.set(value, (totals.get(value) ?? 0) + times)
    disagreeing += differing(own.values()) / (values.length - 1)
  }
  return alphaFrom([...totals.values()], disagreeing)
}

/**
 * The same from the margins of the coincidence matrix.
 *
 * @param totals how often each value was given, in units that two or more judged
 * @param disagreeing the sum of all its cells off the diagonal
 */
export function alphaFrom(totals: readonly number[], disagreeing: number): Alpha {
  const all = totals.reduce((sum, each) => sum + each, 0)
  if (all < 2) return { unsaid: 'no-pairs' }
  const expected = differing(totals) / (all - 1)
  return expected === 0 ? { unsaid: 'one-value' } : { said: 1 - disagreeing / expected }
}

/** Ordered pairs of unlike values. */
function differing(counts: Iterable<number>): number {
  let [all, alike] = [0, 0]
  for (const count of counts) {
    all += count
    alike += count * count
  }
  return all * all - alike
}
