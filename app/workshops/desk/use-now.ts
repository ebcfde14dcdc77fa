import { useEffect, useState } from 'react'

const lookMilliseconds = 15_000

/** The time, looked at a few times a minute. @param loaded the server's, which the first drawing goes by */
export function useNow(loaded: number): number {
  const [now, setNow] = useState(loaded)
  useEffect(() => {
    // By how long ago the page came, not by this machine's clock, which may be wrong.
    const start = performance.now()
    const looking = setInterval(() => setNow(loaded + performance.now() - start), lookMilliseconds)
    return () => clearInterval(looking)
  }, [loaded])
  return now
}

export const minutesSince = (at: string, now: number): number =>
  Math.max(0, Math.floor((now - new Date(at).getTime()) / 60_000))

/** Minutes in which nothing was written, of those since there was something to write for. */
export const minutesQuiet = (lastAt: string | null, openedAt: string, now: number): number =>
  minutesSince(lastAt !== null && lastAt > openedAt ? lastAt : openedAt, now)
