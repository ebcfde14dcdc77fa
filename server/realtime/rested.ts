/** What was counted last of each thing, and when it may be counted again. */
export type Rested<Value> = {
  /**
   * @param version a newer one is a reason to count anew, once the last count has rested
   * @param count `took`: milliseconds in which nothing else could be done
   */
  get(key: string, version: number, count: () => Promise<{ value: Value; took: number }>): Promise<Value>
}

/** A count that holds nobody up is never old. */
const quick = 25
/** Of a slow one at most every eleventh moment is spent on it. */
const restFor = 10
const longestRest = 5000

/**
 * Counts that many ask for at once, of something that changes all the time: one at a time of each thing, and a slow one
 * not again before it has rested. Until then the one before is handed out.
 *
 * @param milliseconds how long one serves, whatever its version
 */
export function createRested<Value>(milliseconds: number): Rested<Value> {
  type Kept = { version: number; at: number; restsUntil: number; value: Promise<Value> }
  const kept = new Map<string, Kept>()
  return {
    get(key, version, count) {
      const now = performance.now()
      const known = kept.get(key)
      const serves = known && now - known.at < milliseconds
      if (serves && (known.version === version || now < known.restsUntil)) return known.value
      const value = count().then((counted) => {
        const rest = counted.took < quick ? 0 : Math.min(longestRest, counted.took * restFor)
        next.restsUntil = performance.now() + rest
        return counted.value
      })
      // While it is being counted, nobody counts it beside.
      const next: Kept = { version, at: now, restsUntil: Number.POSITIVE_INFINITY, value }
      kept.set(key, next)
      const drop = () => kept.get(key) === next && kept.delete(key)
      value.catch(drop)
      setTimeout(drop, milliseconds).unref()
      return value
    },
  }
}
