import type { Instant, PlaceSees } from './columns.ts'
import type { ContributionSource, Visibility } from './contributions.ts'

/** How a text came in, as moderators tell them apart: a sheet of paper is a survey's, and its own queue. */
export type Way = ContributionSource | 'paper'

export type QueueTables = {
  /** Kept by the database itself beside each text. */
  contribution_search: { contribution_id: string; place_id: string; way: Way; words: string; keys: string[] }
  /** Kept by the database itself: add the rows of all shards. */
  queue_tally: {
    place_id: string
    organisation_id: string
    place_sees: PlaceSees
    source: ContributionSource
    shard: number
    waiting: number
    worry: number
    uncoded: number
    decided: number
  }
  queue_promise: { place_id: string; hours: number; person_id: string | null; at: Instant }
  queue_view: {
    id: string
    public_id: string
    place_id: string
    person_id: string
    name: string
    asked: string
    is_shared: boolean
    at: Instant
  }
  bulk_decision: {
    id: string
    public_id: string
    place_id: string
    person_id: string | null
    became: Extract<Visibility, 'approved' | 'hidden'>
    reason: string | null
    changed: number
    at: Instant
    undone_at: Instant | null
  }
}
