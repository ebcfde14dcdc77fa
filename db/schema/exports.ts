import type { ByDefault, Instant, Json } from './columns.ts'

export type ExportWhat = 'contributions' | 'responses' | 'votes' | 'counts'
export type ExportFormat = 'csv' | 'xlsx' | 'json'
export type ExportState = 'asked' | 'making' | 'ready' | 'failed' | 'gone'
/** Whose rows are in a file: of these organisations, and what the others of the place let it see. */
export type ExportReach = { organisationIds: string[]; wholePlace: boolean }

export type ExportTables = {
  export_file: {
    id: string
    public_id: string
    place_id: string
    person_id: string
    what: ExportWhat
    format: ExportFormat
    survey_id: string | null
    workshop_id: string | null
    language: string
    state: ByDefault<ExportState>
    problem: string | null
    attempt: ByDefault<number>
    starts: ByDefault<number>
    restarts: ByDefault<number>
    waits_since: Instant
    beat_at: Instant | null
    read_at: Instant | null
    row_count: ByDefault<number>
    expected: number | null
    byte_count: number | null
    sha256: string | null
    file_name: string | null
    reach: Json<ExportReach> | null
    asked_at: Instant
    ready_at: Instant | null
    expires_at: Instant | null
  }
  export_piece: { export_id: string; attempt: number; number: number; bytes: Buffer }
}
