import type { Instant } from './columns.ts'

export type RedactionKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'address'
  | 'nhs-number'
  | 'insurance-number'
  | 'birth-date'
  | 'vehicle'
  | 'other'
export type RedactionState = 'proposed' | 'confirmed' | 'refused'
export type RedactionAct = 'confirmed' | 'refused' | 'added' | 'undone' | 'read'

export type ScreeningTables = {
  contribution_screening: {
    contribution_id: string
    language: string | null
    confidence: number
    unkind: boolean
    asked_id: string
    words_hash: string
    word_count: number
    bands: number[]
    alike_id: string | null
    screened_at: Instant
  }
  contribution_meaning: {
    contribution_id: string
    asked_id: string
    /** As `screening/rules/meaning.ts` makes it. */
    sketch: Buffer
    close_id: string | null
  }
  redaction: {
    id: string
    contribution_id: string
    starts: number
    ends: number
    kind: RedactionKind
    state: RedactionState
    proposed_by: string | null
    created_at: Instant
  }
  redaction_change: {
    id: string
    contribution_id: string
    act: RedactionAct
    kinds: RedactionKind[]
    reason: string | null
    person_id: string | null
    at: Instant
  }
  unredacted_text: { contribution_id: string; text: string }
}
