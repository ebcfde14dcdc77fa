import { otherKey, type Question } from './definition.ts'

/**
 * What somebody gave, as it came from the form, by field: a question's key, or `key.part` for what a question asks
 * beyond one field (the row of a matrix, the rank of a choice, the words beside "other", day, month and year).
 * Keys have no full stop in them, so a field says which question it belongs to.
 */
export type GivenAnswers = Record<string, string[]>

export const fieldOf = (question: string, part?: string): string =>
  part === undefined ? question : `${question}.${part}`
export const questionOfField = (field: string): string => field.split('.')[0] as string

/** The name of a form's field: an array under this prefix is an answer, whatever else the form sends. */
export const answerPrefix = 'a:'
export const fieldName = (field: string): string => `${answerPrefix}${field}[]`

/** The fields that a question is answered with, the main one first. */
export function fieldsOf(question: Question): string[] {
  const { key, kind } = question
  const parts = (names: readonly string[]) => names.map((name) => fieldOf(key, name))
  if (kind === 'matrix' || kind === 'statements') return parts(question.rows.map((row) => row.key))
  if (kind === 'ranking') return parts(question.choices.map((choice) => choice.key))
  if (kind === 'date') return parts(dateParts)
  if ((kind === 'single-choice' || kind === 'several-choices') && question.other) return [key, fieldOf(key, otherKey)]
  return kind === 'i-statement' && question.why ? [key, fieldOf(key, whyPart)] : [key]
}

/** Those of its fields that hold somebody's own words. */
export function wordFieldsOf(question: Question): string[] {
  const { key, kind } = question
  if (kind === 'open-text') return [key]
  if (kind === 'single-choice' || kind === 'several-choices') return [fieldOf(key, otherKey)]
  return kind === 'i-statement' ? [fieldOf(key, whyPart)] : []
}

/**
 * What is picked of some choices: what is ticked, and "other" where words stand beside it. Words that were left there
 * when somebody went back to a listed choice don't take that choice away again, where there is one to pick.
 */
export function pickedOf(
  question: { kind: string; other: boolean },
  ticked: readonly string[],
  words: string,
): readonly string[] {
  const isOpen = question.kind === 'several-choices' || ticked.length === 0
  const isImplied = question.other && words.trim() !== '' && isOpen && !ticked.includes(otherKey)
  return isImplied ? [...ticked, otherKey] : ticked
}

export const dateParts = ['day', 'month', 'year'] as const
export const whyPart = 'why'

/** Whether anything was given to a question: a field with more than white space in it. */
export const isGiven = (given: GivenAnswers, question: Question): boolean =>
  fieldsOf(question).some((field) => given[field]?.some((value) => value.trim() !== ''))

/** How one answer is stored. Words are not here: they are contributions, which point at their question. */
export type AnswerValue =
  /** Single, several, yes/no/not sure; `other` is among them where somebody added words of their own. */
  | { choices: string[] }
  /** Keys of the choices, the most important first. */
  | { ranking: string[] }
  /** Ratings, faces, steps of an I statement. */
  | { step: number }
  | { number: number }
  | { day: string }
  /** By row: a choice's key, or agree, disagree, pass. */
  | { rows: Record<string, string> }
  /** Such as TS1: the half of a postcode that thousands share. */
  | { district: string }
