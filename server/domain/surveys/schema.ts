import type { QuestionKind } from '#db/schema/surveys.ts'

/** What somebody gave to one question, as it came from the form: text, a choice's key, or several. */
export type Given = string | string[]
/** By question key. */
export type GivenAnswers = Record<string, Given>

export type SurveyStatus = 'not-yet' | 'open' | 'closed'

/** Kinds that are answered by picking from a list that the survey or the place brings along. */
export type ListKind = Exclude<QuestionKind, 'open-text' | 'rating'>

export const ratings = ['1', '2', '3', '4', '5'] as const

/** More than we take as an answer, so that what is too long can be kept and shortened instead of being lost. */
export const longestDraft = 20_000

/** Line ends as one character, and no characters that a database cannot hold: what is counted is what is stored. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')

/** Length as a reader counts it: in characters, not in the units a computer needs for them; the ends don't count. */
export const lengthOf = (text: string): number => [...cleanText(text).trim()].length
