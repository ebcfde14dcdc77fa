import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { mayDecide, mayModerate } from '../policy.ts'
import { heldByAnother, withTheLead } from '../problems.ts'
import { type Item, lockItem } from '../store/items.ts'
import { findLease } from '../store/leases.ts'

/** `isHeldByActor`: they have it open, so they can have read it. */
export type OpenItem = Item & { isHeldByActor: boolean }

/**
 * Locks the item and turns away whoever may not decide about it, or may not now because somebody else holds it. What is
 * with the safeguarding lead is nobody else's to decide about.
 */
export async function openItem(
  tx: Tx,
  actor: Actor,
  id: string,
  may: typeof mayDecide,
): Promise<Result<OpenItem, Problem>> {
  const item = await lockItem(tx.db, id)
  if (!item) return fail(notFound)
  const allowed = may(actor, item)
  if (!allowed.ok) return allowed
  if (item.sealed) return fail(withTheLead)
  const now = tx.clock.now()
  const lease = await findLease(tx.db, id, now)
  if (lease && lease.personId !== personIdOf(actor)) return fail(heldByAnother(lease, now))
  return ok({ ...item, isHeldByActor: lease !== undefined })
}

/** For whoever facilitates where it was said as well. */
export const openForDeciding = (tx: Tx, actor: Actor, id: string): Promise<Result<OpenItem, Problem>> =>
  openItem(tx, actor, id, mayDecide)

/** The same for tagging, which is moderators' alone. */
export const openForTagging = (tx: Tx, actor: Actor, id: string): Promise<Result<OpenItem, Problem>> =>
  openItem(tx, actor, id, mayModerate)

/** Whether somebody decides about texts of this kind at all: asked where it is with the safeguarding lead by now. */
export async function permitDeciding(tx: Tx, actor: Actor, id: string): Promise<Result<true, Problem>> {
  const item = await lockItem(tx.db, id)
  return item ? mayDecide(actor, item) : fail(notFound)
}

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
