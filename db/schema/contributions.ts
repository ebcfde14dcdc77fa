import type { ColumnType } from 'kysely'
import type { ByDefault, Instant, InstantByDefault, PlaceSees } from './columns.ts'

export type Visibility = 'waiting' | 'held' | 'approved' | 'hidden'
export type Worry = 'none' | 'open' | 'closed'
export type Coding = 'none' | 'coded' | 'second-coded' | 'settled'
export type ContributionSource = 'survey' | 'workshop' | 'import'

export type Stance = 'for' | 'against' | 'mixed'
export type TellsOf = 'need' | 'strength'
/** A tag in the log of tagging. `parts`: ids of its segments. */
export type TagAsKept = {
  goalId: string
  versionId: string
  personId: string | null
  /** ISO 8601. */
  at: string
  stance: Stance | null
  tellsOf: TellsOf | null
  parts: string[]
}

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
  tag: {
    contribution_id: string
    goal_id: string
    goal_version_id: string
    person_id: string | null
    at: Instant
    /** When it came to say what it says, by the database's clock; it sees to that itself. */
    since: InstantByDefault
    stance: Stance | null
    tells_of: TellsOf | null
  }
  tag_segment: {
    id: string
    contribution_id: string
    goal_id: string
    starts: number
    ends: number
    copy_of: string | null
    person_id: string | null
    at: Instant
    removed_at: Instant | null
  }
  tag_move: {
    change_id: string
    contribution_id: string
    goal_id: string
    goal_version_id: string
    person_id: string | null
    at: Instant
    stance: Stance | null
    tells_of: TellsOf | null
    /** Of the contribution, before. */
    no_goal_fitted: boolean
    coding: Coding
    segment_ids: string[]
    became: string[]
    made: string[]
  }
  coding_change: {
    id: string
    contribution_id: string
    goal_version_ids: string[]
    no_goal_fits: boolean
    /** Null of changes from before tags were kept whole. */
    tags: ColumnType<TagAsKept[] | null, string | null | undefined, never>
    /** Of the contribution, before this change; null of changes from before it was kept. */
    coding_was: ByDefault<Coding | null>
    undoes: string | null
    book_change_id: string | null
    person_id: string | null
    at: Instant
  }
  coding_note: {
    id: string
    contribution_id: string
    text: string
    person_id: string | null
    at: Instant
    removed_at: Instant | null
  }
  claim: { contribution_id: string; person_id: string; until: Instant }
}
