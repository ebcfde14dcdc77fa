import type { ByDefault, Instant } from './columns.ts'

export type TranslationChange = 'written' | 'confirmed' | 'taken-away'

export type TranslationTables = {
  translation: {
    contribution_id: string
    language: string
    number: number
    /** Null once it was taken away. */
    text: string | null
    person_id: string | null
    at: Instant
    needs_look: ByDefault<boolean>
    stale_through: ByDefault<number>
  }
  translation_version: {
    contribution_id: string
    language: string
    number: number
    change: TranslationChange
    text: string | null
    person_id: string | null
    at: Instant
  }
}
