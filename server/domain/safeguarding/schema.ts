import type { CaseEventKind, CaseOutcome, CaseState, HeldWriting, RaisedBy } from '#db/schema/safeguarding.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Whom a worry was passed on to: whose job it is, never who. */
export const passedTo = [
  'childrens-services',
  'adult-social-care',
  'police',
  'ambulance',
  'health',
  'school',
  'housing',
  'other',
] as const
export type PassedTo = (typeof passedTo)[number]

/**
 * What becomes of the words once a worry has ended. back: the moderators read them again and decide. kept: shown
 * nowhere, and nobody but the lead and whoever they let in reads them.
 */
export const afterwards = ['back', 'kept'] as const
export type Afterwards = (typeof afterwards)[number]

/** How many hours a worry waits for a lead until it climbs, where the place has not said otherwise. */
export const usualHours = 4
export const mostHours = 72
export const longestNote = 2000
/** What somebody in a room writes, and how they can be reached. */
export const longestTold = 2000
export const longestReach = 200
/** Whoever raised one by mistake takes it back by themselves within this time, while no lead has taken it. */
export const mistakeMinutes = 10
/** How long what moderators found to be no worry stays on the lead's page. */
export const letGoDays = 7

/** 0: with its own lead, 1: also the place's lead, 2: also the place's administrator, who sees no words. */
export type Level = 0 | 1 | 2

export const caseLists = ['open', 'suspected', 'let-go', 'closed'] as const
export type CaseList = (typeof caseLists)[number]

/** A worry in a list: everything but the words. */
export type CaseRow = {
  publicId: string
  raisedBy: RaisedBy
  reason: string
  state: CaseState
  openedAt: Date
  takenAt: Date | null
  climbed: Level
  /** Who looks after it. */
  lead: string | null
  isMine: boolean
  organisation: string
  /** The survey or workshop; null where neither is left. */
  title: Words | null
  outcome: CaseOutcome | null
  closedAt: Date | null
}

export type CaseEvent = {
  at: Date
  /** Null: the product, or somebody without an account. */
  by: string | null
  kind: CaseEventKind
  detail: string | null
  about: string | null
  note: string | null
}

/** Which harm words may speak of, as screening tells it; other: what it told once and does not any more. */
export type HeldSign =
  | 'harm-by-another'
  | 'self-harm'
  | 'neglect'
  | 'abuse-at-home'
  | 'exploitation'
  | 'child-at-risk'
  | 'no-basics'
  | 'threat'
  | 'other'

/** Why screening held a text, or what its person wrote again, as its rules stood then. Without a sign: words together. */
export type HeldBecause = {
  of: HeldWriting
  signs: HeldSign[]
  /** Where the words stand that weighed, in code points. */
  places: { starts: number; ends: number }[]
}

export type Colleague = { personId: string; name: string }

/** A worry with its words, as a lead or somebody they let in reads it. */
export type OpenCase = CaseRow & {
  /** Null once its person took their words back. Its language is null where somebody told it in a room: nobody asked. */
  said: { text: string; language: string | null; receivedAt: Date; isRedacted: boolean; moderationId: string } | null
  /** What its person wrote again, after they read that it was not published. */
  answered: { text: string; at: Date } | null
  asked: Words | null
  /** How its person can be reached, if they left that. */
  reach: string | null
  passedTo: string | null
  /** Empty where it was not screening that raised it. */
  heldBecause: HeldBecause[]
  events: CaseEvent[]
  letIn: Colleague[]
  /** Who could be let in. Empty for whoever was let in themselves. */
  colleagues: Colleague[]
  /** Whether the reader answers for it, or was only let in to read. */
  isLead: boolean
}

/** What the place's administrator sees of a worry that nobody took in time. */
export type ClimbedCase = { publicId: string; openedAt: Date; organisation: string; raisedBy: RaisedBy }

/** What waits for this person; null where it is none of their business. */
export type SafeguardingDesk = {
  lead: {
    open: number
    suspected: number
    climbed: number
    oldest: Date | null
    /** This morning's list, while they have not gone through it themselves. */
    unseenList: boolean
  } | null
  administrator: { climbed: number; oldest: Date | null; hasLead: boolean } | null
  /** Worries that a lead let this person in to. */
  letIn: number
}

export type NamedLead = { membershipId: string; name: string; organisation: string | null }
