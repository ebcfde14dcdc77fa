import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { answersIncomplete, nothingAnswered } from '../problems.ts'
import { fieldsOf, type GivenAnswers, wordFieldsOf } from '../schema/answers.ts'
import { questionsShown } from '../schema/conditions.ts'
import type { Definition, Question } from '../schema/definition.ts'
import { cleanText } from '../schema/public.ts'
import { type CheckedAnswer, checkAnswer, type PlaceLists } from './check-answer.ts'

/** By question key: what keeps these answers from being sent. Questions that are not shown keep nothing back. */
export function faultsOf(definition: Definition, given: GivenAnswers, place: PlaceLists): Map<string, Problem> {
  const faults = new Map<string, Problem>()
  for (const question of questionsShown(definition, given)) {
    const checked = checkAnswer(question, given, place)
    if (!checked.ok) faults.set(question.key, checked.problem)
  }
  return faults
}

/** All answers of one response. What was given to a question that is hidden now, or is not asked, is left out. */
export function checkAnswers(
  definition: Definition,
  given: GivenAnswers,
  place: PlaceLists,
): Result<CheckedAnswer[], Problem> {
  const results = questionsShown(definition, given).map((question) => checkAnswer(question, given, place))
  const faults = results.filter(({ ok: fits }) => !fits)
  if (faults.length > 0) return fail(answersIncomplete(faults.length))
  const checked = results.flatMap((result) => (result.ok && result.value ? [result.value] : []))
  return checked.length > 0 ? ok(checked) : fail(nothingAnswered)
}

/**
 * What a form sent for some questions, ready to be kept in a draft: all their fields, the empty ones too, so that a box
 * unticked is a box unticked. @param longest of somebody's own words, in characters
 */
export function tidy(questions: readonly Question[], given: GivenAnswers, longest: number): GivenAnswers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const words = wordFieldsOf(question)
      // "No answer" takes back the words beside "other" too.
      const isTakenBack = question.kind === 'single-choice' && (given[question.key] ?? []).some((key) => key === '')
      return fieldsOf(question).map((field) => {
        if (isTakenBack && words.includes(field)) return [field, []]
        const most = words.includes(field) ? longest : Math.min(longest, longestPicked)
        const values = (given[field] ?? []).map((value) => firstOf(cleanText(value), most))
        return [field, values.filter((value) => value.trim() !== '')]
      })
    }),
  )
}

/** Characters of what is picked, counted or dated: nobody's words are lost by it. */
const longestPicked = 200

/** By characters: half of an emoji is nothing that a database would take. */
const firstOf = (text: string, longest: number) => (text.length > longest ? [...text].slice(0, longest).join('') : text)
