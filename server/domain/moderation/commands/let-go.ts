import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { deleteLease } from '../store/leases.ts'

/** Lets go of what the actor holds: after a decision the next one may have it at once. */
export async function letGo(tx: Tx, actor: Actor, { id }: { id: string }): Promise<boolean> {
  const personId = personIdOf(actor)
  return personId !== null && (await deleteLease(tx.db, id, personId))
}
