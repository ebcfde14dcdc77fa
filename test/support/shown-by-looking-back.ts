import { type GivenAnswers, isGiven } from '#domain/surveys/schema/answers.ts'
import type { Clause, Definition, Item, Question } from '#domain/surveys/schema/definition.ts'
import { isYoung } from '#domain/surveys/schema/young.ts'
import { numberMeant } from './random-survey.ts'

/**
 * Whether an item is shown, asked of it alone and answered by looking back from it: another way than the product's, which
 * goes through a survey once from its start.
 */
export function isShown(item: Item, definition: Definition, given: GivenAnswers): boolean {
  const index = definition.items.indexOf(item)
  const before = definition.items.slice(0, index)
  const section = item.kind === 'section' ? undefined : before.findLast(({ kind }) => kind === 'section')
  if (section && !isShown(section, definition, given)) return false
  if (isYoung(definition, given) && ['area', 'postcode-district'].includes(item.kind)) return false
  if (!item.showIf) return true
  const { match, clauses } = item.showIf
  const holds = clauses.map((clause) => isTrue(clause, before, definition, given))
  return match === 'all' ? !holds.includes(false) : holds.includes(true)
}

function isTrue(clause: Clause, before: readonly Item[], definition: Definition, given: GivenAnswers): boolean {
  const about = before.find((item) => item.key === clause.question) as Question
  const isThere = isShown(about, definition, given)
  const values = isThere ? [...(given[clause.row ? `${about.key}.${clause.row}` : about.key] ?? [])] : []
  if (isThere && isOtherMeant(about, given)) values.push('other')
  const isAnswered = isThere && isGiven(given, about)
  if (clause.test === 'answered') return isAnswered
  if (clause.test === 'not-answered') return !isAnswered
  if (clause.test === 'is') return values.some((value) => value === clause.value)
  if (clause.test === 'is-not') return values.every((value) => value !== clause.value)
  if (values[0] === undefined) return false
  const number = numberMeant(values[0])
  return clause.test === 'at-least' ? number >= +clause.value! : number <= +clause.value!
}

/** Words beside "other" without its tick: they add to several choices, and stand for one that nobody ticked. */
export const isOtherMeant = (question: Question, given: GivenAnswers): boolean => {
  const ticked = given[question.key] ?? []
  const hasWords = Boolean(given[`${question.key}.other`]?.[0]?.trim())
  if (!hasWords || ticked.includes('other')) return false
  return question.kind === 'several-choices' || ticked.length === 0
}
