import { useEffect, useState } from 'react'

/** Moments a second, at speed 1. */
const atSpeedOne = 1
export const speeds = [1, 2, 5, 10] as const
export type Speed = (typeof speeds)[number]

export type PlayerState = {
  /** From 0. */
  index: number
  isPlaying: boolean
  speed: Speed
  /** Goes to a moment, and stays there. */
  go(index: number): void
  toggle(): void
  setSpeed(speed: Speed): void
}

/** Where a replay stands, moving on by itself while it plays. @param count of moments @param start from 0 */
export function usePlayer(count: number, start: number): PlayerState {
  const [index, setIndex] = useState(start)
  const [isPlaying, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const isLast = index >= count - 1
  useEffect(() => {
    if (!isPlaying) return
    const goOn = () => {
      setIndex(index + 1)
      if (index + 1 >= count - 1) setPlaying(false)
    }
    const next = setTimeout(goOn, 1000 / (speed * atSpeedOne))
    return () => clearTimeout(next)
  }, [isPlaying, count, index, speed])
  return {
    ...{ index, isPlaying, speed, setSpeed },
    go(to) {
      setPlaying(false)
      setIndex(Math.min(Math.max(0, to), count - 1))
    },
    toggle() {
      // At the end it begins anew.
      if (!isPlaying && isLast) setIndex(0)
      setPlaying(!isPlaying && count > 1)
    },
  }
}
