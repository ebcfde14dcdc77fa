import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { SurveyAccess } from '#db/schema/surveys.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { Audience, Consultation, ItemKind } from './definition.ts'

export type SurveyStatus = 'not-yet' | 'open' | 'paused' | 'closed'

/** A survey as the public reads it, in one edition: without the ids that stay inside. */
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
  edition: string
  /** All there are, the one it was written in first. */
  editions: string[]
  audience: Audience
  allowsRepeat: boolean
  access: SurveyAccess
  title: Words
  why: Words
  nextSteps: Words
  consultation: { stage: Consultation['stage']; information: Words | null; consideration: Words | null }
  asksEquality: boolean
  asksContact: boolean
  /** Of everything that can be asked; branches may skip some. */
  questionCount: number
}

/** `src`: a path of ours. */
export type PublicPicture = { src: string; alt: Words }
/** `text` is null for answers whose words come with the pages: age bands, yes and no, stances. */
export type PublicChoice = { key: string; text: Words | null; picture: PublicPicture | null }

/** One thing on a screen: a question, or a page of text. Earlier answers are already in its words. */
export type PublicScreen = {
  key: string
  /** Its place in the whole survey, whatever branch somebody is on: part of its address. */
  number: number
  kind: Exclude<ItemKind, 'section'>
  required: boolean
  text: Words
  hint: Words | null
  /** The section it stands in. */
  section: { key: string; text: Words; hint: Words | null } | null
  picture: PublicPicture | null
  choices: PublicChoice[]
  rows: PublicChoice[]
  /** A field for words beside the choice "other", or below an I statement. */
  other: boolean
  why: boolean
  /** Of a rating: how many points, and what its ends mean. */
  points: number
  low: Words | null
  high: Words | null
  least: number | null
  most: number | null
  first: Day | null
  last: Day | null
  /** Characters of a text. */
  longest: number
}

/** What was given to one screen, by field without the question's key: '' for the main field. */
export type GivenToScreen = Record<string, string[]>

/** All that was given so far on one way through the survey, and what keeps it from being sent. */
export type AnswerSheet = {
  submissionId: string
  rows: { screen: PublicScreen; given: GivenToScreen; problem: Problem | null }[]
}

/**
 * Bytes of the largest form that is let in, and characters of one answer that is kept though it is too long: far more
 * than we take as an answer, so that it can be shortened instead of being lost. Less would cut somebody's words without
 * a word.
 */
export const largestForm = 256 * 1024

/** What keeping answers with a status when the form at a kiosk was somebody else's, and has ended. */
export const formIsGone = 410

/** Bytes of all answers of one form together. */
export const largestDraft = 1024 * 1024

/** Line ends as one character, and no characters that a database cannot hold: what is counted is what is stored. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')

/** Length as a reader counts it: in characters, not in the units a computer needs for them; the ends don't count. */
export const lengthOf = (text: string): number => [...cleanText(text).trim()].length
