import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { activityUnknown, handUnknown, timerNotPossible } from '../problems.ts'
import { findHand } from '../store/hands.ts'
import { addExtraTime, saveRunningTimer } from '../store/timers.ts'
import type { LockedActivity } from '../store/workshops.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/** Two hours, as the database has it. */
const longestTimer = 7200
const shortestTimer = 10

const isOpen = (activity: LockedActivity | undefined) => activity?.state === 'open' || activity?.state === 'paused'

/** Starts a timer from now, in place of one that runs. @param seconds null to stop it: people go on without one */
export const setTimer = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
  seconds: number | null,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, { activities }) => {
    const activity = activities.find(({ id }) => id === activityId)
    if (!activity) return fail(activityUnknown)
    if (seconds !== null && (activity.state !== 'open' || seconds < shortestTimer || seconds > longestTimer))
      return fail(timerNotPossible)
    if (seconds === null && activity.endsAt === null) return ok(null)
    const endsAt = seconds === null ? null : new Date(tx.clock.now().getTime() + seconds * 1000)
    await saveRunningTimer(tx.db, activityId, endsAt && { endsAt, seconds: seconds as number })
    const payload = { activityId, endsAt: endsAt?.toISOString() ?? null }
    await recordEvent(tx, workshop.id, { type: 'timer', payload }, actor)
    return ok(null)
  })

/** More time for everybody, from the end of what they have. Where no timer runs, there is nothing to add to. @param cmdId of the press: sent again it adds nothing */
export const addTime = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
  { seconds = 60, cmdId }: { seconds?: number; cmdId?: string | undefined } = {},
): Promise<Result<null, Problem>> =>
  facilitate(
    ctx,
    actor,
    publicId,
    async (tx, workshop, { activities }) => {
      const activity = activities.find(({ id }) => id === activityId)
      if (!activity) return fail(activityUnknown)
      const { endsAt, state, timerSeconds } = activity
      if (endsAt === null || state !== 'open') return fail(timerNotPossible)
      const now = tx.clock.now().getTime()
      const later = new Date(Math.min(Math.max(endsAt.getTime(), now) + seconds * 1000, now + longestTimer * 1000))
      await saveRunningTimer(tx.db, activityId, { endsAt: later, seconds: timerSeconds ?? seconds })
      const payload = { activityId, endsAt: later.toISOString() }
      await recordEvent(tx, workshop.id, { type: 'timer', payload }, actor)
      return ok(null)
    },
    cmdId,
  )

/** Time of their own for somebody who raised their hand, in what is on now. Nobody else is told who. @param cmdId of the press: sent again it adds nothing */
export const giveTime = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  handId: string,
  { seconds = 60, cmdId }: { seconds?: number; cmdId?: string | undefined } = {},
): Promise<Result<null, Problem>> =>
  facilitate(
    ctx,
    actor,
    publicId,
    async (tx, workshop, { activities, activeId }) => {
      const hand = await findHand(tx.db, workshop.id, handId)
      if (!hand?.participantId) return fail(handUnknown)
      const activity = activities.find(({ id }) => id === activeId)
      if (!activity || !isOpen(activity) || (activity.endsAt ?? activity.timerLeft) === null)
        return fail(timerNotPossible)
      const whose = { activityId: activity.id, round: activity.round, participantId: hand.participantId }
      await addExtraTime(tx.db, whose, seconds, longestTimer)
      await recordEvent(tx, workshop.id, { type: 'room', payload: { what: 'more-time' } }, actor)
      return ok(null)
    },
    cmdId,
  )
