import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { QuestionKind } from '#db/schema/surveys.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** What somebody gave to one question, as it came from the form: text, a choice's key, or several. */
export type Given = string | string[]
/** By question key. */
export type GivenAnswers = Record<string, Given>

/** Kinds that are answered by picking from a list that the survey or the place brings along. */
export type ListKind = Exclude<QuestionKind, 'open-text' | 'rating'>

export type SurveyStatus = 'not-yet' | 'open' | 'closed'

export const ratings = ['1', '2', '3', '4', '5'] as const

/**
 * Far more than we take as an answer, so that what is too long can be kept and shortened instead of being lost: as many
 * characters as a form of 256 kB, the largest that is let in, can carry. Less would cut somebody's words without a word.
 */
export const longestDraft = 256 * 1024

/** Line ends as one character, and no characters that a database cannot hold: what is counted is what is stored. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')

/** Length as a reader counts it: in characters, not in the units a computer needs for them; the ends don't count. */
export const lengthOf = (text: string): number => [...cleanText(text).trim()].length

/** A survey as the public reads it: without the ids that stay inside. */
export type PublicSurvey = {
  slug: string
  place: { slug: string; name: string }
  organisation: string
  placeSees: PlaceSees
  status: SurveyStatus
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
  minutes: number
  title: Words
  why: Words
  nextSteps: Words
  questionCount: number
}

/** `text` of a choice is null for age bands: their names come with the pages' own words. */
export type PublicQuestion = {
  key: string
  number: number
  kind: QuestionKind
  required: boolean
  text: Words
  hint: Words | null
  choices: { key: string; text: Words | null }[]
}

/** All that was given so far, and what keeps it from being sent. */
export type AnswerSheet = {
  submissionId: string
  rows: { question: PublicQuestion; given: string[]; problem: Problem | null }[]
}
