import { system } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { findTimedOut } from '../store/timers.ts'
import { lockWorkshop } from '../store/workshops.ts'
import { closeActivities } from './run-workshop.ts'

/** As for a close by hand: a press in the last second takes its way through a busy hall's network. */
const graceMilliseconds = 2000

/**
 * Closes what a timer has run out on, for the room and for everybody with time of their own. Any number of processes may
 * do this at once: each holds the workshop still and looks again.
 *
 * @returns how many it closed
 */
export async function closeTimedOut(ctx: Context): Promise<number> {
  let closed = 0
  for (const { activityId, workshopId } of await findTimedOut(ctx.db, ctx.clock.now(), graceMilliseconds)) {
    await transact(ctx, async (tx) => {
      const { activities } = await lockWorkshop(tx.db, workshopId)
      const isStillOver = await findTimedOut(tx.db, tx.clock.now(), graceMilliseconds, activityId)
      if (isStillOver.length === 0) return ok(null)
      await closeActivities(
        tx,
        system,
        workshopId,
        activities.filter(({ id }) => id === activityId),
      )
      closed += 1
      return ok(null)
    })
  }
  return closed
}
