import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { leaseMinutes } from '#domain/moderation/schema.ts'
import { deleteLeasesUntil } from '#domain/moderation/store/leases.ts'

/**
 * Somebody left their desk: what they held in this place is anybody's again. What they took or kept since is theirs: they
 * went on to a text elsewhere, say of a second round.
 * @param left when they did
 * @returns how much it was
 */
export async function leaveDesk(
  ctx: Context,
  { personId, placeId, left }: { personId: string; placeId: string; left: Date },
): Promise<number> {
  const done = await transact(ctx, async (tx) => {
    const lastUntil = new Date(left.getTime() + leaseMinutes * 60_000)
    const freed = await deleteLeasesUntil(tx.db, personId, placeId, lastUntil)
    const [first] = freed
    if (first)
      tx.emit({ type: 'contributions.changed', placeId, contributionId: first, surveyId: null, workshopId: null })
    return ok(freed.length)
  })
  return done.ok ? done.value : 0
}
