import type { Day } from '#db/schema/columns.ts'
import type { CommitmentState, NoteKind, Outcome, Stance } from '#db/schema/commitments.ts'
import type { Hue } from '#db/schema/framework.ts'
import type { EvidenceFile, FilesOfDay } from '#domain/evidence-files/schema.ts'
import type { FindingInBrief } from '#domain/findings/schema.ts'
import type { GoalFigures, Quote, Wording } from '#domain/insights/schema.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'

export const stances = ['did', 'doing', 'will', 'wont'] as const satisfies readonly Stance[]
export const outcomes = ['kept', 'partly', 'not-kept'] as const satisfies readonly Outcome[]

/** What a commitment says in each language. */
export const texts = ['title', 'said', 'answer', 'measure', 'unit'] as const
export type TextName = (typeof texts)[number]

/** Signs. A title fits on a card; what was said and what is answered are read on a phone. */
export const longest = {
  ...{ title: 120, said: 600, answer: 1000, measure: 120, unit: 40, role: 120 },
  ...{ reason: 600, words: 1000, milestone: 160, link: 500, linkName: 120 },
} as const
/** More steps than this is a plan, not a promise that somebody can follow. */
export const mostMilestones = 30
/** On one page of the public list. */
export const mostOnPage = 20
/** On the desk's list, the latest change first. */
export const mostListed = 300

/** A colour follows from dates, milestones and readings (rules/status.ts); `none`: nothing is promised. */
export type Colour = 'red' | 'amber' | 'green' | 'none'
/** Which rule gave it. */
export const statusReasons = [
  ...(['kept', 'partly', 'not-kept', 'wont', 'did'] as const),
  ...(['overdue', 'milestone-late', 'far-behind'] as const),
  ...(['milestone-overdue', 'behind', 'no-reading', 'soon', 'moved'] as const),
  'on-track',
] as const
export type StatusReason = (typeof statusReasons)[number]
export type Status = { colour: Colour; reason: StatusReason }

export type TextsIn = Partial<Record<PageLanguage, string>>
/** A form as it was typed; an empty text stands for nothing. `goal`, `finding`, `workshop` by their names in links. */
export type Typed = {
  texts: Record<TextName, TextsIn>
  stance: string
  organisation: string
  role: string
  goal: string
  /** 'goal', 'finding <name>' or 'workshop <name>': what people's words came from. */
  from: string
  /** The alliance in whose name it is promised; what stands is kept where nothing is said of it. */
  alliance?: string
  dueOn: string
  baseline: string
  baselineOn: string
  target: string
  /** Why it is changed, once it is public. */
  reason: TextsIn
}

export type Milestone = { id: string; title: Wording; dueOn: Day; doneOn: Day | null }
export type Link = { address: string; name: string }
export type Note = { id: string; kind: NoteKind; words: Wording; on: Day; link: Link | null; files: EvidenceFile[] }
export type Reading = { on: Day; value: number }
export type Measure = {
  name: Wording
  unit: Wording | null
  baseline: number | null
  baselineOn: Day | null
  target: number | null
  readings: Reading[]
}
/** One goal that it answers: the one chosen, or those that this one went on as. */
export type AnsweredGoal = { publicId: string; short: Wording; text: Wording }
export type Mission = { slug: string; hue: Hue; name: Wording }
/** What it was promised as; the newest is what stands. */
export type EarlierVersion = {
  number: number
  organisation: string
  goal: Wording
  stance: Stance
  title: Wording
  said: Wording | null
  answer: Wording
  role: string
  dueOn: Day | null
  /** What was to be reached; without what was read since. */
  measure: Pick<Measure, 'name' | 'unit' | 'baseline' | 'target'> | null
  on: Day
  reason: Wording | null
}

export type NamedAlliance = { publicId: string; name: Wording }

export type CommitmentLine = {
  publicId: string
  state: CommitmentState
  stance: Stance
  title: Wording
  organisation: string
  role: string
  dueOn: Day | null
  goal: Wording
  mission: Mission
  status: Status
}
/** A commitment as whoever follows their own words reads it. */
export type Answer = CommitmentLine & {
  firstDue: Day | null
  closedOn: Day | null
  isLate: boolean
  /** Why it is late, in the owner's words; null where nothing was said since. */
  late: { words: Wording; on: Day } | null
  /** It was promised for a goal that is followed, and answers `goal` now. */
  isMoved: boolean
  /** The goals that it answers now, by their names in links. */
  goalNames: string[]
}
export type PublicCommitment = CommitmentLine & {
  said: Wording
  answer: Wording
  publishedOn: Day
  closedOn: Day | null
  /** In whose name it is promised, beside its owner. */
  alliance: NamedAlliance | null
  outcome: Outcome | null
  firstDue: Day | null
  isOverdue: boolean
  /** Its date has passed, or that of a step. */
  isLate: boolean
  /** Why it is late, in the owner's words; null where nothing was said since. */
  late: Note | null
  milestones: Milestone[]
  notes: Note[]
  measure: Measure | null
  /** What shows the numbers, by their days. */
  filesOfDays: FilesOfDay[]
  /** The newest first, which stands now. */
  versions: EarlierVersion[]
  /** The goal was merged or split since: what it is part of now. */
  goals: (AnsweredGoal & { figures: GoalFigures | null; quotes: Quote[] })[]
  chosenGoal: Wording
  isGoalGone: boolean
  /** A finding that somebody else agreed with, and the day; `isWithdrawn`: taken back since. */
  finding: { on: Day; isWithdrawn: boolean } | null
  workshop: { title: Wording; heldOn: Day } | null
  /** Where the words that stand here were said, and whose doing that was; `survey` is its name in links. */
  through: { title: Wording; organisation: string; survey: string | null }[]
  /** The smallest number that is shown in public. */
  least: number
  figuresOn: Day | null
  today: Day
}

export type DeskForm = {
  alliances: NamedAlliance[]
  organisations: { publicId: string; name: string }[]
  missions: { name: Wording; goals: { publicId: string; short: Wording }[] }[]
  findings: { publicId: string; claim: string; goal: Wording }[]
  workshops: { publicId: string; title: Wording; heldOn: Day }[]
}
export type DeskCommitment = CommitmentLine & {
  revision: number
  /** As the form holds it. */
  written: Typed
  milestones: Milestone[]
  notes: (Note & { by: string | null })[]
  measure: Measure | null
  filesOfDays: FilesOfDay[]
  versions: (EarlierVersion & { by: string | null })[]
  outcome: Outcome | null
  isOverdue: boolean
  isLate: boolean
  isGoalGone: boolean
  goals: AnsweredGoal[]
  comesFrom: ComesFrom
  /** By whom its words were written last, and when. */
  by: string | null
  writtenAt: string
  mayWrite: boolean
  today: Day
}

/** From a commitment back to what people said, for the workspace. */
export type ComesFrom = {
  /** `whole` is null for who reads other people's findings. */
  finding: { on: Day | null; isWithdrawn: boolean; whole: FindingInBrief | null } | null
  workshop: { title: Wording; heldOn: Day } | null
  goals: (AnsweredGoal & { published: GoalFigures | null })[]
  figuresOn: Day | null
  least: number
  may: { readInsight: boolean; readWords: boolean; openBook: boolean }
}

/** A page of what everybody may read. */
export type OpenList = {
  lines: CommitmentLine[]
  /** How many fit. */
  found: number
  pages: number
  page: number
  missions: Mission[]
  /** The goal that was asked for, in its words. */
  goal: Wording | null
}

/** How a colour comes about, for everybody: the rules in their order, the numbers in them, and the cases they are tested with. */
export type HowWeTell = {
  rules: Status[]
  numbers: { longLate: number; soon: number; staleReading: number; farBehind: number; behind: number }
  cases: (Status & {
    today: Day
    stance: Stance
    outcome: Outcome | null
    dueOn: Day | null
    firstDue: Day | null
    milestones: readonly { dueOn: Day; doneOn: Day | null }[]
    measure: { baseline: number; baselineOn: Day; target: number } | null
    reading: Reading | null
  })[]
}
