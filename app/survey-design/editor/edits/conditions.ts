import { rowsFor, testsFor, valuesFor } from '#domain/survey-design/schema/clauses.ts'
import {
  type Clause,
  type Condition,
  type Definition,
  isQuestion,
  type Question,
} from '#domain/surveys/schema/definition.ts'
import { changeItem, findItem, positionOf } from './items.ts'

/** Questions that a condition of this item may speak of: those before it. */
export const earlierQuestions = (definition: Definition, key: string): Question[] =>
  definition.items.slice(0, Math.max(0, positionOf(definition, key))).filter(isQuestion)

export const setCondition = (definition: Definition, key: string, showIf: Condition | null): Definition =>
  changeItem(definition, key, (item) => ({ ...item, showIf }))

/**
 * A clause that can be asked of this question, as near to the one before as it goes.
 * @param areas codes of the place's areas
 */
export function fittingClause(question: Question, before: Partial<Clause>, areas: readonly string[]): Clause {
  const tests = testsFor(question)
  const test = tests.find((each) => each === before.test) ?? (tests[0] as Clause['test'])
  const clause: Clause = { question: question.key, test }
  if (test === 'answered' || test === 'not-answered') return clause
  const rows = rowsFor(question)
  if (rows.length > 0) clause.row = rows.find((row) => row === before.row) ?? rows[0]
  const values = valuesFor(question, areas)
  clause.value =
    values === null ? (before.value ?? '') : (values.find((value) => value === before.value) ?? values[0] ?? '')
  return clause
}

/** Adds a clause about the question right before, or begins the condition with it. */
export function addClause(definition: Definition, key: string, areas: readonly string[]): Definition {
  const item = findItem(definition, key)
  const question = earlierQuestions(definition, key).at(-1)
  if (!item || !question) return definition
  const { match, clauses } = item.showIf ?? { match: 'all', clauses: [] }
  return setCondition(definition, key, { match, clauses: [...clauses, fittingClause(question, {}, areas)] })
}

/** Another question, test, row or value; what does not fit the others any more is made to. */
export function changeClause(
  definition: Definition,
  key: string,
  index: number,
  change: Partial<Clause>,
  areas: readonly string[],
): Definition {
  const condition = findItem(definition, key)?.showIf
  const before = condition?.clauses[index]
  const question = findItem(definition, change.question ?? before?.question ?? null)
  if (!condition || !before || !question || !isQuestion(question)) return definition
  const clause = fittingClause(question, { ...before, ...change }, areas)
  return setCondition(definition, key, { ...condition, clauses: condition.clauses.with(index, clause) })
}

/** Without its last clause the item is always shown. */
export function removeClause(definition: Definition, key: string, index: number): Definition {
  const condition = findItem(definition, key)?.showIf
  if (!condition) return definition
  const clauses = condition.clauses.toSpliced(index, 1)
  return setCondition(definition, key, clauses.length > 0 ? { ...condition, clauses } : null)
}
