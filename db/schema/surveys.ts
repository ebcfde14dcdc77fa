import type { ColumnType } from 'kysely'
import type { ByDefault, Day, Instant, InstantByDefault, Json, JsonByDefault, PlaceSees } from './columns.ts'

export type SurveyState = 'draft' | 'open' | 'paused' | 'closed' | 'reported'
export type SurveyAccess = 'everyone' | 'invited'
export type WayIn =
  | 'link'
  | 'qr'
  | 'poster'
  | 'card'
  | 'invitation'
  | 'kiosk'
  | 'assisted'
  | 'paper'
  | 'import'
  | 'seed'
export type SetAsideReason = 'too-fast' | 'many-from-one-address' | 'trap-filled'
export type SetAsideState = 'open' | 'counted' | 'left-out'
/** `helper`: ticked what this person said; `parent` and the others: for a child under 13 whom they were with. */
export type ConsentGiver = 'self' | 'helper' | 'parent' | 'worker' | 'other-adult'
export type ConsentPurpose = 'analysis' | 'quote' | 'publish' | 'contact' | 'told'

/** The document that a group writes; server/domain/surveys/schema/definition.ts says what is in it. */
type Definition = Json<unknown>

export type SurveyTables = {
  survey: {
    id: string
    slug: string
    place_id: string
    organisation_id: string
    place_sees: PlaceSees
    state: SurveyState
    opens_on: Day | null
    closes_on: Day | null
    closed_at: Instant | null
    reports_on: Day | null
    minutes: number
    allows_repeat: ByDefault<boolean>
    access: ByDefault<SurveyAccess>
    /** The draft's newest step; null for surveys that were made without a builder. */
    revision: number | null
    title_id: string
    why_id: string
    next_steps_id: string
  }
  survey_revision: { survey_id: string; number: number; definition: Definition; person_id: string | null; at: Instant }
  survey_version: {
    id: string
    survey_id: string
    number: number
    definition: Definition
    person_id: string | null
    published_at: Instant
  }
  question: { id: string; survey_version_id: string; key: string; position: number; kind: string; text_id: string }
  postcode_district: { place_id: string; code: string; area_id: string | null }
  invitation: { id: string; survey_id: string; code_hash: string; made_at: Instant; used_at: Instant | null }
  paper_sheet: {
    id: string
    survey_id: string
    survey_version_id: string
    number: string
    edition: string
    receipt_hash: string
    printed_at: Instant
    keyed_at: Instant | null
  }
  kiosk: {
    id: string
    survey_id: string
    token_hash: string
    exit_hash: string
    person_id: string | null
    started_at: Instant
    ended_at: Instant | null
  }
  guest: { id: string; token_hash: string; created_at: Instant; expires_at: Instant }
  draft: {
    submission_id: string
    guest_id: string
    survey_id: string
    survey_version_id: string
    /** By field, as typed. */
    answers: JsonByDefault<Record<string, string | string[]>>
    edition: ByDefault<string>
    way_in: ByDefault<WayIn>
    helper_role: string | null
    companion: string | null
    receipt_hash: string | null
    invitation_id: string | null
    sheet_id: string | null
    all_on_one_page: ByDefault<boolean>
    last_question: string | null
    started_at: InstantByDefault
    updated_at: Instant
  }
  stopped_at: { survey_version_id: string; question_key: string; people: number }
  import_run: {
    id: string
    place_id: string
    survey_id: string
    file_hash: string
    rows_read: number
    rows_added: number
    at: Instant
    taken_back_at: Instant | null
  }
  /** An uploaded file between its steps: for an hour, for whoever uploaded it. */
  import_file: {
    id: string
    survey_id: string
    person_id: string
    name: string
    bytes: Buffer
    /** As somebody said; null as it was guessed. */
    encoding: string | null
    received_at: Instant
  }
  import_mapping: { survey_id: string; header_hash: string; mapping: Json<unknown>; at: Instant }
  response: {
    id: string
    submission_hash: string | null
    place_id: string
    organisation_id: string
    survey_id: string
    survey_version_id: string
    way_in: WayIn
    language: string
    edition: string
    helper_role: string | null
    companion: string | null
    is_young: ByDefault<boolean>
    is_late: ByDefault<boolean>
    set_aside: SetAsideReason | null
    set_aside_state: SetAsideState | null
    in_analysis: ByDefault<boolean>
    /** In the analysis, and not set aside: the database works it out. */
    counted: ColumnType<boolean, never, never>
    invitation_id: string | null
    sheet_id: string | null
    area_id: string | null
    age_band: string | null
    may_quote: ByDefault<boolean>
    receipt_hash: string | null
    import_id: string | null
    import_file_hash: string | null
    import_row: number | null
    /** A keyed hash of what another tool calls this person by. */
    import_respondent: string | null
    answered_on: Day
    received_at: Instant
  }
  answer: { response_id: string; question_id: string; value: Json<unknown> }
  consent: {
    response_id: string
    /** The response's own: the database keeps the young out of what they cannot agree to. */
    is_young: boolean
    purpose: ConsentPurpose
    notice_version: string
    given: boolean
    given_by: ConsentGiver
    at: Instant
    withdrawn_at: Instant | null
  }
  equality_answer: { response_id: string; question: string; code: string; standard_version: string }
  contact: { response_id: string; is_young: ByDefault<false>; survey_id: string; sealed: Buffer; at: Instant }
}
