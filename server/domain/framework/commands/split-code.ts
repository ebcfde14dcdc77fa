import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { moveChoiceGoals } from '#domain/workshops/commands/move-choice-goals.ts'
import { partsMissing } from '../problems.ts'
import { type CheckedWords, checkWords } from '../rules.ts'
import { mostParts, type WrittenWords } from '../schema.ts'
import { retireCodes } from '../store/codes.ts'
import type { Target } from '../store/moves.ts'
import { standCode } from './add-code.ts'
import { changeBook, openCode } from './change-book.ts'
import { moveTags } from './move-tags.ts'

/**
 * Splits a code into two or more, where it stood: it is retired, and its tags go to the parts that are named for that.
 * With none named they come off, and the texts wait to be tagged again.
 *
 * @param tagsTo indexes of the parts that old tags go to
 * @returns public ids of the parts, and how many tags were mapped
 */
export const splitCode = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { code: string; parts: readonly WrittenWords[]; tagsTo: readonly number[] },
): Promise<Result<{ parts: string[]; moved: number }, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    if (input.parts.length < 2 || input.parts.length > mostParts) return fail(partsMissing)
    const parts: CheckedWords[] = []
    for (const part of input.parts) {
      const words = checkWords(part)
      if (!words.ok) return words
      parts.push(words.value)
    }
    const opened = await openCode(tx, placeId, input.code)
    if (!opened.ok) return opened
    const { id, kind, missionId } = opened.value
    const ids = parts.map(() => tx.ids.next())
    const into = ids.filter((_, index) => input.tagsTo.includes(index))
    await retireCodes(tx.db, [id], tx.clock.now())
    const publicIds: string[] = []
    for (const partId of ids)
      publicIds.push(await standCode(tx, placeId, { id: partId, kind, missionId, aboutId: null }))
    const choices = await moveChoiceGoals(tx, id, into)
    const details = { retired: [id], added: ids, into, choices }
    const changeId = await book.note('split', [id, ...ids], details)
    const made: Target[] = []
    for (const [index, words] of parts.entries()) {
      const goalId = ids[index] as string
      const versionId = await book.saveVersion(goalId, 1, words, changeId)
      if (into.includes(goalId)) made.push({ goalId, versionId })
    }
    const moved = await moveTags(tx, { changeId, personId: book.personId }, id, made)
    return ok({ parts: publicIds, moved })
  })
