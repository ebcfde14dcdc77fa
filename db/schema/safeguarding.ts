import type { ByDefault, Day, Instant } from './columns.ts'

/** suspected: screening found signs, and nobody has read them yet. */
export type CaseState = 'suspected' | 'open' | 'taken' | 'closed'
export type RaisedBy = 'screening' | 'staff' | 'room'
/** second-look: the encoder found no sign in what the rules had held, and nobody had touched it. */
export type CaseOutcome = 'passed-on' | 'already-known' | 'not-a-worry' | 'by-mistake' | 'second-look'
export type CaseEventKind =
  | 'suspected'
  | 'raised'
  | 'told'
  | 'dismissed'
  | 'taken'
  | 'let-in'
  | 'let-out'
  | 'read'
  | 'sheet'
  | 'note'
  | 'climbed'
  | 'given-up'
  | 'closed'
  | 'opened-again'

/** answer: what its person wrote again, after it was not published. */
export type HeldWriting = 'text' | 'answer'

export type SafeguardingTables = {
  safeguarding_setting: { place_id: string; climb_hours: number }
  safeguarding_case: {
    id: string
    public_id: string
    place_id: string
    organisation_id: string
    contribution_id: string | null
    workshop_id: string | null
    raised_by: RaisedBy
    raised_person_id: string | null
    reason: string
    state: CaseState
    opened_at: Instant
    /** 1: the place's lead, 2: its administrator. */
    climbed: ByDefault<number>
    lead_id: string | null
    taken_at: Instant | null
    outcome: CaseOutcome | null
    passed_to: string | null
    closed_at: Instant | null
    closed_by: string | null
    told: Buffer | null
    reach: Buffer | null
    /** From when on a process may look at a suspicion again; null once one has, and where there is none. */
    look_again_from: ByDefault<Date | null>
  }
  safeguarding_event: {
    id: string
    case_id: string
    at: Instant
    person_id: string | null
    kind: CaseEventKind
    detail: string | null
    about_person_id: string | null
    note: string | null
  }
  safeguarding_access: { case_id: string; person_id: string; let_in_by: string; at: Instant }
  safeguarding_day: {
    place_id: string
    day: Day
    made_at: Instant
    case_ids: string[]
  }
  safeguarding_day_seen: { place_id: string; day: Day; person_id: string; at: Instant }
  held_because: {
    contribution_id: string
    of: HeldWriting
    position: number
    rule: string
    /** Code points of the text as it was sent; null where no place can be told. */
    starts: number | null
    ends: number | null
    at: Instant
  }
}
