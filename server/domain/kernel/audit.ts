import { type Actor, personIdOf } from './actor.ts'
import type { Tx } from './context.ts'

export type AuditEntry = {
  placeId: string | null
  verb: string
  thingKind: string
  thingId: string | null
  /** A code, never free text: the audit must not hold people's words. */
  reason?: string
  details?: Record<string, string | number | boolean | null>
}

/** Writes down who did what, in the same transaction as the deed. */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  await tx.db
    .insertInto('audit_entry')
    .values({
      id: tx.ids.next(),
      place_id: entry.placeId,
      at: tx.clock.now(),
      person_id: personIdOf(actor),
      verb: entry.verb,
      thing_kind: entry.thingKind,
      thing_id: entry.thingId,
      reason: entry.reason ?? null,
      details: JSON.stringify(entry.details ?? {}),
    })
    .execute()
}
