import { ageBands } from '#domain/contributions/schema.ts'
import type { clauseTests, Question } from '#domain/surveys/schema/definition.ts'
import { fiveSteps, stances } from '#domain/surveys/schema/definition.ts'
import { valuesOf } from '#domain/surveys/schema/pipes.ts'

export type ClauseTest = (typeof clauseTests)[number]

const picks: readonly ClauseTest[] = ['is', 'is-not', 'answered', 'not-answered']
const steps: readonly ClauseTest[] = ['at-least', 'at-most', 'is', 'is-not', 'answered', 'not-answered']
const numbers: readonly ClauseTest[] = ['at-least', 'at-most', 'answered', 'not-answered']
const words: readonly ClauseTest[] = ['answered', 'not-answered']

/** What a condition can ask of a question: nothing that its answers could never say. */
export function testsFor({ kind }: Question): readonly ClauseTest[] {
  if (['rating', 'smileys', 'i-statement', 'ranking'].includes(kind)) return steps
  if (['open-text', 'date', 'postcode-district'].includes(kind)) return words
  return kind === 'number' ? numbers : picks
}

/** The parts of a question that `is` and its like speak of one at a time: rows, or the choices that were ranked. */
export function rowsFor(question: Question): readonly string[] {
  if (question.kind === 'matrix' || question.kind === 'statements') return question.rows.map(({ key }) => key)
  return question.kind === 'ranking' ? question.choices.map(({ key }) => key) : []
}

/**
 * What an answer can be compared with, null where any number will do.
 * @param areas codes of the place's areas
 */
export function valuesFor(question: Question, areas: readonly string[]): readonly string[] | null {
  const { kind } = question
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))
  if (kind === 'number') return null
  if (kind === 'rating') return upTo(question.points)
  if (kind === 'ranking') return upTo(question.choices.length)
  if (kind === 'smileys' || kind === 'i-statement') return fiveSteps
  if (kind === 'statements') return stances
  if (kind === 'area') return areas
  return kind === 'age-band' ? ageBands : valuesOf(question)
}
