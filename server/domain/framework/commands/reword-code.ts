import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { nothingReworded, rewordedMeanwhile } from '../problems.ts'
import { areSameWords, checkWords } from '../rules.ts'
import type { WrittenWords } from '../schema.ts'
import { changeBook, openCode } from './change-book.ts'
import { carryTags } from './move-tags.ts'

/**
 * Gives a code a new wording. Tags keep the wording they were given under, unless they are carried over because the
 * meaning stayed the same. Refused: `codebook.reworded-meanwhile` when another wording stands than the writer saw.
 *
 * @param seen number of the wording that stood on the writer's screen
 * @param also what is done in the same transaction, such as closing the proposal that the words came from; its problem
 *   takes the new wording back
 * @returns how many tags were carried over
 */
export const rewordCode = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { code: string; seen: number; words: WrittenWords; carries: boolean },
  also?: (tx: Tx) => Promise<Result<null, Problem>>,
): Promise<Result<{ carried: number }, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const words = checkWords(input.words)
    if (!words.ok) return words
    const opened = await openCode(tx, placeId, input.code)
    if (!opened.ok) return opened
    const { id, newest } = opened.value
    if (newest.number !== input.seen) return fail(rewordedMeanwhile)
    const stand = await readTexts(tx.db, [newest.textId, newest.shortId])
    const before = { text: stand.get(newest.textId) ?? {}, short: stand.get(newest.shortId) ?? {}, source: '' }
    if (areSameWords(before, words.value)) return fail(nothingReworded)
    const changeId = await book.note('reword', [id], { before: [newest.id] })
    const versionId = await book.saveVersion(id, newest.number + 1, words.value, changeId)
    const by = { changeId, personId: book.personId }
    const done = await also?.(tx)
    if (done && !done.ok) return done
    return ok({ carried: input.carries ? await carryTags(tx, by, { goalId: id, versionId }) : 0 })
  })

/** Puts the tags that stand under older wordings under the newest. @returns how many */
export const carryOldTags = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { code }: { code: string },
): Promise<Result<{ carried: number }, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const opened = await openCode(tx, placeId, code)
    if (!opened.ok) return opened
    const { id, newest } = opened.value
    const changeId = await book.note('carry', [id])
    const by = { changeId, personId: book.personId }
    return ok({ carried: await carryTags(tx, by, { goalId: id, versionId: newest.id }) })
  })
