import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { QuestionKind } from '#domain/surveys/schema/definition.ts'
import { askedUnknown, byUnknown, filterRefused, twoWays, wayOfAnswers } from '../problems.ts'
import { type By, equalityFields, ofGoals, splitBys } from '../schema.ts'

/** What somebody wants to know, as it stands in an address: each name with the values it was given. */
export type Asking = { of: readonly string[]; by: readonly string[]; others: readonly string[] }
export type Wanted = { by: By; survey: string | null; question: string | null }

/** Questions whose answers can be counted by group: one step or some choices each. */
export const countableKinds: readonly QuestionKind[] = [
  ...(['single-choice', 'several-choices', 'yes-no', 'rating', 'smileys', 'i-statement'] as const),
]

const bys: readonly By[] = [...splitBys, ...equalityFields]

/**
 * Only what is declared is answered: one thing, divided one way, about everybody. Anything else narrows down to some
 * people: laid beside the table of all of them it would tell of the others.
 */
export function wantedOf({ of, by, others }: Asking): Result<Wanted, Problem> {
  if (others.length > 0) return fail(filterRefused)
  if (of.length > 1 || by.length > 1) return fail(twoWays)
  const way = bys.find((each) => each === (by[0] ?? 'area'))
  if (!way) return fail(byUnknown)
  const [survey = '', question = '', ...rest] = (of[0] ?? ofGoals).split('/')
  if (survey === ofGoals && question === '') return ok({ by: way, survey: null, question: null })
  if (survey === '' || question === '' || rest.length > 0) return fail(askedUnknown)
  if (way === 'way') return fail(wayOfAnswers)
  return ok({ by: way, survey, question })
}
