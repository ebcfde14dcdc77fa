import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { draftDays } from './rules.ts'
import { deleteExpired } from './store.ts'

/** Deletes what was promised to be gone by now, and what has run out: drafts, guests, sessions, leases, rations. */
export async function sweepExpired(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const draftsBefore = new Date(now.getTime() - draftDays * 86_400_000)
  const swept = await transact(ctx, async (tx) => ok(await deleteExpired(tx, now, draftsBefore)))
  if (swept.ok) ctx.log.info(swept.value, 'swept what had run out')
}
