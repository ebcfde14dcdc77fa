import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { endAllHands, findForgottenHands } from '../store/hands.ts'
import { recordEvent } from './record-event.ts'

/** By then every evening is over, also one that nobody ended, and whoever asked has gone home. */
const longestUp = 24 * 60 * 60 * 1000

/**
 * Takes down hands of sessions that nobody ended, as their end would have: who needed somebody to talk to is not kept for
 * months because a laptop was closed.
 */
export async function sweepHands(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - longestUp)
  for (const workshopId of await findForgottenHands(ctx.db, before))
    await transact(ctx, async (tx) => {
      if (await endAllHands(tx.db, workshopId, tx.clock.now(), before))
        await recordEvent(tx, workshopId, { type: 'room', payload: { what: 'hand' } })
      return ok(null)
    })
}
