import { type Actor, nobody, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { bumpVersion } from '../store/ballots.ts'
import { appendEvent, type WorkshopEvent } from '../store/events.ts'
import { findStandingText, saveRoomChoice } from '../store/ideas.ts'

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
 * the phones hear of it in order. A question or a statement of the room's own goes onto the ballot with it, or leaves it;
 * a cloud is counted anew.
 */
export async function recordIdeaChange(
  tx: Tx,
  { workshopId, contributionId }: { workshopId: string; contributionId: string },
  actor: Actor,
): Promise<void> {
  const text = await findStandingText(tx.db, contributionId)
  if (text?.counts) {
    const { activityId, isShown, isChoice } = text
    // Locks the activity: two that are let through at once must not take the same place on the ballot.
    const version = await bumpVersion(tx.db, activityId)
    if (isShown && isChoice) await saveRoomChoice(tx.db, { id: tx.ids.next(), activityId, contributionId })
    tx.emit({ type: 'workshops.votes-saved', workshopId, activityId, version })
  }
  const became = text && {
    activityId: text.activityId,
    became: text.isShown ? ('shown' as const) : ('hidden' as const),
  }
  await recordEvent(tx, workshopId, { type: 'idea-changed', payload: { contributionId, ...became } }, actor)
  if (text?.isChoice)
    await recordEvent(tx, workshopId, { type: 'choices', payload: { activityId: text.activityId } }, actor)
}
