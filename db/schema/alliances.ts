import type { ByDefault, Instant } from './columns.ts'

/** Both are made, shown and reported on in the same way. */
export type AllianceKind = 'theme' | 'area-forum'
export type AllianceState = 'draft' | 'published' | 'ended'

export type AllianceTables = {
  alliance: {
    id: string
    public_id: string
    place_id: string
    kind: AllianceKind
    area_id: string | null
    name_id: string
    words_id: string | null
    state: ByDefault<AllianceState>
    revision: ByDefault<number>
    person_id: string
    changed_at: Instant
    published_at: ByDefault<Date | null>
    ended_at: ByDefault<Date | null>
  }
  alliance_organisation: { alliance_id: string; organisation_id: string }
  alliance_mission: { alliance_id: string; mission_id: string }
  alliance_goal: { alliance_id: string; goal_id: string }
}
