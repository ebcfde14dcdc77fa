import type { Generated } from 'kysely'
import type { Instant, InstantByDefault, JsonByDefault } from './columns.ts'

export type AuditActor = 'person' | 'guest' | 'system'
export type AuditCheckState = 'asked' | 'whole' | 'broken' | 'failed'
export type AuditBreak = 'changed' | 'removed' | 'inserted' | 'cut' | 'head'

export type AuditTables = {
  audit_entry: {
    id: string
    place_id: string | null
    at: InstantByDefault
    person_id: string | null
    verb: string
    thing_kind: string
    thing_id: string | null
    reason: string | null
    details: JsonByDefault<Record<string, unknown>>
    actor: AuditActor | null
    session: string | null
    signature: string | null
  }
  audit_link: { seq: number; entry_id: string; hash: string }
  audit_head: { one: Generated<boolean>; seq: number; hash: string; signature: string }
  audit_waiting: { id: Generated<number>; entry_id: string }
  audit_check: {
    id: string
    state: AuditCheckState
    asked_by: string | null
    begun_at: Instant
    ended_at: Instant | null
    entry_count: number | null
    broken: AuditBreak | null
    broken_seq: number | null
    broken_entry: string | null
  }
}
