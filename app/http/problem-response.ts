import { data } from '@remix-run/node'
import type { Problem, ProblemKind } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'

/** The only place where a kind of problem becomes a status. */
const statusOf = {
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  busy: 503,
} satisfies Record<ProblemKind, number>

/** Seconds, where the problem knows them: so that machines wait as long as people are told to. */
const headersOf = (problem: Problem): Record<string, string> =>
  problem.details?.seconds === undefined ? {} : { 'Retry-After': String(problem.details.seconds) }

/**
 * What an action returns when it was refused: the page is shown again, with the problem and what was typed.
 * @param rest whatever the page needs to fill its form in again, by name
 */
export const problemResponse = <Rest extends object = object>(problem: Problem, rest?: Rest) =>
  data({ ...(rest as Rest), problem }, { status: statusOf[problem.kind], headers: headersOf(problem) })

/** A result's value; a problem is thrown as a Response, which the error page explains. For loaders, and resource routes. */
export function orThrow<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value
  throw thrownProblem(result.problem)
}

/**
 * For `throw`: the page cannot be shown at all. And for routes that speak JSON.
 * @param rest what else the asker is told
 */
export const thrownProblem = (problem: Problem, rest: object = {}): Response =>
  Response.json({ ...rest, problem }, { status: statusOf[problem.kind], headers: headersOf(problem) })
