import type { Day } from '#db/schema/columns.ts'
import type { FigurePolicy } from '#db/schema/figures.ts'
import type {
  Audience,
  By,
  Cell,
  Figure,
  GoalFigures,
  GoalKinds,
  GoalPage,
  Overview,
  Quote,
  VotedChoice,
  Wording,
} from '../schema.ts'
import type { HeardTable } from './heard.ts'

/** Quotes for one goal in a pack. The public's are few: each quote says that one person at least spoke to the goal. */
export const quotesFor = { staff: 8, public: 4 } as const satisfies Record<Audience, number>

/**
 * People by group. `total`: everybody in its cells; null where that is not said. `stands`: some of it, its total too, is of
 * an earlier time.
 */
export type EvidenceSplit = { by: By; cells: Cell[]; total?: number | null; stands?: boolean }
export type EvidenceGoal = {
  publicId: string
  number: number
  short: Wording
  text: Wording
  figures: GoalFigures
  /** Null in public, and where nobody spoke to the goal. */
  kinds: GoalKinds | null
  splits: EvidenceSplit[]
  beside: GoalPage['beside']
  choices: VotedChoice[]
  quotes: Quote[]
}
export type EvidenceMission = {
  slug: string
  name: Wording
  /** Null in public. */
  figures: { people: Figure; contributions: Figure; votes: Figure | null } | null
  splits: EvidenceSplit[]
  goals: EvidenceGoal[]
}

/** Everything that the service tells an audience, as of one moment. */
export type Evidence = {
  audience: Audience
  least: number
  step: number
  policy: FigurePolicy
  /** The publication that public figures are of; null for staff. */
  published: { number: number; on: Day } | null
  overview: Partial<Overview> & Pick<Overview, 'responses' | 'participants' | 'people' | 'contributions' | 'read'>
  heard: HeardTable[]
  everybody: EvidenceSplit[]
  missions: EvidenceMission[]
}
