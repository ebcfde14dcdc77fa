import { z } from 'zod'

/** What a page says of itself on connecting: at most this many milliseconds ago its data was read. */
export type PageAge = { age?: number }

/** A day: whoever left a page open for longer reads it anew whatever happened. */
const oldestPage = 24 * 60 * 60 * 1000
export const pageAge = z.number().min(0).max(oldestPage).catch(oldestPage).default(0)

/**
 * Remembers when each room last had news, so that a page hears of what came between its reading and its socket. One
 * number for each room that ever had news in this process.
 */
export function rememberMoves(now: () => number = () => performance.now()) {
  let knownSince = now()
  const moved = new Map<string, number>()
  return {
    note: (room: string): void => void moved.set(room, now()),
    /** News may have been missed: from before this moment nothing is known. */
    forget(): void {
      knownSince = now()
      moved.clear()
    },
    /** Whether something moved while a page of that age was on its way here, or may have. */
    hasMovedSince: (room: string, age: number): boolean => (moved.get(room) ?? knownSince) >= now() - age,
  }
}
