import type {
  ActivityKind,
  ActivityState,
  Allocation,
  BallotSource,
  BoardColumn,
  WorkshopPhase,
} from '#db/schema/workshops.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { ChoiceCount, Sources, WordCount } from './counts.ts'
import type { StageSettings } from './live.ts'

/**
 * What happened in a workshop, whole, in one file: every structural event, every ballot, every count of hands, and the
 * totals that follow from them. It holds no id of the database. Everything has a key of its own in this file: `a1` an
 * activity, `a1c2` a choice of it, `t1` a table. People are numbers that were drawn for this file: who voted and who
 * wrote are numbered apart, so that nobody can lay somebody's words beside their votes.
 */
export type WorkshopRecord = {
  format: typeof recordFormat
  version: 1
  /** For whoever opens the file: what it is, and how to treat it. */
  about: string
  madeAt: string
  workshop: {
    title: Words
    organisation: string
    heldOn: string
    phase: WorkshopPhase
    /** Phones that joined. */
    joined: number
  }
  tables: { key: string; name: string }[]
  /** In the order of the agenda. */
  activities: RecordedActivity[]
  /** In their order, without gaps. */
  events: RecordedEvent[]
  /** In the order in which they were saved. */
  ballots: RecordedBallot[]
  /** Those of one activity in the order in which they were entered, whatever the clock said. */
  hands: RecordedHands[]
  /** In no order. Words only where they may be shown today. */
  texts: RecordedText[]
  /** Headings that stand on boards today. Files of before have none. */
  groups?: { key: string; activity: string; title: string }[]
  /** What the product showed when the file was made. */
  totals: RecordedTotal[]
}
export const recordFormat = 'workshop-record'

export type RecordedActivity = {
  key: string
  kind: ActivityKind
  state: ActivityState
  revealed: boolean
  /** How many times it was asked; each has ballots of its own. */
  round: number
  prompt: Words
  dots: number | null
  timerSeconds: number | null
  settings: StageSettings
  choices: RecordedChoice[]
  /** Votes that came after the close and that nobody admitted. */
  late: number
}
/** `text` is null where somebody in the room said it and it may not be shown; its votes are in no total then. */
export type RecordedChoice = { key: string; text: Words | null; cost: number | null; isOwn: boolean; isShown: boolean }

export type RecordedEvent = {
  seq: number
  at: string
  /** Who raised a hand or asked for somebody to talk to is in no record, and neither is which of the two it was. */
  type:
    | 'phase'
    | 'wall'
    | 'stage'
    | 'activity'
    | 'idea-added'
    | 'idea-changed'
    | 'agenda'
    | 'choices'
    | 'board'
    | 'timer'
    | 'message'
    | 'room'
  activity: string | null
  /** A phase, a step, when a timer ends, or whether something is shown. */
  detail: string | null
  /** Of `admit-late`: the ballots that count from then on, as places in `ballots`, from 0. */
  admits?: number[]
  /** The text that was decided about, where it is shown today. */
  text?: number
  /** Whether it might be shown from then on. Files of before do not say. */
  became?: 'shown' | 'hidden'
  /** Of `idea-added`: how many people had written there by then. Files of before do not say. */
  people?: number
  /** Of `board`: what was moved; null where nothing was. Sessions of before did not keep it. */
  sorted?: RecordedSort | null
}
/**
 * A card, where its text is shown today, and where it was put: under a heading, onto another card, or from one column
 * into another. A heading or a card that is not there today is none.
 */
export type RecordedSort = {
  card?: number
  group?: string | null
  into?: number | null
  from?: BoardColumn | null
  column?: BoardColumn
}

export type RecordedBallot = {
  at: string
  person: number
  activity: string
  round: number
  /** '' for a whole ballot, else the choice it is about. */
  slot: string
  /** Of one person and slot the highest counts. */
  number: number
  gives: Allocation
  source: BallotSource
  /** It came after the close: it counts only if it was admitted. */
  late: boolean
  /** A helper keyed it from paper. */
  isEntered: boolean
  /** Who: as their pass says, or by name. */
  enteredBy: string | null
  /** The number on the sheet that it was keyed from. */
  sheet: number | null
  /** A sheet that was entered, or a late vote that came or was let in, after the result was shown. */
  afterReveal: boolean
}

export type RecordedHands = {
  at: string
  activity: string
  round: number
  /** Null for the whole room at once. */
  table: string | null
  people: number
  counts: Record<string, Record<string, number>>
  /** As their pass says, or by name. */
  enteredBy: string | null
  /** Entered after the result was shown. */
  afterReveal: boolean
}

/** One sheet that was keyed, or one count of hands: what, when and by whom, without what was in it. */
export type RecordedEntry = {
  at: string
  activity: string
  round: number
  /** Null for hands. */
  sheet: number | null
  /** Of hands, where they were counted at a table. */
  table: string | null
  people: number
  enteredBy: string | null
  /** Something that was entered later counts in its place. */
  isReplaced: boolean
  /** The room had seen the result by then. */
  afterReveal: boolean
}

/** Late votes of one round of an activity that came, or were let in, when the room had seen the result. */
export type RecordedLateComers = { activity: string; round: number; votes: number }

export type RecordedText = {
  number: number
  activity: string
  /** Not the number of a voter. */
  author: number
  /** How many it speaks for: a scribe writes for a table. */
  people: number
  isShown: boolean
  text: string | null
  language: string | null
  table: string | null
  column: BoardColumn | null
  group: string | null
  mergedInto: number | null
}

/** One round of one activity. Of what people write there is one round, and counts only of a cloud. */
export type RecordedTotal = {
  activity: string
  round: number
  people: number
  sources: Sources
  rows: ChoiceCount[] | null
  words: Pick<WordCount, 'word' | 'people'>[] | null
}
