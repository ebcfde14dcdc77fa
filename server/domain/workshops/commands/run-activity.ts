import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { activityUnknown, stepNotPossible } from '../problems.ts'
import { type ActivityStep, activitySteps } from '../rules/live.ts'
import { ballotKey } from '../schema/ballot-key.ts'
import { kinds } from '../schema/kinds.ts'
import { bumpVersion, findLateBallots, projectVotes } from '../store/ballots.ts'
import { type LockedActivity, saveActivityState, saveRevealed, saveTimer } from '../store/workshops.ts'
import { recordEvent } from './record-event.ts'
import { facilitate, putOnStage, refusalOfStale, type Seen } from './run-workshop.ts'
import { onePerSlot } from './save-ballots.ts'

/**
 * Opens, pauses or closes an activity. Opening puts it on every screen, and is refused where another one than whoever
 * pressed it saw is being answered. Asked twice, it changes nothing.
 */
export const moveActivity = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
  step: ActivityStep,
  seen: Seen = {},
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, locked) => {
    const activity = locked.activities.find(({ id }) => id === activityId)
    if (!activity) return fail(activityUnknown)
    const { from, to } = activitySteps[step]
    if (activity.state === to) return ok(null)
    if (locked.phase !== 'open' || !from.some((state) => state === activity.state)) return fail(stepNotPossible)
    const stale = step === 'open' && refusalOfStale(locked, activityId, seen)
    if (stale) return fail(stale)
    const now = tx.clock.now()
    await saveActivityState(tx.db, activityId, to, now)
    const left = step === 'open' ? timeOf(activity) : null
    const endsAt = left === null ? null : new Date(now.getTime() + left)
    if (endsAt) await saveTimer(tx.db, activityId, endsAt)
    if (step === 'open') await putOnStage(tx, actor, workshop.id, locked, activityId)
    await recordEvent(tx, workshop.id, { type: 'activity', payload: { activityId, step } }, actor)
    if (endsAt || activity.endsAt) {
      const payload = { activityId, endsAt: endsAt?.toISOString() ?? null }
      await recordEvent(tx, workshop.id, { type: 'timer', payload }, actor)
    }
    return ok(null)
  })

/** Milliseconds on the timer of what opens now. A planned one starts with its activity; a pause gives back the rest. */
function timeOf({ state, timerSeconds, timerLeft }: LockedActivity): number | null {
  if (state === 'paused') return timerLeft
  return state === 'prepared' && timerSeconds !== null ? timerSeconds * 1000 : null
}

/** Shows the result to everybody, or hides it again. */
export const revealResult = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
  revealed: boolean,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, { activities }) => {
    const activity = activities.find(({ id }) => id === activityId)
    if (!activity) return fail(activityUnknown)
    if (activity.revealed === revealed) return ok(null)
    await saveRevealed(tx.db, activityId, revealed)
    const step = revealed ? 'reveal' : 'hide'
    await recordEvent(tx, workshop.id, { type: 'activity', payload: { activityId, step } }, actor)
    // Texts that wait for the reveal come, or go, with it.
    const { texts, shows } = kinds[activity.kind]
    if (texts === 'always' && shows === 'when-revealed')
      await recordEvent(tx, workshop.id, { type: 'board', payload: { activityId, sorted: null } }, actor)
    return ok(null)
  })

/** Lets the votes count that were made in time and arrived after the close. A newer vote of the same person stays. */
export const admitLate = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, { activities }) => {
    const activity = activities.find(({ id }) => id === activityId)
    if (!activity) return fail(activityUnknown)
    // What waits from a round before stays outside: its result has been talked about.
    const late = (await findLateBallots(tx.db, activityId)).filter(({ round }) => round === activity.round)
    await projectVotes(tx.db, onePerSlot(late))
    const version = await bumpVersion(tx.db, activityId)
    const thing = { thingKind: 'activity', thingId: activityId }
    await audit(tx, actor, {
      placeId: workshop.placeId,
      verb: 'workshops.admit-late',
      ...thing,
      details: { ballots: late.length },
    })
    const admitted = late.map(ballotKey)
    await recordEvent(
      tx,
      workshop.id,
      { type: 'activity', payload: { activityId, step: 'admit-late', admitted } },
      actor,
    )
    tx.emit({ type: 'workshops.votes-saved', workshopId: workshop.id, activityId, version })
    return ok(null)
  })
