import type { ActivityKind, ActivityState, Allocation, WorkshopPhase } from '#db/schema/workshops.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** An idea becomes a card on the wall: what does not fit there is read by nobody in the room. */
export const longestIdea = 500
/** More than this from one phone on one question is a machine or a slip, not somebody thinking. */
export const mostIdeas = 30
export const mostDots = 20
/** What one page of a phone can hold of each kind. Statements come in hundreds in open conversations. */
export const mostChoices = { dots: 30, statements: 1000 } as const
export const longestPrompt = 200
export const longestChoice = 1000

/** Who looks at a live workshop: each sees its own cut of it. */
export const liveRoles = ['participant', 'facilitator', 'wall'] as const
export type LiveRole = (typeof liveRoles)[number]

export type DotsCount = { choiceId: string; dots: number; people: number }
export type StatementCount = { choiceId: string; agree: number; pass: number; disagree: number }
/**
 * An activity's result so far. `version` orders them, the highest counts; `people` have voted.
 * `counts` is null where the result is hidden from whoever reads it. `late`: votes that came after the close and wait
 * for the facilitator; 0 for everybody else.
 */
export type Tally = { activityId: string; version: number; people: number; counts: Counts | null; late: number }
export type Counts = { kind: 'dots'; rows: DotsCount[] } | { kind: 'statements'; rows: StatementCount[] }

export type IdeaState = 'waiting' | 'shown' | 'hidden'
/** `id` is the public one: the phones of a whole hall see it. */
export type Idea = { id: string; activityId: string; text: string; language: string; state: IdeaState }

export type Choice = { id: string; text: Words }
/** The activity that is on. `tally` is null for whoever may not know anything of it yet. */
export type Stage = {
  id: string
  kind: ActivityKind
  state: ActivityState
  revealed: boolean
  /** From 1, of `steps`. */
  position: number
  dots: number | null
  prompt: Words
  choices: Choice[]
  tally: Tally | null
}

export type AgendaItem = {
  id: string
  kind: ActivityKind
  state: ActivityState
  revealed: boolean
  position: number
  prompt: Words
}

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
  /** Empty for participants. */
  agenda: AgendaItem[]
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
/** `change` is null where it is not for this role: the number still counts, so that a gap is a gap. */
export type LiveEvent = { seq: number; change: Change | null }

/** `slot` is '' for a whole allocation of dots, else the statement voted on. */
export type OwnVote = { activityId: string; slot: string; clientSeq: number; allocation: Allocation }
/** Somebody's own idea; hidden and waiting look alike to its author until it is decided. */
export type OwnIdea = { id: string; activityId: string; text: string; state: IdeaState }
/** What this participant has sent. `highestSeq`: commands are numbered from the one after it. */
export type Mine = { highestSeq: number; votes: OwnVote[]; ideas: OwnIdea[] }

/**
 * What became of a ballot. `saved`: it counts. `duplicate`: this very command was stored before. `superseded`: a later
 * one of yours counts instead. `late`: it came after the close and waits for the facilitator.
 * `counts` is what counts now for this slot; null when nothing does.
 */
export type BallotStatus = 'saved' | 'duplicate' | 'superseded' | 'late'
export type BallotReceipt = { status: BallotStatus; version: number; counts: OwnVote | null }
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
export type VoteCommand = OwnVote & { cmdId: string; waited: number }
export type IdeaCommand = { cmdId: string; activityId: string; text: string; waited: number }
