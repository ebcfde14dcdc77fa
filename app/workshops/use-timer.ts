import { useEffect, useState } from 'react'
import type { Timer } from '#domain/workshops/schema/live.ts'

/**
 * Whole seconds left of a timer, counted from the moment this page received it; null without one. Never below nothing.
 * @param extra seconds on top, of one's own
 */
export function useTimer(timer: Timer | null, extra = 0): number | null {
  const [counted, setCounted] = useState({ timer, left: secondsOf(timer?.left) })
  useEffect(() => {
    if (!timer) return
    // By the wall clock, which goes on while a phone sleeps.
    const start = Date.now()
    const look = () => {
      const left = secondsOf(timer.left - (Date.now() - start))
      setCounted((before) => (before.timer === timer && before.left === left ? before : { timer, left }))
    }
    const looking = setInterval(look, 250)
    return () => clearInterval(looking)
  }, [timer])
  if (!timer) return null
  return Math.max(0, (counted.timer === timer ? counted.left : secondsOf(timer.left)) + extra)
}

const secondsOf = (milliseconds = 0) => Math.ceil(milliseconds / 1000)

/** '2:05' */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
