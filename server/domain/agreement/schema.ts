import type { RoundFigures } from '#db/schema/agreement.ts'
import type { Hue } from '#db/schema/framework.ts'
import type { Origin } from '#domain/moderation/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Fewer say nothing, more than this nobody codes twice. */
export const leastSize = 10
export const mostSize = 500
/** Below so many texts the machine is not laid beside people, nor is it said how suggestions were met. */
export const leastToCompare = 30
/** From these on a figure may be relied on, or conclusions be drawn with care: Krippendorff, Content Analysis (2004), 241. */
export const reliable = 0.8
export const tentative = 0.667

export type Round = {
  publicId: string
  number: number
  startedAt: Date
  startedBy: string | null
  closedAt: Date | null
  /** Texts that were drawn and still stand, and how many of them somebody coded anew. */
  drawn: number
  coded: number
  /** Not yet coded anew, and not first coded by the reader. */
  forReader: number
  /** Coded twice, not alike, and not settled. Nothing while the round is open. */
  toSettle: number
  figures: RoundFigures | null
}

/** A code that texts of a round are coded with. `mission` null: a theme. */
export type RoundCode = {
  id: string
  goalId: string
  short: Words
  text: Words
  mission: { slug: string; hue: Hue; name: Words } | null
}

/** A text to code anew. It holds nothing of the first coding. */
export type TextToCode = {
  publicId: string
  text: string
  language: string
  origin: Origin
  position: number
  /** What the reader gave it, where they coded it and the round is open still. */
  own: { goals: string[]; noGoalFits: boolean } | null
  /** By whom it is being read, where that is somebody else. */
  heldBy: string | null
}

/** A text on which two people did not agree. Which of them was first is not told. */
export type TextToSettle = {
  publicId: string
  text: string
  language: string
  origin: Origin
  /** Public ids of codes; the same of "no goal fits" is null. */
  one: (string | null)[]
  other: (string | null)[]
  /** The reader is one of the two. */
  isOwn: boolean
  settled: { at: Date; by: string | null; given: (string | null)[]; isTogether: boolean } | null
}

export type Disagreement = {
  publicId: string
  excerpt: string
  language: string
  /** With a safeguarding lead now: nobody settles it. */
  isSealed: boolean
  isSettled: boolean
  isOwn: boolean
  /** Codes that only one of them gave; null: no goal fits. */
  codes: (string | null)[]
}

/** A line of a text's history: `by` null: settled by the two codings being the same. */
export type SecondCodingEntry = {
  kind: 'second-coding'
  act: 'coded-again' | 'settled' | 'unsettled'
  at: Date
  by: string | null
  goals: Words[]
  noGoalFits: boolean
  isTogether: boolean
}
