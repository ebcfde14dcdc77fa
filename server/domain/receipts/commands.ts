import type { WayIn } from '#db/schema/surveys.ts'
import { nobody } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { withdrawConsent } from '#domain/privacy/commands.ts'
import type { Purpose } from '#domain/privacy/schema.ts'
import { endTelling } from '#domain/telling/commands/begin.ts'
import { codeUnknown, tooManyCodes, wordsUnknown, wrongNumberOfWords } from './problems.ts'
import { readTypedCode } from './rules.ts'
import { deleteResponse, findByReceipt, findContributionIds, narrowUse } from './store.ts'

export type FoundReceipt = {
  code: string
  responseId: string
  placeId: string
  surveyId: string
  /** Of the survey, and how the response came in: the phone it is taken back on may then answer again. */
  slug: string
  wayIn: WayIn
}

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
  const { id, ...about } = found
  return ok({ code: read.code, responseId: id, ...about })
}

/**
 * Deletes a response with all that was said in it and all that came with it. What stays is that it happened, without a
 * word of it.
 */
export async function takeBack(
  ctx: Context,
  { responseId, placeId, surveyId }: Pick<FoundReceipt, 'responseId' | 'placeId' | 'surveyId'>,
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
    announce(tx, { placeId, surveyId }, contributionIds)
    return ok(undefined)
  })
}

/**
 * Takes one consent back: to be quoted, shown, written to, or counted. It cannot be given again: whoever thinks better
 * of it takes everything back and answers anew. Doing it twice changes nothing.
 */
export async function withdraw(
  ctx: Context,
  { responseId, placeId, surveyId }: FoundReceipt,
  purpose: Purpose,
): Promise<Result<undefined, Problem>> {
  return transact(ctx, async (tx) => {
    if (!(await withdrawConsent(tx, responseId, purpose))) return ok(undefined)
    await narrowUse(tx.db, responseId, purpose)
    // Whoever wants no letter at all wants none of ours either.
    if (purpose === 'contact') await withdrawConsent(tx, responseId, 'told')
    if (purpose === 'contact' || purpose === 'told') await endTelling(tx, responseId)
    await audit(tx, nobody, {
      placeId,
      verb: 'receipts.withdraw',
      thingKind: 'response',
      thingId: responseId,
      reason: 'asked-by-receipt',
      details: { purpose },
    })
    announce(tx, { placeId, surveyId }, await findContributionIds(tx.db, responseId))
    return ok(undefined)
  })
}

/** Every page that counts or shows them reads again. */
function announce(tx: Tx, { placeId, surveyId }: { placeId: string; surveyId: string }, contributionIds: string[]) {
  for (const contributionId of contributionIds)
    tx.emit({ type: 'contributions.changed', placeId, surveyId, contributionId, workshopId: null })
  tx.emit({ type: 'surveys.answered', placeId, surveyId })
}
