import type { ColumnType } from 'kysely'
import type { ByDefault, Instant, PlaceSees } from './columns.ts'

export type Visibility = 'waiting' | 'held' | 'approved' | 'hidden'
export type Worry = 'none' | 'open' | 'closed'
export type Coding = 'none' | 'coded'
export type ContributionSource = 'survey' | 'workshop' | 'import'

export type ContributionTable = {
  id: string
  public_id: string
  place_id: string
  organisation_id: string
  place_sees: PlaceSees
  source: ContributionSource
  survey_id: string | null
  question_id: string | null
  response_id: string | null
  workshop_id: string | null
  activity_id: string | null
  participant_id: string | null
  cmd_id: string | null
  text: string
  language: string
  group_size: ByDefault<number>
  area_id: string | null
  age_band: string | null
  may_quote: ByDefault<boolean>
  /** Shown on public pages without a name: asked for apart from quoting it elsewhere. */
  may_publish: ByDefault<boolean>
  visibility: ByDefault<Visibility>
  worry: ByDefault<Worry>
  /** For the safeguarding lead and whoever they let in: its words stand in no queue, search, file or reason. */
  sealed: ByDefault<boolean>
  coding: ByDefault<Coding>
  no_goal_fits: ByDefault<boolean>
  on_subject: ByDefault<boolean>
  withheld: ByDefault<boolean>
  /** The sweep has looked at it. */
  screened: ByDefault<boolean>
  /** On the subject, and its response is counted: the database works it out. */
  counted: ColumnType<boolean, never, never>
  received_at: Instant
  decided_at: Instant | null
}

export type ContributionTables = {
  contribution: ContributionTable
  shown_contribution: ContributionTable
  visibility_change: {
    id: string
    contribution_id: string
    was: Visibility
    became: Visibility
    reason: string | null
    person_id: string | null
    undoes: string | null
    /** The decision about many texts that it is part of. */
    bulk_id: ByDefault<string | null>
    at: Instant
  }
  worry_change: {
    id: string
    contribution_id: string
    was: Worry
    became: Worry
    reason: string | null
    person_id: string | null
    at: Instant
  }
  tag: { contribution_id: string; goal_id: string; goal_version_id: string; person_id: string | null; at: Instant }
  coding_change: {
    id: string
    contribution_id: string
    goal_version_ids: string[]
    no_goal_fits: boolean
    person_id: string | null
    at: Instant
  }
  claim: { contribution_id: string; person_id: string; until: Instant }
}
