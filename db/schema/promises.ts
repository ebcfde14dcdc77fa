import type { ByDefault, Day, Instant } from './columns.ts'

export type PromiseTables = {
  promise_move: {
    id: string
    place_id: string
    survey_id: string | null
    workshop_id: string | null
    from_day: Day
    to_day: Day
    reason_id: string
    person_id: string
    at: Instant
  }
  promise_answer: {
    id: string
    public_id: string
    place_id: string
    survey_id: string | null
    workshop_id: string | null
    state: ByDefault<'draft' | 'published'>
    revision: ByDefault<number>
    created_at: Instant
    changed_at: Instant
    published_at: ByDefault<Date | null>
  }
  promise_answer_version: {
    answer_id: string
    number: number
    said_id: string | null
    will_id: string | null
    reason_id: string | null
    commitment_ids: ByDefault<string[]>
    finding_ids: ByDefault<string[]>
    pack_ids: ByDefault<string[]>
    person_id: string
    at: Instant
  }
}
