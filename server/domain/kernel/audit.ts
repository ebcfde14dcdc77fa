import { type Actor, personIdOf } from './actor.ts'
import type { Tx } from './context.ts'
import { entrySignature } from './signed-entry.ts'

export type AuditEntry = {
  placeId: string | null
  verb: string
  thingKind: string
  thingId: string | null
  /** A code, never free text: the audit must not hold people's words. */
  reason?: string
  details?: Record<string, string | number | boolean | null>
}

/**
 * Writes down who did what, in the same transaction as the deed, and signs it. It is chained to the entries before it once
 * it is committed (`sealEntries`): nobody waits for anybody here.
 */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const { placeId, verb, thingKind, thingId } = entry
  const at = tx.clock.now()
  const details = JSON.stringify(entry.details ?? {})
  const who = {
    ...{ personId: personIdOf(actor), actor: actor.kind },
    session: actor.kind === 'person' ? (actor.session ?? null) : null,
  }
  const what = { id: tx.ids.next(), placeId, verb, thingKind, thingId, reason: entry.reason ?? null }
  const signed = { ...what, ...who, at: at.toISOString().replace('Z', '000Z'), details: JSON.parse(details) }
  await tx.db
    .insertInto('audit_entry')
    .values({
      ...{ id: what.id, place_id: placeId, at, person_id: who.personId, actor: who.actor, session: who.session },
      ...{ verb, thing_kind: thingKind, thing_id: thingId, reason: what.reason, details },
      signature: entrySignature(tx.keys, signed),
    })
    .execute()
}
