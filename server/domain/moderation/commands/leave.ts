import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { deleteAllLeases } from '#domain/moderation/store/leases.ts'

/** Somebody left their desk: what they held in this place is anybody's again. @returns how much it was */
export async function leaveDesk(
  ctx: Context,
  { personId, placeId }: { personId: string; placeId: string },
): Promise<number> {
  const done = await transact(ctx, async (tx) => {
    const freed = await deleteAllLeases(tx.db, personId, placeId)
    const [first] = freed
    if (first)
      tx.emit({ type: 'contributions.changed', placeId, contributionId: first, surveyId: null, workshopId: null })
    return ok(freed.length)
  })
  return done.ok ? done.value : 0
}
