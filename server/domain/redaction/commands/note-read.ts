import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { ReadReason } from '../schema.ts'
import { findTexts, saveChange, wasReadSince } from '../store.ts'

type Reading = { contributionId: string; placeId: string; reason: ReadReason }

/** Writes down that somebody read a text as it was sent, in its history and in the audit. */
export async function noteRead(tx: Tx, actor: Actor, { contributionId, placeId, reason }: Reading): Promise<void> {
  await saveChange(tx, personIdOf(actor), { contributionId, act: 'read', kinds: [], reason })
  const about = { thingKind: 'contribution', thingId: contributionId } as const
  await audit(tx, actor, { placeId, verb: 'redaction.read', ...about, reason })
}

/**
 * The same for a page that shows the words of a text as they were sent, where any were taken out of it.
 * @param since readings from then on are still the same one
 */
export async function noteReadOnPage(tx: Tx, actor: Actor, reading: Reading & { since: Date }): Promise<void> {
  const { contributionId, since } = reading
  if (!(await findTexts(tx.db, contributionId)).isRedacted) return
  if (await wasReadSince(tx.db, contributionId, personIdOf(actor), since)) return
  await noteRead(tx, actor, reading)
}
