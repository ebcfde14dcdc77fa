import type { FindingState } from '#db/schema/findings.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { changedMeanwhile, notByOwnHand, tooLong, wordsMissing } from '../problems.ts'
import { signs } from '../rules/text.ts'
import { longest } from '../schema.ts'
import { findHands } from '../store/findings.ts'
import { changeFinding } from './open-finding.ts'

/** @param seen the revision that was read; another one is not what was looked at */
type Review = { agrees: boolean; words: string; seen: number }

/**
 * Agrees with a finding, or sends it back with words. Only by somebody who had no hand in it: `findings.not-by-own-hand`.
 */
export const reviewFinding = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  { agrees, words, seen }: Review,
): Promise<Result<null, Problem>> =>
  changeFinding(
    ctx,
    actor,
    { placeId, publicId, verb: 'findings.read', states: ['in-review'] },
    async (tx, { row, personId, touch, note }) => {
      if ((await findHands(tx.db, row.id)).has(personId)) return fail(notByOwnHand)
      if (row.revision !== seen) return fail(changedMeanwhile)
      const said = wordsOf(words, !agrees)
      if (!said.ok) return said
      const state: FindingState = agrees ? 'agreed' : 'draft'
      await touch({ state, editing_page: null })
      await note(agrees ? 'agreed' : 'sent-back', said.value)
      return ok(null)
    },
  )

/** Takes a finding back for good, with the reason: it stays readable, and is nobody's evidence any more. */
export const withdrawFinding = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  { words }: { words: string },
): Promise<Result<null, Problem>> =>
  changeFinding(
    ctx,
    actor,
    { placeId, publicId, verb: 'findings.write', states: ['draft', 'in-review', 'agreed'] },
    async (_, { row, touch, note }) => {
      const said = wordsOf(words, row.state !== 'draft')
      if (!said.ok) return said
      await touch({ state: 'withdrawn', editing_page: null })
      await note('withdrawn', said.value)
      return ok(null)
    },
  )

function wordsOf(typed: string, isNeeded: boolean): Result<string | undefined, Problem> {
  const words = typed.trim()
  if (signs(words) > longest.words) return fail(tooLong('words', longest.words))
  if (isNeeded && !words) return fail(wordsMissing)
  return ok(words || undefined)
}
