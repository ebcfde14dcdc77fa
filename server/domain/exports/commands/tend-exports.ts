import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { why } from '../problems.ts'
import { clearAway, giveUpSilent, isAnyWaiting } from '../store.ts'
import { mostStarts } from './make-exports.ts'

/** Without a sign of life for so long a maker is gone: thirty beats, which no busy hall makes it miss. */
const silentMilliseconds = 60_000
/** Lines of files that are no longer there are forgotten after so long. */
const forgetMilliseconds = 30 * 86_400_000

/**
 * Once a minute: what was left by a process that ended begins again, files whose time is over go, and so do the pieces
 * of whatever is not there to be fetched.
 */
export async function tendExports(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  await transact(ctx, async (tx) => {
    await giveUpSilent(tx.db, new Date(now.getTime() - silentMilliseconds), mostStarts, why.brokeOff)
    if (await isAnyWaiting(tx.db)) await tx.addJob('exports.make', {})
    return ok(null)
  })
  await clearAway(ctx.db, now, new Date(now.getTime() - forgetMilliseconds), why.expired)
}
