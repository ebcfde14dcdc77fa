import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { activityUnknown, movedOn, stepNotPossible } from '../problems.ts'
import { readFacilitation } from '../queries/facilitation.ts'
import type { WorkshopDoor } from '../queries/participants.ts'
import { endAllHands } from '../store/hands.ts'
import {
  type LockedWorkshop,
  lockWorkshop,
  saveActivityState,
  savePress,
  saveWorkshopState,
} from '../store/workshops.ts'
import { recordEvent } from './record-event.ts'

type Work = (tx: Tx, workshop: WorkshopDoor, locked: LockedWorkshop) => Promise<Result<null, Problem>>

/**
 * For a facilitator's command: permission first, then the workshop held still, then the work, in one transaction.
 * @param cmdId of a press that must do nothing when it is sent again: its first answer may have been lost
 */
export async function facilitate(
  ctx: Context,
  actor: Actor,
  publicId: string,
  work: Work,
  cmdId?: string,
): Promise<Result<null, Problem>> {
  const facilitation = await readFacilitation(ctx.db, actor, publicId)
  if (!facilitation.ok) return facilitation
  const { workshop } = facilitation.value
  return transact(ctx, async (tx) => {
    const locked = await lockWorkshop(tx.db, workshop.id)
    if (cmdId !== undefined && !(await savePress(tx.db, workshop.id, cmdId))) return ok(null)
    return work(tx, workshop, locked)
  })
}

/** Closes what is still open among these, as moving on does. */
export async function closeActivities(
  tx: Tx,
  actor: Actor,
  workshopId: string,
  activities: LockedWorkshop['activities'],
) {
  for (const { id, state, endsAt } of activities) {
    if (state !== 'open' && state !== 'paused') continue
    await saveActivityState(tx.db, id, 'closed', tx.clock.now())
    await recordEvent(tx, workshopId, { type: 'activity', payload: { activityId: id, step: 'close' } }, actor)
    if (endsAt) await recordEvent(tx, workshopId, { type: 'timer', payload: { activityId: id, endsAt: null } }, actor)
  }
}

/** Opens the doors, ends the evening (closing what is open), or takes an end back. Asked twice, it changes nothing. */
export const movePhase = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  phase: 'open' | 'ended',
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, locked) => {
    if (locked.phase === phase) return ok(null)
    if (phase === 'ended') await closeActivities(tx, actor, workshop.id, locked.activities)
    await saveWorkshopState(tx.db, workshop.id, { phase })
    await recordEvent(tx, workshop.id, { type: 'phase', payload: { phase } }, actor)
    // Nobody looks at them any more, and who needed somebody to talk to is kept nowhere.
    if (phase === 'ended' && (await endAllHands(tx.db, workshop.id, tx.clock.now())))
      await recordEvent(tx, workshop.id, { type: 'room', payload: { what: 'hand' } }, actor)
    await audit(tx, actor, {
      placeId: workshop.placeId,
      verb: `workshops.${phase}`,
      thingKind: 'workshop',
      thingId: workshop.id,
    })
    return ok(null)
  })

/** Blanks the wall, or brings it back: for the moment in which something must not stand there. */
export const blankWall = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  blanked: boolean,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, locked) => {
    if (locked.blanked === blanked) return ok(null)
    await saveWorkshopState(tx.db, workshop.id, { blanked })
    await recordEvent(tx, workshop.id, { type: 'wall', payload: { blanked } }, actor)
    return ok(null)
  })

/** What was on when a button was drawn; null for nothing. Who does not say, is believed. */
export type Seen = { seen?: string | null }

/** A desk that was looked at long ago must not end a vote that somebody else has opened since. */
export function refusalOfStale({ activeId, activities }: LockedWorkshop, activityId: string, { seen }: Seen) {
  if (seen === undefined || seen === activeId || activeId === activityId) return undefined
  const active = activities.find(({ id }) => id === activeId)
  if (active?.state !== 'open' && active?.state !== 'paused') return undefined
  return movedOn(activities.filter(({ position }) => position <= active.position).length)
}

/**
 * Puts an activity on every screen, not yet open; the one before it is closed. Refused where another one than whoever
 * pressed it saw is being answered.
 */
export const stepTo = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
  seen: Seen = {},
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, locked) => {
    if (!locked.activities.some(({ id }) => id === activityId)) return fail(activityUnknown)
    if (locked.phase !== 'open') return fail(stepNotPossible)
    const stale = refusalOfStale(locked, activityId, seen)
    if (stale) return fail(stale)
    await putOnStage(tx, actor, workshop.id, locked, activityId)
    return ok(null)
  })

export async function putOnStage(tx: Tx, actor: Actor, workshopId: string, locked: LockedWorkshop, activityId: string) {
  if (locked.activeId === activityId) return
  await closeActivities(
    tx,
    actor,
    workshopId,
    locked.activities.filter(({ id }) => id === locked.activeId),
  )
  await saveWorkshopState(tx.db, workshopId, { active_activity_id: activityId })
  await recordEvent(tx, workshopId, { type: 'stage', payload: { activityId } }, actor)
}
