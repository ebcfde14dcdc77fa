import { type AnswerValue, dateParts, fieldOf, type GivenAnswers } from '#domain/surveys/schema/answers.ts'
import type { Definition, Question } from '#domain/surveys/schema/definition.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { typedNumber } from '#domain/surveys/schema/typed.ts'

/** What is stored of one response, by question key. */
export type StoredAnswers = {
  values: Record<string, AnswerValue>
  /** Questions that some words belong to. */
  texts: readonly string[]
  areaCode: string | null
  ageBand: string | null
}

/** The form that a stored response came from, as far as conditions can ask: words are there, what they say is not. */
export function givenAgain({ items }: Pick<Definition, 'items'>, stored: StoredAnswers): GivenAnswers {
  const given: GivenAnswers = {}
  for (const question of items.filter(isQuestion)) {
    if (question.kind === 'age-band' && stored.ageBand) given[question.key] = [stored.ageBand]
    if (question.kind === 'area' && stored.areaCode) given[question.key] = [stored.areaCode]
    if (question.kind === 'open-text' && stored.texts.includes(question.key)) given[question.key] = ['…']
    const value = stored.values[question.key]
    if (value) Object.assign(given, fieldsFrom(question, value))
  }
  return given
}

function fieldsFrom({ key }: Question, value: AnswerValue): GivenAnswers {
  const parts = (entries: readonly (readonly [string, string])[]) =>
    Object.fromEntries(entries.map(([part, given]) => [fieldOf(key, part), [given]]))
  if ('choices' in value) return { [key]: value.choices }
  if ('step' in value) return { [key]: [String(value.step)] }
  if ('number' in value) return { [key]: [typedNumber(value.number)] }
  if ('district' in value) return { [key]: [value.district] }
  if ('rows' in value) return parts(Object.entries(value.rows))
  if ('ranking' in value) return parts(value.ranking.map((choice, index) => [choice, String(index + 1)]))
  const [year = '', month = '', day = ''] = value.day.split('-')
  const dates = { day, month, year }
  return parts(dateParts.map((part) => [part, dates[part]]))
}
