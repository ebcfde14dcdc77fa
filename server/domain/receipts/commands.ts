import { nobody } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { codeUnknown, tooManyCodes, wordsUnknown, wrongNumberOfWords } from './problems.ts'
import { readTypedCode } from './rules.ts'
import { deleteResponse, findByReceipt, findContributionIds } from './store.ts'

export type FoundReceipt = { code: string; responseId: string; placeId: string }

/**
 * Finds the response behind a code. Only codes that could be right use up the budget of an address, and a right one
 * gives back what it took, so that a library's one address serves everybody who reads their receipt there.
 *
 * @param typed as somebody typed it, or as it stands in a link
 * @param address a keyed hash of where the request came from
 */
export async function findReceipt(
  ctx: Context,
  typed: string,
  address: string,
): Promise<Result<FoundReceipt, Problem>> {
  const read = readTypedCode(typed)
  if ('count' in read) return fail(wrongNumberOfWords(read.count))
  if ('unknownWords' in read) return fail(wordsUnknown(read.unknownWords))
  const wait = await ctx.limits.take('receipt-code', address)
  if (wait > 0) return fail(tooManyCodes(wait))
  const found = await findByReceipt(ctx.db, ctx.keys.hashes('receipt-hash', read.code))
  if (!found) return fail(codeUnknown)
  await ctx.limits.forgive('receipt-code', address)
  return ok({ code: read.code, responseId: found.id, placeId: found.placeId })
}

/** Deletes a response with all that was said in it. What stays is that it happened, without a word of it. */
export async function takeBack(
  ctx: Context,
  { responseId, placeId }: FoundReceipt,
): Promise<Result<undefined, Problem>> {
  return transact(ctx, async (tx) => {
    const contributionIds = await findContributionIds(tx.db, responseId)
    if (!(await deleteResponse(tx.db, responseId))) return fail(codeUnknown)
    await audit(tx, nobody, {
      placeId,
      verb: 'receipts.take-back',
      thingKind: 'response',
      thingId: responseId,
      reason: 'asked-by-receipt',
      details: { contributions: contributionIds.length },
    })
    for (const contributionId of contributionIds)
      tx.emit({ type: 'contributions.changed', placeId, contributionId, workshopId: null })
    return ok(undefined)
  })
}
