import type { Coding, ContributionSource, Visibility, Worry } from '#db/schema/contributions.ts'
import type { Way } from '#db/schema/queue.ts'
import type { SecondCodingEntry } from '#domain/agreement/schema.ts'
import type { CodingEntry, CodingNote, GivenTag } from '#domain/coding/schema.ts'
import type { HeldBecause } from '#domain/safeguarding/schema.ts'
import type { ItemTranslation } from '#domain/translations/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'

export const queueViews = ['worry', 'waiting', 'mine', 'decided', 'uncoded'] as const
export type QueueView = (typeof queueViews)[number]
export const ways = ['survey', 'paper', 'workshop', 'import'] as const satisfies readonly Way[]
export const visibilities = ['waiting', 'held', 'approved', 'hidden'] as const satisfies readonly Visibility[]
export const worries = ['none', 'open', 'closed'] as const satisfies readonly Worry[]

/** Which of a view's texts are wanted; everything that is left out wants all. */
export type QueueFilter = {
  way?: Way
  /** Public id. */
  organisation?: string
  state?: Visibility
  /** Public id, or that a moderator said none fits. */
  goal?: string | 'none'
  /** Without a region: 'ur'. */
  language?: string
  age?: string
  worry?: Worry
  /** What somebody looks for: each word must be in the text, wherever. */
  search?: string
  /** Public id of a text: what says the same. */
  alike?: string
  /** Likewise, with what means nearly the same in other words. */
  meant?: string
}

/** Why something is not shown. Codes, so that the log holds nobody's words. */
export const hideReasons = ['names-somebody', 'unkind', 'off-subject', 'spam', 'other'] as const
export type HideReason = (typeof hideReasons)[number]
/** Why somebody is worried. */
export const worryReasons = ['harm-to-self', 'harm-from-others', 'harm-to-others', 'child', 'other'] as const
export type WorryReason = (typeof worryReasons)[number]
/** How a worry ended. */
export const worryEndings = ['passed-on', 'already-known', 'not-a-worry', 'by-mistake'] as const
/** What screening writes as the reason, for visibility and worry alike. */
export const screened = 'screened'
/** What the product writes as the reason when somebody answers back. */
export const answeredBack = 'answered-back'

/** Long enough to read four pages and look at the goals, short enough that a closed laptop blocks nobody for long. */
export const leaseMinutes = 5
/**
 * So long a new text waits for the look at names and other personal details before it can be approved: it takes a second,
 * and forty when a file of fifty thousand comes first. Whatever keeps it for longer must not keep a person from deciding.
 */
export const checkedWithin = 60_000
/** A page of the queue: more than fits on a screen, less than a phone minds. */
export const pageSize = 50
/** The part of a long text that a list shows. */
export const excerptLength = 240

/** Who holds an item, and until when. `isMine`: the reader does. */
export type Lease = { name: string; until: Date; isMine: boolean }

/** Where a text came from. `title`: the survey or workshop; `asked`: the question or activity. */
export type Origin = { source: ContributionSource; title: Words; asked: Words | null }

export type QueueItem = {
  publicId: string
  /** The beginning of the text. */
  excerpt: string
  language: string
  source: ContributionSource
  title: Words
  groupSize: number
  visibility: Visibility
  worry: Worry
  /** With the safeguarding lead: its words are not here. */
  isSealed: boolean
  coding: Coding
  receivedAt: Date
  lease: Lease | null
}

/**
 * `next` is the cursor of the following page, null on the last. `isPartial`: so many texts were looked at that the rest
 * is a page of its own, though this one is not full.
 */
export type QueuePage = { items: QueueItem[]; next: string | null; isPartial: boolean }

/** Since when the oldest text of one source of one organisation waits for a first look. */
export type WaitingSince = { organisation: string; source: ContributionSource; waiting: number; oldest: Date }

export type QueueFigures = {
  worry: number
  waiting: number
  mine: number
  uncoded: number
  decided: number
  /** When the oldest of the waiting came in. */
  oldestWaiting: Date | null
  /** The longest waiting first. */
  queues: WaitingSince[]
  /** How soon the place says that it reads what comes in; null where it says nothing. */
  promiseHours: number | null
}

/** A way to look at the queue under a name. `asked`: the query string of its address. */
export type SavedView = {
  publicId: string
  name: string
  asked: string
  isShared: boolean
  isMine: boolean
  by: string
}

/** The most that is decided at once, and taken back as one. */
export const bulkSize = 500
/** Why a text is left out of a decision about many. */
export const leftOutReasons = [
  'escalated',
  'held-by-another',
  'not-yours',
  'may-name-somebody',
  'not-screened',
  'as-it-is',
  'decided-since',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]
export type LeftOut = { publicId: string; why: LeftOutReason }
/** A decision about many texts, by which it is taken back. */
export type BulkDecision = { publicId: string; became: 'approved' | 'hidden'; changed: number; isUndone: boolean }

export type HistoryEntry =
  | CodingEntry
  | SecondCodingEntry
  | ({ at: Date; by: string | null } & (
      | {
          kind: 'visibility'
          was: Visibility
          became: Visibility
          reason: string | null
          /** The decision about many texts that it is part of, by which all of it is taken back. */
          bulk: string | null
          isUndo: boolean
          isUndone: boolean
        }
      | { kind: 'worry'; was: Worry; became: Worry; reason: string | null }
    ))

/** What others see of a text that is with the safeguarding lead. `canTakeBack`: the reader raised it a moment ago. */
export type WithLead = { since: Date; isTaken: boolean; isClosed: boolean; canTakeBack: boolean }

/**
 * The newest lines of a text's logs as its page shows them, null where there are none. Sent along with what is done on
 * the page, they tell whether somebody else was there meanwhile.
 */
export type Saw = { decision: string | null; coding: string | null }

export type ModerationItem = Omit<QueueItem, 'excerpt' | 'title'> & {
  /** Empty where `withLead` is there. */
  text: string
  withLead: WithLead | null
  origin: Origin
  area: string | null
  ageBand: string | null
  mayQuote: boolean
  noGoalFits: boolean
  /** In a round that is open, and not first coded by the reader: nothing of its coding is here. */
  isBlind: boolean
  /** Whether there is a decision to take back. */
  canUndo: boolean
  /** Whether the last change of the tags can be taken back. */
  canUndoTags: boolean
  saw: Saw
  tags: GivenTag[]
  notes: CodingNote[]
  /** Oldest first. */
  history: HistoryEntry[]
}

/** What somebody says whose text was not published. `reason`: of the decision they answer. */
export type AnsweredBack = { text: string; reason: string; at: Date; outcome: 'being-read' | 'published' | 'kept' }

/** What stands beside a text. */
export type Beside = {
  translations: ItemTranslation[]
  answerBack: AnsweredBack | null
  /** Places are those of the text as it stands, and of the answer. */
  heldBecause: HeldBecause[]
}
