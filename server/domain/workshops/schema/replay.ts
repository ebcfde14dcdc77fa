import type { ActivityState, WorkshopPhase } from '#db/schema/workshops.ts'
import type { RecordedActivity, RecordedText, RecordedTotal } from './record.ts'

/** What happened at a moment of a replay: an event of the record, or many small things between two of them as one. */
export type Happening = { what: string; activity: string | null; count: number }

/** A moment of a session: what happened, and how everything stood after it. */
export type Frame = Happening & {
  at: string
  phase: WorkshopPhase
  blanked: boolean
  /** What was on the screens; null in the lobby. */
  stage: { activity: string; state: ActivityState; revealed: boolean; round: number; texts: number } | null
  /** Of the activity on stage. */
  total: RecordedTotal | null
}

/** A session to play back: totals and what may be read today; no ballots, no people. */
export type Replay = {
  activities: RecordedActivity[]
  /** Names by key. */
  tables: Record<string, string>
  /** By activity, in the order in which they were let through. */
  texts: Record<string, RecordedText[]>
  frames: Frame[]
}
