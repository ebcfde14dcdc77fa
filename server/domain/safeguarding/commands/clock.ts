import { type Actor, personIdOf, system } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { levelOf } from '../rules.ts'
import { usualHours } from '../schema.ts'
import { appendEvent, updateCase } from '../store/cases.ts'
import { findOpenByPlace, lockWaiting, markDay, saveDay } from '../store/clock.ts'

/**
 * Lets worries climb that nobody has taken for as many hours as their place has set. Nothing is sent anywhere: whoever
 * they climb to finds them on their desk. Doing it again changes nothing.
 * @returns how many climbed
 */
export async function climbWorries(ctx: Context): Promise<number> {
  const climbed = await transact(ctx, async (tx) => {
    const now = tx.clock.now()
    const waiting = await lockWaiting(tx.db, usualHours)
    const due = waiting.flatMap((each) => {
      const level = levelOf(each, each.hours, now)
      return level > each.climbed ? [{ ...each, level }] : []
    })
    for (const { id, placeId, level } of due) {
      await updateCase(tx.db, id, { climbed: level })
      await appendEvent(tx, id, null, { kind: 'climbed', detail: String(level) })
      const what = { verb: 'safeguarding.climb', thingKind: 'safeguarding-case', thingId: id }
      await audit(tx, system, { placeId, ...what, details: { level } })
    }
    return ok(due.length)
  })
  return climbed.ok ? climbed.value : 0
}

/**
 * Writes down what is open in each place this morning, for its leads' desks and for the audit: also that nothing is. A
 * second one of the same day is the first.
 */
export async function listTheMorning(ctx: Context): Promise<void> {
  await transact(ctx, async (tx) => {
    const at = tx.clock.now()
    for (const { placeId, timeZone, caseIds } of await findOpenByPlace(tx.db)) {
      const day = dayIn(timeZone, at)
      if (!(await saveDay(tx.db, { placeId, day, at, caseIds }))) continue
      const what = { verb: 'safeguarding.daily-list', thingKind: 'safeguarding-day', thingId: null }
      await audit(tx, system, { placeId, ...what, details: { day, open: caseIds.length } })
    }
    return ok(null)
  })
}

/** Says that a lead has gone through what they see of this morning's list. Every lead does so for themselves. */
export async function markTheMorning(
  ctx: Context,
  actor: Actor,
  { id: placeId, timeZone }: { id: string; timeZone: string },
): Promise<Result<null, Problem>> {
  const allowed = permit(actor, 'safeguarding.handle', { placeId })
  const personId = personIdOf(actor)
  if (!allowed.ok) return allowed
  if (personId === null) return fail(forbidden)
  return transact(ctx, async (tx) => {
    const at = tx.clock.now()
    const day = dayIn(timeZone, at)
    const isFirst = await markDay(tx.db, { placeId, day, personId, at })
    const what = { verb: 'safeguarding.daily-list-seen', thingKind: 'safeguarding-day', thingId: null }
    if (isFirst) await audit(tx, actor, { placeId, ...what, details: { day } })
    return ok(null)
  })
}
