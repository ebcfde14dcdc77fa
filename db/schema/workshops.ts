import type { ByDefault, Day, Instant, Json, JsonByDefault, PlaceSees } from './columns.ts'

export type ActivityKind =
  | 'ideas'
  | 'board'
  | 'words'
  | 'questions'
  | 'text'
  | 'poll'
  | 'scale'
  | 'ranking'
  | 'dots'
  | 'budget'
  | 'statements'
  | 'pause'
export type ActivityState = 'prepared' | 'open' | 'paused' | 'closed'
export type WorkshopPhase = 'ready' | 'open' | 'ended'
/** Choice id to a number: dots given, a place in a ranking, a step of a scale, 1 for chosen; 1, 0, -1 for a stance. */
export type Allocation = Record<string, number>
export type BallotSource = 'phone' | 'form' | 'replay' | 'seed' | 'paper'
/** As totals are shown: what phones sent in any way, and what a helper entered from paper. */
export type VoteSource = 'phone' | 'paper'
export type Seating = 'none' | 'chosen' | 'assigned'
export type BoardColumn = 'strong' | 'wrong' | 'next'
/** What an activity's kind needs beyond its choices; which of it, says its kind. Texts are ids of wordings. */
export type StoredSettings = {
  /** How many may be chosen, of a poll. */
  most?: number
  /** Ends of a scale. */
  low?: number
  high?: number
  lowTextId?: string
  highTextId?: string
  isSlider?: boolean
  /** Whole pounds that a budget has. */
  envelope?: number
  /** Whether people may put forward statements of their own. */
  takesOwn?: boolean
  /** How many words or short phrases each may give. */
  each?: number
  /** Of a pause. */
  bodyTextId?: string
  pictureHash?: string
}

export type ParticipantKind = 'phone' | 'scribe' | 'sheet'
export type PassKind = 'scribe' | 'helper' | 'wall'

export type WorkshopTables = {
  workshop: {
    id: string
    public_id: string
    place_id: string
    organisation_id: string
    place_sees: PlaceSees
    title_id: string
    join_code: string
    phase: ByDefault<WorkshopPhase>
    blanked: ByDefault<boolean>
    epoch: string
    seq: ByDefault<number>
    active_activity_id: string | null
    held_on: Day
    reports_on: ByDefault<Day | null>
    agenda_version: ByDefault<number>
    message: string | null
    seating: ByDefault<Seating>
  }
  activity: {
    id: string
    public_id: string
    workshop_id: string
    position: number
    kind: ActivityKind
    state: ByDefault<ActivityState>
    revealed: ByDefault<boolean>
    version: ByDefault<number>
    round: ByDefault<number>
    dots: number | null
    closed_at: Instant | null
    text_id: string
    settings: JsonByDefault<StoredSettings>
    timer_seconds: number | null
    ends_at: Instant | null
    timer_left: number | null
    opened_at: Instant | null
  }
  choice: {
    id: string
    activity_id: string
    position: number
    text_id: string | null
    contribution_id: string | null
    cost: number | null
    answered_at: Instant | null
  }
  choice_goal: { choice_id: string; goal_id: string }
  participant: {
    id: string
    workshop_id: string
    place_id: string
    organisation_id: string
    token_hash: string
    language: string
    area_id: string | null
    age_band: string | null
    joined_at: Instant
    kind: ByDefault<ParticipantKind>
    table_id: string | null
    pass_id: string | null
    sheet_number: number | null
  }
  ballot: {
    participant_id: string
    cmd_id: string
    activity_id: string
    round: number
    slot: string
    client_seq: number
    allocation: Json<Allocation>
    source: BallotSource
    late: ByDefault<boolean>
    received_at: Instant
    entered_by_person: string | null
    entered_by_pass: string | null
  }
  vote: {
    activity_id: string
    participant_id: string
    round: number
    slot: string
    client_seq: number
    allocation: Json<Allocation>
    cmd_id: string
    source: ByDefault<VoteSource>
  }
  seat_table: { id: string; workshop_id: string; position: number; name: string; removed_at: Instant | null }
  workshop_pass: {
    id: string
    workshop_id: string
    kind: PassKind
    table_id: string | null
    label: string
    code_hash: string
    made_at: Instant
    revoked_at: Instant | null
  }
  hand_count: {
    id: string
    cmd_id: string
    activity_id: string
    round: number
    table_id: string | null
    people: number
    counts: Json<Record<string, Record<string, number>>>
    person_id: string | null
    pass_id: string | null
    at: Instant
    version: number
  }
  raised_hand: {
    id: string
    workshop_id: string
    participant_id: string | null
    pass_id: ByDefault<string | null>
    kind: 'hand' | 'call'
    where_to: string | null
    raised_at: Instant
    ended_at: Instant | null
    seen_by: string | null
  }
  room_news: { workshop_id: string; what: 'hand' | 'seat' | 'more-time'; told_at: Instant; waits: boolean }
  desk_press: { workshop_id: string; cmd_id: string }
  extra_time: {
    activity_id: string
    round: number
    participant_id: string
    seconds: number
    times: ByDefault<number>
  }
  idea_group: { id: string; activity_id: string; position: number; title: string; removed_at: Instant | null }
  idea_place: {
    contribution_id: string
    activity_id: string
    board_column: BoardColumn | null
    table_id: string | null
    group_id: string | null
    merged_into: string | null
  }
  workshop_event: {
    workshop_id: string
    seq: number
    type: string
    payload: Json<Record<string, unknown>>
    person_id: string | null
    at: Instant
  }
}
