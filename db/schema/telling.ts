import type { ByDefault, Day, Instant } from './columns.ts'

export type MessageState = 'waiting' | 'sent' | 'refused' | 'given-up' | 'unsure'
export type TurnKind =
  | 'counted'
  | 'finding-agreed'
  | 'commitment-published'
  | 'commitment-overdue'
  | 'commitment-closed'
  | 'reported'

export type TellingTables = {
  telling: {
    response_id: string
    is_young: ByDefault<false>
    place_id: string
    survey_id: string
    sealed: Buffer | null
    language: string
    stop_code: string
    asked_at: Instant
  }
  told_message: {
    id: string
    response_id: string
    place_id: string
    day: Day
    state: ByDefault<MessageState>
    since: Instant
    next_try_at: Instant
    leased_until: ByDefault<Date | null>
    unsure_times: ByDefault<number>
    tries: ByDefault<number>
    reason: ByDefault<string | null>
    changed_at: Instant
  }
  told_turn: {
    response_id: string
    kind: TurnKind
    thing: string
    page: string | null
    happened_at: Instant
    message_id: string | null
  }
}
