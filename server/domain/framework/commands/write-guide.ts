import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { guideMeanwhile, notQuotable, wordsMissing, wordsTooLong } from '../problems.ts'
import { keywordsIn } from '../rules.ts'
import { longest } from '../schema.ts'
import { deleteExample, findGuide, findQuotable, insertExample, insertGuide } from '../store/guides.ts'
import { changeBook, openCode } from './change-book.ts'

export type GuideInput = {
  code: string
  /** Number of the guide that stood on the writer's screen, 0 for none. */
  seen: number
  definition: string
  useWhen: string
  notWhen: string
  /** One a line, or between commas. */
  keywords: string
}

/** Says what a code means, when to use it and when not. What was written before stays in its versions. */
export const writeGuide = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: GuideInput,
): Promise<Result<null, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const [definition, useWhen, notWhen] = [input.definition, input.useWhen, input.notWhen].map((text) => text.trim())
    if ([definition, useWhen, notWhen].some((text) => Array.from(text as string).length > longest.guide))
      return fail(wordsTooLong(longest.guide))
    const opened = await openCode(tx, placeId, input.code)
    if (!opened.ok) return opened
    const before = (await findGuide(tx.db, opened.value.id))?.number ?? 0
    if (before !== input.seen) return fail(guideMeanwhile)
    await insertGuide(tx.db, {
      ...{ goal_id: opened.value.id, number: before + 1, person_id: book.personId, at: tx.clock.now() },
      ...{ definition, use_when: useWhen, not_when: notWhen, keywords: keywordsIn(input.keywords) },
    })
    return ok(null)
  })

/** @param input.contribution public id of one that may be quoted; otherwise `text` was made up */
export const addExample = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { code: string; text?: string; contribution?: string },
): Promise<Result<null, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const opened = await openCode(tx, placeId, input.code)
    if (!opened.ok) return opened
    const text = (input.text ?? '').trim()
    const spoken = input.contribution ? await findQuotable(tx.db, placeId, input.contribution.trim()) : undefined
    if (input.contribution && !spoken) return fail(notQuotable)
    if (!spoken && !text) return fail(wordsMissing)
    if (Array.from(text).length > longest.example) return fail(wordsTooLong(longest.example))
    await insertExample(tx.db, {
      ...{ id: tx.ids.next(), goal_id: opened.value.id, person_id: book.personId, at: tx.clock.now() },
      ...(spoken ? { contribution_id: spoken.id } : { text }),
    })
    return ok(null)
  })

export const removeExample = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { code: string; example: string },
): Promise<Result<null, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx) => {
    const opened = await openCode(tx, placeId, input.code)
    if (!opened.ok) return opened
    await deleteExample(tx.db, opened.value.id, input.example)
    return ok(null)
  })
