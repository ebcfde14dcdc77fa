import { useEffect, useState } from 'react'
import type { Timer } from '#domain/workshops/schema/live.ts'

/**
 * Whole seconds left of a timer, counted from the moment this page received it; null without one. Never below nothing.
 * @param extra seconds on top, of one's own
 */
export function useTimer(timer: Timer | null, extra = 0): number | null {
  const [left, setLeft] = useState(timer && timer.left)
  useEffect(() => {
    if (!timer) return setLeft(null)
    // By the wall clock, which goes on while a phone sleeps.
    const start = Date.now()
    const look = () => setLeft(Math.ceil((timer.left - (Date.now() - start)) / 1000) * 1000)
    look()
    const looking = setInterval(look, 250)
    return () => clearInterval(looking)
  }, [timer])
  return timer && left !== null ? Math.max(0, Math.ceil(left / 1000) + extra) : null
}

/** '2:05' */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
