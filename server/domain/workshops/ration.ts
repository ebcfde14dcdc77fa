/** A bucket of tokens for each key: it fills steadily, and each command takes one. */
export type Ration = {
  /** Takes one. @returns 0 when there was one left, else the seconds until there is */
  take(key: string): number
}

export type RationRule = { perSecond: number; burst: number }

/**
 * For catching up, per participant. A page asks when it connects, when it wakes, and every three seconds where there is
 * no socket: ten in a row are two tabs on a network that comes and goes. Each may read up to 500 events.
 */
export const helloRation: RationRule = { perSecond: 1, burst: 10 }

/**
 * For hands, seats and more time, per participant: nobody changes their mind every two seconds for long, and what
 * these change every desk reads.
 */
export const askRation: RationRule = { perSecond: 0.5, burst: 20 }

/** Full buckets say nothing that a new one would not: they are thrown out when this many are kept. */
const mostBuckets = 10_000

/** @param now milliseconds, from a clock that never runs backwards */
export function createRation({ perSecond, burst }: RationRule, now: () => number): Ration {
  const buckets = new Map<string, { tokens: number; at: number }>()
  const filled = (bucket: { tokens: number; at: number }, at: number) =>
    Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)

  const throwOutFull = (at: number) => {
    for (const [key, bucket] of buckets) if (filled(bucket, at) >= burst) buckets.delete(key)
  }
  return {
    take(key) {
      const at = now()
      if (buckets.size >= mostBuckets) throwOutFull(at)
      const tokens = filled(buckets.get(key) ?? { tokens: burst, at }, at)
      const enough = tokens >= 1
      buckets.set(key, { tokens: enough ? tokens - 1 : tokens, at })
      return enough ? 0 : (1 - tokens) / perSecond
    },
  }
}
