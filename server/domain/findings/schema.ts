import type { Day } from '#db/schema/columns.ts'
import type { FindingEventKind, FindingState, Frozen, ProposalState, Strength } from '#db/schema/findings.ts'
import type { Hue } from '#db/schema/framework.ts'
import type { Wording } from '#domain/insights/schema.ts'

export const strengths = ['early', 'fair', 'strong'] as const satisfies readonly Strength[]
/** Signs. A claim is one or two sentences that a board can read out. */
export const longest = { claim: 500, why: 2000, limits: 2000, words: 1000, text: 300, short: 120 } as const
/** More than a reader looks through; beyond it stand the counts. */
export const mostEvidence = 60
/** The newest, on the list. */
export const mostListed = 200

/** From so many people on they are many. Under thirty they are few: too few to compare. */
export const manyPeople = 100
/** From such a share of those marked on, people say the same of it. */
export const clearShare = 0.8

/** What the scale goes by, from the counts alone. */
export type Measures = {
  people: 'few' | 'some' | 'many'
  /** Over areas, and over ways of taking part. */
  spread: 'narrow' | 'some' | 'wide'
  agreement: 'clear' | 'split' | 'unknown'
}

export type FindingText = { claim: string; strength: Strength | null; why: string; limits: string }

/** New words for a goal, in English, as the code book keeps them. */
export type ProposedWords = { text: string; short: string }

/** One thing said that the finding stands on. `text` null: it may not be shown any more, or not to this reader. */
export type Evidence = {
  number: number
  publicId: string | null
  text: string | null
  language: string
  source: Wording | null
}
export type Proposal = ProposedWords & {
  by: string | null
  state: ProposalState
  /** Whether this reader may take it over or turn it down. */
  mayDecide: boolean
  /** Whether the goal has other words by now than those that it was to replace. */
  isOvertaken: boolean
}
export type FindingEvent = {
  id: string
  kind: FindingEventKind
  words: string | null
  by: string | null
  on: Day
  number: number
}
/** One text in the history, newest first. */
export type EarlierText = FindingText & { number: number; by: string | null; on: Day }

export type FindingGoal = { publicId: string; hue: Hue; short: Wording; text: Wording; missionName: Wording }
export type FindingPage = {
  publicId: string
  state: FindingState
  revision: number
  goal: FindingGoal
  written: FindingText
  frozen: Frozen
  frozenOn: Day
  /** The wording of the goal that was counted; null where it cannot be read any more. */
  wordingThen: Wording | null
  measures: Measures
  /** The most that the counts bear. */
  best: Strength
  evidence: Evidence[]
  proposal: Proposal | null
  events: FindingEvent[]
  texts: EarlierText[]
  may: { write: boolean; review: boolean; withdraw: boolean; readWords: boolean }
  /** Why this reader may not review what stands in review: they had a hand in it. */
  hadHand: boolean
}

export type FindingInList = {
  publicId: string
  state: FindingState
  claim: string
  strength: Strength | null
  hue: Hue
  goal: Wording
  by: string | null
  changedOn: Day
}

/** A finding as everybody may know of it: the goal, and when somebody agreed; not what it claims. */
export type FindingInPublic = { on: Day; goal: Wording; isWithdrawn: boolean }

/** A finding where something else stands on it. `evidence`: how many texts stand beside it. */
export type FindingInBrief = Pick<Frozen, 'people' | 'contributions' | 'least'> & {
  publicId: string
  claim: string
  frozenOn: Day
  evidence: number
}
