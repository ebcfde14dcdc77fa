import type { ActivityState, WorkshopPhase } from '#db/schema/workshops.ts'
import type { RecordedActivity, RecordedText, RecordedTotal } from './record.ts'

/** What happened at a moment of a replay: an event of the record, or many small things between two of them as one. */
export type Happening = { what: string; activity: string | null; count: number }

/** A moment of a session: what happened, and how everything stood after it. */
export type Frame = Happening & {
  at: string
  phase: WorkshopPhase
  blanked: boolean
  /** Its place in the film, from 0. */
  index: number
  /** What was on the screens; null in the lobby. */
  stage: { activity: string; state: ActivityState; revealed: boolean; round: number } | null
  /** Of the activity on stage. */
  total: RecordedTotal | null
}

/** How a text stood: whether it might be shown, and where its card was. `group`: a heading by its key. */
export type TextPlace = Pick<RecordedText, 'isShown' | 'group' | 'mergedInto' | 'column'>
/** `since`: from which moment on it stood so. */
export type PlayedText = RecordedText & { places: (TextPlace & { since: number })[] }

/** A session to play back: totals and what may be read today; no ballots, no people. */
export type Replay = {
  activities: RecordedActivity[]
  /** Names by key. */
  tables: Record<string, string>
  /** Headings by key. */
  groups: Record<string, string>
  /** By activity, in the order in which they were first let through. */
  texts: Record<string, PlayedText[]>
  /** An older session kept less: texts stand from their first decision on, or cards where they were put at the end. */
  isRough: boolean
  frames: Frame[]
}
