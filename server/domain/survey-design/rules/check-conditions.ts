import { type Clause, type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import { readNumber } from '#domain/surveys/schema/typed.ts'
import { rowsFor, testsFor, valuesFor } from '../schema/clauses.ts'
import type { Fault } from '../schema/design.ts'
import type { Known } from './check-definition.ts'
import { type FaultCode, fault } from './fault.ts'

/**
 * What is wrong with the condition of one thing. @param earlier the items before it @param all of the survey, for telling
 * a question that is gone from one that comes later
 */
export function conditionFaults(
  { key, showIf }: Item,
  earlier: readonly Item[],
  all: readonly Item[],
  known: Known,
): Fault[] {
  if (!showIf) return []
  if (showIf.clauses.length === 0) return [fault('condition-empty', key)]
  const codes = showIf.clauses.flatMap((clause) => clauseFault(clause, earlier, all, known) ?? [])
  return [...new Set(codes)].map((code) => fault(code, key))
}

function clauseFault(
  { question: key, row, test, value }: Clause,
  earlier: readonly Item[],
  all: readonly Item[],
  { areas }: Known,
): FaultCode | undefined {
  const question = earlier.find((item) => item.key === key)
  if (!question) return all.some((item) => item.key === key) ? 'condition-ahead' : 'condition-question-gone'
  if (!isQuestion(question) || !testsFor(question).includes(test)) return 'condition-unsuitable'
  if (test === 'answered' || test === 'not-answered') return undefined
  const rows = rowsFor(question)
  if (rows.length > 0 ? !rows.includes(row ?? '') : row !== undefined) return 'condition-row-gone'
  if (value === undefined || value === '') return 'condition-value-missing'
  const isNumber = readNumber(value) !== undefined
  if (test === 'at-least' || test === 'at-most') return isNumber ? undefined : 'condition-value-gone'
  return valuesFor(question, areas)?.includes(value) ? undefined : 'condition-value-gone'
}
