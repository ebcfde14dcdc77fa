import type { ColumnType } from 'kysely'
import type { ByDefault, Instant, Json } from './columns.ts'

export type PackState = 'asked' | 'made' | 'refused' | 'failed' | 'issued' | 'withdrawn'
export type PackStep = 'waiting' | 'counting' | 'writing' | 'done'

export type PackTables = {
  pack: {
    id: string
    public_id: string
    place_id: string
    title: string
    audience: 'public' | 'staff'
    language: string
    state: ByDefault<PackState>
    asked_by: string | null
    /** How far two people agreed, code by code: for those who may read that. */
    tells_agreement: ByDefault<boolean>
    asked_at: Instant
    step: ByDefault<PackStep>
    attempt: ByDefault<number>
    lease_until: Instant | null
    /** In vain, since it last came about. */
    tries: ByDefault<number>
    /** Nobody tries to make its files again, until somebody asks for it. */
    is_stuck: ByDefault<boolean>
    /** Without anybody's words; server/domain/packs/schema.ts says what is in it. */
    content: ColumnType<unknown, string | null | undefined, string>
    problem: ColumnType<
      { code: string; details?: Record<string, string | number> } | null,
      string | null | undefined,
      string | null
    >
    quotes_gone: ByDefault<number>
    revision: ByDefault<number>
    issued_at: Instant | null
    issued_by: string | null
    withdrawn_at: Instant | null
    withdrawn_by: string | null
  }
  pack_quote: {
    pack_id: string
    position: number
    contribution_id: string | null
    about: Json<Record<string, string | number | null>>
    mark: string
    translation_language: string | null
    translation_mark: string | null
  }
  pack_file: { pack_id: string; name: string; media_type: string; bytes: Buffer; size: number; sha256: string }
}
