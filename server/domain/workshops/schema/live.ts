import type { Hue } from '#db/schema/framework.ts'
import type {
  ActivityKind,
  ActivityState,
  Allocation,
  BoardColumn,
  Seating,
  WorkshopPhase,
} from '#db/schema/workshops.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { Counts, Sources } from './counts.ts'

/** An idea becomes a card on the wall: what does not fit there is read by nobody in the room. */
export const longestIdea = 500
/** More than this from one phone on one question is a machine or a slip, not somebody thinking. */
export const mostIdeas = 30
export const mostDots = 20
export const longestPrompt = 200
export const longestChoice = 1000
/** The facilitator's word to everybody: read across a hall in one breath. */
export const longestMessage = 300
/** Where in a hall somebody is. */
export const longestWhere = 100

/** Who looks at a live workshop: each sees its own cut of it. */
export const liveRoles = ['participant', 'facilitator', 'wall'] as const
export type LiveRole = (typeof liveRoles)[number]

/**
 * An activity's result so far. `version` orders them, the highest counts; `people` have voted, `sources` says how.
 * `counts` is null where the result is hidden from whoever reads it. `late`: votes that came after the close and wait
 * for the facilitator; 0 for everybody else.
 */
export type Tally = {
  activityId: string
  version: number
  people: number
  sources: Sources
  counts: Counts | null
  late: number
}

export type IdeaState = 'waiting' | 'shown' | 'hidden'
/** `id` is the public one: the phones of a whole hall see it. */
export type Idea = {
  id: string
  activityId: string
  text: string
  language: string
  state: IdeaState
  /** Of a board. */
  column: BoardColumn | null
  /** The group a facilitator put it into. */
  groupId: string | null
  /** The idea that says the same, on whose card it stands. */
  mergedInto: string | null
  /** The table whose scribe wrote it, by name, and for how many. */
  table: string | null
  people: number
}
/** Where an idea stands on its board. */
export type IdeaPlace = Pick<Idea, 'id' | 'column' | 'groupId' | 'mergedInto'>
export type IdeaGroup = { id: string; title: string }

/** The one mission that all goals of a choice belong to. */
export type ChoiceMission = { hue: Hue; name: Words }
/** `isOwn`: somebody in the room said it. `cost` in whole pounds. `isAnswered`, of a question to the panel. */
export type Choice = {
  id: string
  text: Words
  cost: number | null
  isOwn: boolean
  isAnswered: boolean
  mission?: ChoiceMission
}

/** What a kind needs to be taken part in, with its texts. Which of it is there, the kind says. */
export type StageSettings = {
  /** How many may be chosen. */
  most: number | null
  low: number | null
  high: number | null
  lowText: Words | null
  highText: Words | null
  isSlider: boolean
  envelope: number | null
  takesOwn: boolean
  /** Words that each person may give. */
  each: number | null
  body: Words | null
  picture: { hash: string; alt: Words | null } | null
}
/**
 * A running timer. `left` milliseconds at the moment it was read, below nothing once the time is over: clocks of phones
 * are wrong, so nobody compares them. `seconds`: its whole length.
 */
export type Timer = { left: number; seconds: number }

/** The activity that is on. `tally` is null for whoever may not know anything of it yet. */
export type Stage = {
  id: string
  kind: ActivityKind
  state: ActivityState
  revealed: boolean
  /** From 1, of `steps`. */
  position: number
  /** From 1; own votes of an earlier one are not shown any more. */
  round: number
  dots: number | null
  settings: StageSettings
  prompt: Words
  choices: Choice[]
  groups: IdeaGroup[]
  /** Of ideas: how many cards are shown in all, also those that no snapshot lists. What stands on another's is none. */
  cards?: number
  /** Planned; null for none. */
  timerSeconds: number | null
  timer: Timer | null
  /** When it was opened; for facilitators alone. */
  openedAt?: string | null
  tally: Tally | null
}

export type AgendaItem = {
  id: string
  kind: ActivityKind
  state: ActivityState
  revealed: boolean
  position: number
  prompt: Words
  timerSeconds: number | null
  /** From 1; a second round leaves the first as it was. */
  round: number
  /** Whether its form may still be changed. */
  isEditable: boolean
}

/** Somebody who asks for the facilitator: a raised hand, or a call for somebody to talk to. Newest last. */
export type Hand = {
  id: string
  kind: 'hand' | 'call'
  where: string | null
  table: string | null
  raisedAt: string
  isSeen: boolean
}
/** `lastAt`: when its scribe last wrote; null for never. */
export type TableState = { id: string; name: string; people: number; hasScribe: boolean; lastAt: string | null }
/** A table by its name, for whoever may say that they sit there. */
export type Seat = { id: string; name: string }
/** What only facilitators see of their room. `waiting`: texts that nobody decided on, of which a desk lists the oldest. */
export type RoomState = { hands: Hand[]; tables: TableState[]; moreTime: number; waiting: number }

/** All that one role sees of a workshop at its event `seq`. A new `epoch` means: forget what you had. */
export type Snapshot = {
  epoch: string
  seq: number
  role: LiveRole
  phase: WorkshopPhase
  blanked: boolean
  title: Words
  joinCode: string
  joined: number
  steps: number
  /** The facilitator's word to everybody. */
  message: string | null
  seating: Seating
  /** To choose from, where people say themselves where they sit; else empty. */
  seats: Seat[]
  /** Empty for all but facilitators. */
  agenda: AgendaItem[]
  /** Rises with each edit: an edit says which agenda it was made on. */
  agendaVersion: number
  /** Null for all but facilitators. */
  room: RoomState | null
  stage: Stage | null
  /** Shown ones of the activity that is on; for facilitators also all that wait, of any activity. */
  ideas: Idea[]
}

/** One change of what a role sees. It says what is so now, never what to add: applying it twice does no harm. */
export type Change =
  | { kind: 'phase'; phase: WorkshopPhase }
  | { kind: 'wall'; blanked: boolean }
  | { kind: 'stage'; stage: Stage | null; ideas: Idea[] }
  | { kind: 'activity'; id: string; state: ActivityState; revealed: boolean; tally: Tally | null }
  | { kind: 'idea'; idea: Idea }
  | { kind: 'idea-gone'; id: string }
  | { kind: 'agenda'; title: Words; agenda: AgendaItem[]; agendaVersion: number; steps: number; stage: Stage | null }
  | { kind: 'choices'; id: string; choices: Choice[] }
  /** `places`: of the newest; cards stay where they are otherwise. `ideas`: texts that came with a reveal, none once hidden. */
  | { kind: 'board'; id: string; groups: IdeaGroup[]; places: IdeaPlace[]; cards: number; ideas?: Idea[] }
  | { kind: 'timer'; id: string; timer: Timer | null; timerSeconds: number | null }
  | { kind: 'message'; message: string | null }
  | { kind: 'room'; room: RoomState }
  /** For participants: which tables there are now. */
  | { kind: 'seats'; seating: Seating; seats: Seat[] }
/**
 * `change` is null where it is not for this role: the number still counts, so that a gap is a gap. `from`: of several in a
 * row that say nothing the first, told as one.
 */
export type LiveEvent = { seq: number; from?: number; change: Change | null }

/** `slot` is '' for a whole allocation of dots, else the statement voted on. */
export type OwnVote = { activityId: string; slot: string; clientSeq: number; allocation: Allocation }
/** Somebody's own idea; hidden and waiting look alike to its author until it is decided. */
export type OwnIdea = { id: string; activityId: string; text: string; state: IdeaState }
/**
 * What this participant has sent. `highestSeq`: commands are numbered from the one after it.
 * `extra`: seconds of their own after the room's time. `call`: whether their wish to talk to somebody was seen.
 */
export type Mine = {
  highestSeq: number
  votes: OwnVote[]
  ideas: OwnIdea[]
  hand: boolean
  call: 'none' | 'waiting' | 'seen'
  table: Seat | null
  extra: { activityId: string; seconds: number }[]
}

/**
 * What became of a ballot. `saved`: it counts. `duplicate`: this very command was stored before. `superseded`: a later
 * one of yours counts instead. `late`: it came after the close and waits for the facilitator.
 * `counts` is what counts now for this slot; null when nothing does. `version` of the result that holds it; null while
 * that is hidden, for it rises with each vote and would tell how many voted.
 */
export type BallotStatus = 'saved' | 'duplicate' | 'superseded' | 'late'
export type BallotReceipt = { status: BallotStatus; version: number | null; counts: OwnVote | null }
export type IdeaReceipt = { status: 'saved' | 'duplicate'; idea: OwnIdea }

/** Where a screen left off; nulls on its first visit. */
export type Hello = { epoch: string | null; lastSeq: number }
/**
 * What brings a screen up to date: the events it missed, or everything anew. `refresh` carries the result of the
 * activity that is on, which is not among the events. `mine` is null where nobody votes.
 */
export type Welcome = { mine: Mine | null } & (
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'tail'; events: LiveEvent[]; refresh: Change | null }
)

/** Why a command was not taken. Only `busy` is worth sending again, and `paused` once the activity opens. */
export type RefusalKind = 'closed' | 'paused' | 'invalid' | 'not-joined' | 'busy'
export type Refusal = {
  ok: false
  kind: RefusalKind
  /** The code is also the translation key. */
  problem: { code: string; details?: Readonly<Record<string, string | number>> }
  /** Milliseconds; with `busy`. */
  retryAfter?: number
}
export type Ack<Receipt> = ({ ok: true } & Receipt) | Refusal
export type VoteAck = Ack<BallotReceipt>
export type IdeaAck = Ack<IdeaReceipt>

/** What a phone sends, on whichever way. `waited`: milliseconds since it was made, by the phone's clock. */
export type VoteCommand = OwnVote & {
  cmdId: string
  waited: number
  /** The round that it was made in. */
  round?: number
}
export type IdeaCommand = {
  cmdId: string
  activityId: string
  text: string
  /** Of a board. */
  column?: BoardColumn
  /** How many a scribe writes for. */
  people?: number
  waited: number
}
