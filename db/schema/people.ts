import type { ByDefault, Instant, InstantByDefault } from './columns.ts'
import type { FigurePolicy } from './figures.ts'

export type Role =
  | 'place-administrator'
  | 'strategy-lead'
  | 'moderator'
  | 'facilitator'
  | 'organisation-lead'
  | 'safeguarding-lead'
export type OrganisationKind = 'council' | 'nhs' | 'vcs-infrastructure' | 'vcs-group' | 'school' | 'other'

export type SessionDevice = 'phone' | 'computer' | 'unknown'

export type PeopleTables = {
  place: {
    id: string
    slug: string
    name: string
    time_zone: ByDefault<string>
    small_cell_public: ByDefault<number>
    small_cell_staff: ByDefault<number>
    figure_policy: ByDefault<FigurePolicy>
    is_demo: ByDefault<boolean>
    created_at: InstantByDefault
  }
  area: { id: string; place_id: string; code: string; name: string; position: number }
  organisation: {
    id: string
    place_id: string
    public_id: string
    name: string
    kind: OrganisationKind
    looked_after_by: ByDefault<string | null>
  }
  person: {
    id: string
    name: string
    email: string | null
    password_hash: string | null
    created_at: InstantByDefault
  }
  membership: { id: string; person_id: string; place_id: string; organisation_id: string | null; role: Role }
  session: {
    id: string
    person_id: string
    expires_at: Instant
    began_at: InstantByDefault
    device: ByDefault<SessionDevice>
    browser: string | null
  }
  first_administrator_link: { token_hash: string; created_at: InstantByDefault; used_at: Instant | null }
  wording: { id: string; place_id: string; source_language: string }
  wording_text: { wording_id: string; language: string; text: string; checked_by: string | null }
  stored_file: { hash: string; place_id: string; media_type: string; bytes: Buffer; created_at: InstantByDefault }
}
