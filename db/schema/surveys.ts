import type { ByDefault, Day, Instant, JsonByDefault, PlaceSees } from './columns.ts'

export type QuestionKind = 'open-text' | 'single-choice' | 'several-choices' | 'rating' | 'area' | 'age-band'

export type SurveyTables = {
  survey: {
    id: string
    slug: string
    place_id: string
    organisation_id: string
    place_sees: PlaceSees
    state: 'draft' | 'open' | 'closed'
    opens_on: Day | null
    closes_on: Day | null
    reports_on: Day | null
    minutes: number
    title_id: string
    why_id: string
    next_steps_id: string
  }
  survey_version: { id: string; survey_id: string; number: number; published_at: Instant }
  question: {
    id: string
    survey_version_id: string
    key: string
    position: number
    kind: QuestionKind
    required: ByDefault<boolean>
    text_id: string
    hint_id: string | null
  }
  question_choice: { id: string; question_id: string; key: string; position: number; text_id: string }
  guest: { id: string; token_hash: string; created_at: Instant; expires_at: Instant }
  draft: {
    submission_id: string
    guest_id: string
    survey_id: string
    /** By question key, as typed. */
    answers: JsonByDefault<Record<string, string | string[]>>
    updated_at: Instant
  }
  import_run: {
    id: string
    place_id: string
    survey_id: string
    file_hash: string
    rows_read: number
    rows_added: number
    at: Instant
  }
  response: {
    id: string
    submission_hash: string | null
    place_id: string
    organisation_id: string
    survey_id: string
    survey_version_id: string
    source: 'web' | 'import' | 'seed'
    language: string
    area_id: string | null
    age_band: string | null
    may_quote: ByDefault<boolean>
    receipt_hash: string | null
    import_id: string | null
    import_file_hash: string | null
    import_row: number | null
    answered_on: Day
    received_at: Instant
  }
  answer: { response_id: string; question_id: string; choice_ids: string[] | null; rating: number | null }
}
