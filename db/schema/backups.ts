import type { Generated } from 'kysely'
import type { ByDefault, Instant } from './columns.ts'

export type BackupState = 'asked' | 'making' | 'made' | 'failed'
export type Trial = 'whole' | 'failed' | 'not-allowed'

export type BackupTables = {
  backup_origin: { id: string }
  backup_run: {
    id: string
    state: BackupState
    asked_by: string | null
    begun_at: Instant
    ended_at: Instant | null
    problem: string | null
    file_name: string | null
    byte_count: number | null
    row_count: number | null
    is_encrypted: boolean | null
    is_gone: ByDefault<boolean>
    trial: Trial | null
    trial_problem: string | null
    tried_at: Instant | null
  }
  erasure: {
    id: Generated<number>
    what: 'response' | 'consent'
    response_id: string
    purpose: string | null
    at: Instant
  }
  erasure_waiting: { erasure_id: number }
}
