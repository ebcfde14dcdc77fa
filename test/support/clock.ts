import type { Clock } from '#domain/kernel/context.ts'

export type FakeClock = Clock & {
  set(instant: string): void
  forward(milliseconds: number): void
}

/** A clock that stands still until it is told to move. @param instant ISO 8601 */
export function fakeClock(instant: string): FakeClock {
  let now = new Date(instant)
  return {
    now: () => new Date(now),
    set(next) {
      now = new Date(next)
    },
    forward(milliseconds) {
      now = new Date(now.getTime() + milliseconds)
    },
  }
}
