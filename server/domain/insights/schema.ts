import type { Day } from '#db/schema/columns.ts'
import type { Stance, TellsOf } from '#db/schema/contributions.ts'
import type { FigurePolicy } from '#db/schema/figures.ts'
import type { Hue } from '#db/schema/framework.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import type { QuestionKind } from '#domain/surveys/schema/definition.ts'
import type { ShownTranslation } from '#domain/translations/schema.ts'

/** A count, or the word that stands where a count would say too much about somebody. */
export type Figure = number | 'withheld'

/** Under five, a person can be recognised from a table of counts; over a hundred nothing would be left. */
export const leastThreshold = 5
export const mostThreshold = 100

/** Quotes beside a goal where everybody reads them: enough to hear people, few enough to read. */
export const quotesInPublic = 2

/** Under so many people the groups among them are too few to compare. */
export const leastCompared = 30

/** Figures for other people's eyes are held to a wider threshold than those of the workspace. */
export type Audience = 'public' | 'staff'

/** How somebody took part. Answers brought in from a file are their own way: nobody here asked them. */
export const ways = ['survey', 'import', 'workshop'] as const
export type Way = (typeof ways)[number]

/** The cell for those who were not asked, or did not say. */
export const notSaid = 'not-said'

/** `key` is an area's code, an age band, a way or `not-said`; `name` is there for what the place itself named. */
export type Cell = {
  key: string
  name: string | null
  people: Figure
  /** Whether it is the figure of an earlier time, because it has moved by too few people since. */
  stands?: boolean
  /** Of which day it is, in the place's time; not said to the public, who read when all of it was published. */
  since?: Day
}
/** The newest day that any of these is of. */
export const latestDay = (cells: readonly Pick<Cell, 'since'>[]): Day | undefined =>
  cells
    .flatMap(({ since }) => since ?? [])
    .reduce<Day | undefined>((one, other) => (one && one > other ? one : other), undefined)
export const splitBys = ['area', 'age-band', 'way'] as const
export type SplitBy = (typeof splitBys)[number]
/** What tables of goals and of answers are divided by: those, or one question of the equality standard. */
export type By = SplitBy | EqualityField
/** `total`: everybody in its cells when they were told; null where that is not said. */
export type Split = { by: SplitBy; cells: Cell[]; total?: number | null }

export const countWithheld = (splits: readonly Pick<Split, 'cells'>[]): number =>
  splits.reduce((sum, { cells }) => sum + cells.filter(({ people }) => people === 'withheld').length, 0)

/** A split that says nothing: each of its cells is withheld. */
export const saysNothing = ({ cells }: Pick<Split, 'cells'>): boolean =>
  cells.every(({ people }) => people === 'withheld')

/** Whole numbers, which are withheld from nobody. */
export type Overview = {
  responses: number
  /** Of the responses, those brought in from a file. */
  imported: number
  participants: number
  /** Responses and participants, a table's note counting as the people at the table. */
  people: number
  contributions: number
  /** Hidden as spam or off the subject: received, and not counted anywhere. */
  setAside: number
  /** Approved or hidden by somebody. */
  read: number
  notTagged: number
  noGoalFits: number
  /** Counted, and owned by an organisation that shares its counts alone: in no export. */
  countsOnly: number
}

/** The equality questions as they are counted: illness and how much it limits are one, as in the Census. */
export const equalityFields = [
  ...(['sex', 'gender-identity', 'ethnic-group', 'religion', 'disability'] as const),
  ...(['sexual-orientation', 'unpaid-care', 'main-language'] as const),
] as const
export type EqualityField = (typeof equalityFields)[number]

/** Who was heard, by question of the equality standard. `asked`: everybody whose survey had these questions. */
export type EqualityHeard = { asked: number; splits: { question: EqualityField; cells: Cell[] }[] }

export type Heard = { people: number; byArea: Split; byAge: Split }
/** `votes` is null where no workshop has voted on the goal. */
export type GoalFigures = { people: Figure; contributions: Figure; votes: Figure | null }
/** What was said to any goal of a mission: each person, contribution and choice once. `splits` null where nobody spoke. */
export type MissionFigures = {
  people: number
  contributions: number
  votes: number | null
  splits: GoalSplits | null
}
export type GoalSplits = { byArea: Split; byAge: Split; byWay: Split }

/** Text that the place wrote, in the language asked for or the one it was written in. */
export type Wording = { text: string; language: string; isFallback: boolean }

/** Somebody's words, with where they were said; approved, without an open worry, with leave to quote. */
export type Quote = {
  id: string
  text: string
  language: string
  source: Wording
  /** For readers of another language, by a person who is not named. */
  translation: ShownTranslation | null
  /** As it was coded for the goal it is quoted for. */
  stance: Stance | null
  tellsOf: TellsOf | null
}

/**
 * Of a goal's people: whether those whose words were marked so told of a strength or of needs alone, and were against, or
 * of two minds, or for it alone; and when they first spoke. Two groups each: a third one of a few would take both along.
 */
export const kindBys = ['tells', 'stance', 'month'] as const
export type KindBy = (typeof kindBys)[number]
export const kindGroups = {
  tells: ['need', 'strength'],
  stance: ['for', 'against'],
} as const
/** The months as YYYY-MM, the earliest first, after all other times. No cells where nobody's words were marked. */
export type GoalKinds = Record<KindBy, Cell[]>
/** A code that stands beside a goal on the same texts, and how many people said both. */
export type Beside = { kind: 'goal' | 'theme' | 'i-statement'; publicId: string; short: Wording; people: number }

export type GoalOnWall = {
  publicId: string
  text: Wording
  short: Wording
  figures: GoalFigures
  /** Null in public, and where nobody spoke to the goal. */
  kinds: GoalKinds | null
  quotes: Quote[]
}
export type MissionOnWall = {
  slug: string
  hue: Hue
  name: Wording
  statement: Wording
  /** People who spoke to any of its goals, each counted once; null on public pages. */
  people: number | null
  goals: GoalOnWall[]
}

/** `kind` says what was given: dots, or agreement with a statement (`against` and `passes` are then counted too). */
export type VotedChoice = {
  kind: ActivityKind
  workshop: Wording
  activity: Wording
  choice: Wording
  heldOn: string
  votes: number
  against: number
  passes: number
  voters: number
}
/** One wording a goal has had, and how many counted contributions were tagged under it. */
export type GoalWording = { number: number; text: Wording; source: string; validFrom: string; tags: number }

export type Wall = { overview: Overview; heard: Heard; equality: EqualityHeard; missions: MissionOnWall[] }
export type Said = {
  overview: Pick<Overview, 'responses' | 'participants' | 'people' | 'contributions' | 'read'>
  heard: Heard
  /** The smallest count that is shown. */
  least: number
  /** By how many people a figure must have moved before it is told anew. */
  step: number
  policy: FigurePolicy
  published: { number: number; on: Day }
  missions: MissionOnWall[]
}
export type GoalPage = {
  mission: { slug: string; hue: Hue; name: Wording }
  publicId: string
  text: Wording
  short: Wording
  figures: GoalFigures
  /** Null where nobody spoke to the goal. */
  splits: GoalSplits | null
  kinds: GoalKinds | null
  /** Those that may be told, the most people first, and whether there are others. */
  beside: { told: Beside[]; isMore: boolean }
  least: number
  overview: Overview
  quotes: Quote[]
  choices: VotedChoice[]
  history: GoalWording[]
}
export type MissionPage = Pick<MissionOnWall, 'slug' | 'hue' | 'name' | 'statement' | 'goals'> & {
  figures: MissionFigures
  least: number
  overview: Overview
  quotes: Quote[]
  choices: VotedChoice[]
}

/** One publication: how much was told, how much stands as it was, how much is withheld and why. */
export type Publication = {
  number: number
  on: Day
  by: string | null
  people: number
  log: WithheldLog
}
/** Cells of all cubes. `small`: under the threshold; `beside`: they would give a small one away. */
export type WithheldLog = { told: number; stands: number; small: number; beside: number }

export type FiguresDesk = {
  publications: Publication[]
  /** Everybody who took part, as it stands now. */
  people: number
  /** How many people more or fewer are still needed; 0 where publishing would be let through. */
  missing: number
  staff: WithheldLog
  rules: { smallCellPublic: number; smallCellStaff: number; policy: FigurePolicy }
}

/** What may be asked about: the goals, or the answers to one question of one survey (`survey/question`). */
export const ofGoals = 'goals'
/** `name` null for the goals; `survey`: the survey that a question is of. */
export type Askable = { of: string; name: Wording | null; survey: Wording | null }

/**
 * One row of a table that was asked for. `name` null where the row is a step or another answer that has its words in
 * every language. `comparison`: whether its groups are enough people to be set against each other.
 */
export type AskedRow = {
  key: string
  name: Wording | null
  people: Figure
  cells: (Cell & { share: number | null })[]
  comparison: 'can' | 'too-few'
}
/** A table as it may be told. `stands`: whether some of it is from an earlier time. */
export type Asked = {
  of: string
  by: By
  /** The kind of question whose answers the rows are; null where they are goals. */
  kind: QuestionKind | null
  everybody: AskedRow
  rows: AskedRow[]
  least: number
  stands: boolean
}
