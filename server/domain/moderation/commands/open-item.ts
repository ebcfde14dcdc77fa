import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { type mayDecide, mayModerate } from '../policy.ts'
import { heldByAnother } from '../problems.ts'
import { type Item, lockItem } from '../store/items.ts'
import { findLease } from '../store/leases.ts'

/** Locks the item and turns away whoever may not decide about it, or may not now because somebody else holds it. */
export async function openItem(
  tx: Tx,
  actor: Actor,
  id: string,
  may: typeof mayDecide,
): Promise<Result<Item, Problem>> {
  const item = await lockItem(tx.db, id)
  if (!item) return fail(notFound)
  const allowed = may(actor, item)
  if (!allowed.ok) return allowed
  const now = tx.clock.now()
  const lease = await findLease(tx.db, id, now)
  return lease && lease.personId !== personIdOf(actor) ? fail(heldByAnother(lease, now)) : ok(item)
}

/** The same for tagging, which is moderators' alone. */
export const openForTagging = (tx: Tx, actor: Actor, id: string): Promise<Result<Item, Problem>> =>
  openItem(tx, actor, id, mayModerate)

type Announced = Pick<Item, 'id' | 'placeId' | 'surveyId' | 'workshopId'>

/** Whoever looks at the queue reads again. */
export const announce = (tx: Tx, item: Announced) =>
  tx.emit({
    type: 'contributions.changed',
    placeId: item.placeId,
    surveyId: item.surveyId,
    contributionId: item.id,
    workshopId: item.workshopId,
  })
