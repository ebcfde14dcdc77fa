import { type Actor, nobody, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { appendEvent, type WorkshopEvent } from '../store/events.ts'

/** Writes a change of the workshop into its record, in the transaction that made it, and tells the room after the commit. */
export async function recordEvent(
  tx: Tx,
  workshopId: string,
  event: WorkshopEvent,
  actor: Actor = nobody,
): Promise<void> {
  const seq = await appendEvent(tx.db, workshopId, event, { personId: personIdOf(actor), at: tx.clock.now() })
  tx.emit({ type: 'workshops.changed', workshopId, seq })
}

/**
 * For whoever decides about an idea's visibility or worry: call it last in the same transaction, so that the wall and
 * the phones hear of it in order.
 */
export const recordIdeaChange = (
  tx: Tx,
  { workshopId, contributionId }: { workshopId: string; contributionId: string },
  actor: Actor,
): Promise<void> => recordEvent(tx, workshopId, { type: 'idea-changed', payload: { contributionId } }, actor)
