import type { ByDefault, Day, Instant } from './columns.ts'

export type CommitmentState = 'draft' | 'published' | 'closed'
/** What was answered: we did, we are doing, we will, we won't, because. */
export type Stance = 'did' | 'doing' | 'will' | 'wont'
export type Outcome = 'kept' | 'partly' | 'not-kept'
export type NoteKind = 'news' | 'late' | 'end'

export type CommitmentTables = {
  commitment: {
    id: string
    public_id: string
    place_id: string
    organisation_id: string
    goal_id: string
    finding_id: string | null
    workshop_id: string | null
    because_of: ByDefault<string | null>
    alliance_id: ByDefault<string | null>
    state: ByDefault<CommitmentState>
    outcome: ByDefault<Outcome | null>
    revision: ByDefault<number>
    first_due: ByDefault<Day | null>
    created_at: Instant
    changed_at: Instant
    published_at: ByDefaultInstant
    closed_at: ByDefaultInstant
  }
  commitment_version: {
    commitment_id: string
    number: number
    organisation_id: string
    goal_id: string
    stance: Stance
    title_id: string
    said_id: string | null
    answer_id: string | null
    role: string
    due_on: Day | null
    measure_id: string | null
    unit_id: string | null
    baseline: number | null
    baseline_on: Day | null
    target: number | null
    reason_id: string | null
    person_id: string
    at: Instant
  }
  commitment_milestone: {
    id: string
    commitment_id: string
    title_id: string
    due_on: Day
    done_on: Day | null
    person_id: string
    at: Instant
  }
  commitment_note: {
    id: string
    commitment_id: string
    kind: NoteKind
    words_id: string
    noted_on: Day
    link: string | null
    link_name: string | null
    person_id: string
    at: Instant
  }
  /** Ranges of days as Postgres writes them: asked in SQL alone. */
  commitment_found: {
    commitment_id: string
    place_id: string
    revision: number
    mark: string
    red: string
    amber: string
    green: string
    no_colour: string
    overdue: string
    words: string
  }
  /** A picture or a PDF beside news or the number of a day. */
  commitment_file: {
    id: string
    public_id: string
    commitment_id: string
    note_id: string | null
    read_on: Day | null
    kind: 'picture' | 'pdf'
    bytes: Buffer | null
    byte_count: number
    width: number | null
    height: number | null
    shows_id: string
    person_id: string
    at: Instant
    gone_at: ByDefaultInstant
    gone_why_id: ByDefault<string | null>
    gone_by: ByDefault<string | null>
  }
  commitment_reading: { commitment_id: string; read_on: Day; value: number; person_id: string; at: Instant }
}

type ByDefaultInstant = ByDefault<Date | null>
