import type { Day } from '#db/schema/columns.ts'
import type { NextStep } from '#db/schema/learning.ts'
import type { Wording } from '#domain/insights/schema.ts'

export const nextSteps = ['adopt', 'adapt', 'abandon'] as const satisfies readonly NextStep[]

/** Signs: what is tried and what was learned are read on a phone, each as a paragraph. */
export const longest = { plan: 600, expected: 400, happened: 800, learned: 600 } as const
/** On one page of what was learned. */
export const mostOnPage = 20
/** To choose from, the newest first: who looks for more searches, and begins from what they found. */
export const mostOffered = 30

/** Where something was learned, or tried because of it: all of it is public. */
export type Place = { slug: string; name: string }
export type Elsewhere = { place: Place; commitment: string; title: Wording; test: number | null }
/** A test that a newer one goes back to, with what was learned there. */
export type Source = Elsewhere & { publicId: string; learned: Wording }

export type Result = { happened: Wording; learned: Wording; next: NextStep; endedOn: Day }
/** One round of plan, do, study and act. */
export type Test = {
  publicId: string
  number: number
  plan: Wording
  expected: Wording
  begunOn: Day
  because: Source | null
  /** Null while it runs. */
  result: Result | null
  /** Where it was tried because of this one. */
  spread: Elsewhere[]
}
/** All that a commitment was tried as, the newest first. */
export type Tests = { because: Source | null; tests: Test[] }

export type Learned = Result & {
  publicId: string
  plan: Wording
  place: Place
  commitment: string
  title: Wording
  organisation: string
  number: number
  /** How often something was tried because of it. */
  spread: number
}
export type LearnedList = { lines: Learned[]; found: number; page: number; pages: number }
