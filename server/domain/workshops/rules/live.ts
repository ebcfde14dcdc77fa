import type { ActivityKind, ActivityState } from '#db/schema/workshops.ts'
import { latinDigits } from '#domain/kernel/digits.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { activityClosed, activityNotOpen, activityPaused, notJoined } from '../problems.ts'
import type { Ack, LiveRole, RefusalKind, Tally } from '../schema/live.ts'

/** A join code as it is stored: 'tees 42', 'TEES-42' and 'TEES۴۲' are all TEES42. */
export const normaliseCode = (typed: string): string =>
  latinDigits(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

/** What a facilitator can do with an activity, and from which states. Closing can be taken back by opening again. */
export const activitySteps = {
  open: { from: ['prepared', 'paused', 'closed'], to: 'open' },
  pause: { from: ['open'], to: 'paused' },
  close: { from: ['open', 'paused'], to: 'closed' },
} as const satisfies Record<string, { from: ActivityState[]; to: ActivityState }>
export type ActivityStep = keyof typeof activitySteps

/** Who looks, in which language, and whether they may read what nobody has let through yet. */
export type LiveView = { role: LiveRole; language: string; readsWaiting: boolean }

/** A cloud is built of words that were let through one by one: there is nothing left to hide. */
export const isShown = (kind: ActivityKind, revealed: boolean): boolean => revealed || kind === 'words'

/**
 * A result as a role may see it. Participants get nothing of a hidden one, not even how many voted so far: a number
 * that moves as somebody presses tells on them in a small room. The wall gets the number of people alone.
 */
export function tallyFor(role: LiveRole, revealed: boolean, tally: Tally): Tally | null {
  if (role === 'facilitator') return tally
  if (revealed) return { ...tally, late: 0 }
  return role === 'wall' ? { ...tally, late: 0, counts: null } : null
}

/** A press just before the close takes its way through a busy hall's network: it was in time all the same. */
const graceMilliseconds = 2000

/**
 * Whether a command was made while voting was open, also where it arrived after the close. What arrived before was made
 * before: then nobody asks the phone, whose clock may have jumped.
 * @param waited milliseconds between the press and the sending, by the phone's own clock: it may have been offline
 * @param since before this nobody could have made it: whoever says so made the number up
 */
export function wasMadeInTime(closedAt: Date, receivedAt: Date, waited: number, since?: Date | null): boolean {
  const latestArrival = closedAt.getTime() + graceMilliseconds
  if (receivedAt.getTime() <= latestArrival) return true
  const madeAt = receivedAt.getTime() - waited
  if (since && madeAt < since.getTime() - graceMilliseconds) return false
  return madeAt <= latestArrival
}

/** The later of two instants; null is none. */
export const latest = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one > other ? one : other) : (one ?? other)

/** A command's answer as the phone gets it. */
export function ackOf<Receipt extends object>(result: Result<Receipt, Problem>): Ack<Receipt> {
  if (result.ok) return { ok: true, ...result.value }
  const { kind, code, details } = result.problem
  const refusal = { ok: false, problem: { code, details } } as const
  if (kind === 'busy') return { ...refusal, kind, retryAfter: Math.ceil(Number(details?.seconds ?? 1) * 1000) }
  return { ...refusal, kind: refusalKinds[code] ?? 'invalid' }
}

const refusalKinds: Record<string, RefusalKind> = {
  [activityClosed.code]: 'closed',
  [activityNotOpen.code]: 'closed',
  [activityPaused.code]: 'paused',
  [notJoined.code]: 'not-joined',
}
