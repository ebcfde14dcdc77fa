import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { moveChoiceGoals } from '#domain/workshops/commands/move-choice-goals.ts'
import { mergeIntoItself, wrongKind } from '../problems.ts'
import { retireCodes } from '../store/codes.ts'
import { changeBook, openCode, openCodes } from './change-book.ts'
import { moveTags } from './move-tags.ts'

/**
 * Merges a code into another of its kind, or a theme or I-statement into a goal: the first is retired, its tags become
 * tags of the other, under the other's newest wording. A retired code takes no part, so there is no going in circles.
 *
 * @returns how many tags went over
 */
export const mergeCodes = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { code: string; into: string },
): Promise<Result<{ moved: number }, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    if (input.code === input.into) return fail(mergeIntoItself)
    const opened = await openCodes(tx, placeId, [input.code, input.into])
    if (!opened.ok) return opened
    const [from, into] = opened.value as [(typeof opened.value)[0], (typeof opened.value)[0]]
    if (from.kind !== into.kind && into.kind !== 'goal') return fail(wrongKind)
    const choices = await moveChoiceGoals(tx, from.id, into.kind === 'goal' ? [into.id] : [])
    const details = { retired: [from.id], into: [into.id], choices }
    const changeId = await book.note('merge', [from.id, into.id], details)
    const by = { changeId, personId: book.personId }
    const moved = await moveTags(tx, by, from.id, [{ goalId: into.id, versionId: into.newest.id }])
    await retireCodes(tx.db, [from.id], tx.clock.now())
    return ok({ moved })
  })

/**
 * Retires a code: it can be chosen no more. Its tags come off; texts without another goal wait to be tagged again.
 * @returns how many tags came off
 */
export const retireCode = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { code }: { code: string },
): Promise<Result<{ moved: number }, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const opened = await openCode(tx, placeId, code)
    if (!opened.ok) return opened
    const { id } = opened.value
    const choices = await moveChoiceGoals(tx, id, [])
    const changeId = await book.note('retire', [id], { retired: [id], into: [], choices })
    const moved = await moveTags(tx, { changeId, personId: book.personId }, id, [])
    await retireCodes(tx.db, [id], tx.clock.now())
    return ok({ moved })
  })
