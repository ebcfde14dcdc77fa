import type { ByDefault, Instant } from './columns.ts'
import type { Role } from './people.ts'
import type { MessageState } from './telling.ts'

export type InvitationState = 'waiting' | 'accepted' | 'taken-back'

export type JoiningTables = {
  resting_membership: {
    id: string
    person_id: string
    place_id: string
    organisation_id: string | null
    role: Role
    rested_at: Instant
  }
  work_invitation: {
    id: string
    place_id: string
    organisation_id: string | null
    role: Role
    email: string
    language: string
    token_hash: string
    invited_by: string | null
    made_at: Instant
    expires_at: Instant
    state: ByDefault<InvitationState>
    ended_at: ByDefault<Date | null>
  }
  password_link: {
    id: string
    person_id: string
    token_hash: string
    language: string
    made_at: Instant
    expires_at: Instant
  }
  work_letter: {
    id: string
    place_id: string | null
    invitation_id: string | null
    password_link_id: string | null
    sealed: Buffer | null
    state: ByDefault<MessageState>
    since: Instant
    next_try_at: Instant
    leased_until: ByDefault<Date | null>
    tries: ByDefault<number>
    unsure_times: ByDefault<number>
    reason: ByDefault<string | null>
  }
}
