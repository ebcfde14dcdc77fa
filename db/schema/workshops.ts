import type { ByDefault, Day, Instant, Json, PlaceSees } from './columns.ts'

export type ActivityKind = 'ideas' | 'dots' | 'statements'
export type ActivityState = 'prepared' | 'open' | 'paused' | 'closed'
export type WorkshopPhase = 'ready' | 'open' | 'ended'
/** Choice id to dots given, or to 1 (agree), 0 (pass), -1 (disagree). */
export type Allocation = Record<string, number>
export type BallotSource = 'phone' | 'form' | 'replay' | 'seed'

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
  }
  choice: { id: string; activity_id: string; position: number; text_id: string }
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
  }
  vote: {
    activity_id: string
    participant_id: string
    round: number
    slot: string
    client_seq: number
    allocation: Json<Allocation>
    cmd_id: string
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
