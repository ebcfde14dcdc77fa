import type { Day } from '#db/schema/columns.ts'
import type { QuestionKind } from '#db/schema/surveys.ts'
import { ageBands, longestText } from '#domain/contributions/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import {
  answerMissing,
  answersIncomplete,
  answerTooLong,
  choiceUnknown,
  nothingAnswered,
  onlyOneChoice,
  ratingUnknown,
  surveyClosed,
  surveyNotYetOpen,
} from './problems.ts'
import { cleanText, type Given, type GivenAnswers, lengthOf, ratings, type SurveyStatus } from './schema.ts'

/** What a rule must know about a question. `choices`: of the list kinds; a place's areas for 'area'. */
export type AskedQuestion = {
  id: string
  key: string
  kind: QuestionKind
  required: boolean
  choices: readonly { id: string; key: string }[]
}

export type CheckedAnswer =
  | { kind: 'text'; questionId: string; text: string }
  | { kind: 'choices'; questionId: string; choiceIds: string[] }
  | { kind: 'rating'; questionId: string; rating: number }
  | { kind: 'area'; areaId: string }
  | { kind: 'age-band'; ageBand: string }

type Opening = { state: 'draft' | 'open' | 'closed'; opensOn: Day | null; closesOn: Day | null }

/** @param today in the place's time zone: "open until 30 June" ends at its midnight. Days compare as text. */
export function statusOf({ state, opensOn, closesOn }: Opening, today: Day): SurveyStatus {
  if (state === 'closed' || (closesOn !== null && today > closesOn)) return 'closed'
  return state === 'draft' || (opensOn !== null && today < opensOn) ? 'not-yet' : 'open'
}

export function checkOpen(status: SurveyStatus): Result<undefined, Problem> {
  if (status === 'open') return ok(undefined)
  return fail(status === 'closed' ? surveyClosed : surveyNotYetOpen)
}

/** What was given, without the empty values that a form sends for "no answer". @param longest in characters */
export function tidy(given: Given | undefined, longest: number): string[] {
  const values = given === undefined ? [] : [given].flat()
  return values.map((value) => firstOf(cleanText(value), longest)).filter((value) => value.trim() !== '')
}

/** By characters: half of an emoji is nothing that a database would take. */
const firstOf = (text: string, longest: number) => (text.length > longest ? [...text].slice(0, longest).join('') : text)

/** One answer to one question; undefined for a question that was skipped and may be. */
export function checkAnswer(
  question: AskedQuestion,
  given: Given | undefined,
): Result<CheckedAnswer | undefined, Problem> {
  // Not cut here: an answer must be refused for what it is, not stored shortened.
  const values = tidy(given, Number.POSITIVE_INFINITY)
  const [first] = values
  if (first === undefined) return question.required ? fail(answerMissing) : ok(undefined)
  const questionId = question.id
  if (question.kind === 'open-text') return checkText(questionId, first)
  if (question.kind !== 'several-choices' && values.length > 1) return fail(onlyOneChoice)
  if (question.kind === 'rating')
    return ratings.some((rating) => rating === first)
      ? ok({ kind: 'rating', questionId, rating: Number(first) })
      : fail(ratingUnknown)
  if (question.kind === 'age-band')
    return ageBands.some((band) => band === first) ? ok({ kind: 'age-band', ageBand: first }) : fail(choiceUnknown)
  const choiceIds = question.choices.filter(({ key }) => values.includes(key)).map(({ id }) => id)
  if (choiceIds.length !== new Set(values).size) return fail(choiceUnknown)
  if (question.kind === 'area') return ok({ kind: 'area', areaId: choiceIds[0] as string })
  return ok({ kind: 'choices', questionId, choiceIds })
}

function checkText(questionId: string, given: string): Result<CheckedAnswer, Problem> {
  const length = lengthOf(given)
  return length > longestText
    ? fail(answerTooLong(length, longestText))
    : ok({ kind: 'text', questionId, text: given.trim() })
}

/** By question key: what keeps these answers from being sent. */
export function faultsOf(questions: readonly AskedQuestion[], answers: GivenAnswers): Map<string, Problem> {
  const faults = new Map<string, Problem>()
  for (const question of questions) {
    const checked = checkAnswer(question, answers[question.key])
    if (!checked.ok) faults.set(question.key, checked.problem)
  }
  return faults
}

/** All answers of one response. Answers to questions that the survey does not ask are left out. */
export function checkAnswers(
  questions: readonly AskedQuestion[],
  answers: GivenAnswers,
): Result<CheckedAnswer[], Problem> {
  const results = questions.map((question) => checkAnswer(question, answers[question.key]))
  const faults = results.filter(({ ok: fits }) => !fits)
  if (faults.length > 0) return fail(answersIncomplete(faults.length))
  const checked = results.flatMap((result) => (result.ok && result.value ? [result.value] : []))
  return checked.length > 0 ? ok(checked) : fail(nothingAnswered)
}

/** Whole minutes from this question to the end, at least one. */
export const minutesLeft = (minutes: number, number: number, count: number): number =>
  Math.max(1, Math.round((minutes * (count - number + 1)) / Math.max(1, count)))

/** The number of the question to go on with; the last one when all have an answer. */
export function firstUnanswered(questions: readonly AskedQuestion[], answers: GivenAnswers): number {
  const index = questions.findIndex(({ key }) => answers[key] === undefined)
  return index < 0 ? questions.length : index + 1
}
