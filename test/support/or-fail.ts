import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'

/** A result's value, where a problem would be the test's failure. */
export function orFail<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** The code a result was refused with, or `fine`. */
export const codeOf = (result: Result<unknown, Problem>): string => (result.ok ? 'fine' : result.problem.code)
