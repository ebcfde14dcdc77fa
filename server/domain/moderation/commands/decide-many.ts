import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { mayModerate } from '#domain/moderation/policy.ts'
import { tooMany } from '#domain/moderation/problems.ts'
import { isCounted } from '#domain/moderation/rules.ts'
import { bulkSize, type HideReason, type LeftOut, type LeftOutReason } from '#domain/moderation/schema.ts'
import { type BulkItem, deleteLeases, findMany, saveBulk, saveVisibilities } from '#domain/moderation/store/bulk.ts'
import { announceMany } from './announce.ts'

export type BulkInput = { placeId: string; publicIds: readonly string[] } & (
  | { become: 'approved' }
  | { become: 'hidden'; reason: HideReason }
)
/** `changes`: public ids in the order they were asked for. */
export type BulkPreview = { changes: string[]; leftOut: LeftOut[] }
/** `bulk`: names it for undoing; null where nothing was changed. */
export type BulkDone = { bulk: string | null; changed: number; leftOut: LeftOut[] }

const reasonOf = (input: BulkInput) => (input.become === 'hidden' ? input.reason : null)

/** Why this text cannot be part of it; undefined where it can. What only few may read is refused before all else. */
function refusal(actor: Actor, item: BulkItem, input: BulkInput): LeftOutReason | undefined {
  if (!mayModerate(actor, item).ok) return 'not-yours'
  if (item.worry === 'open' || item.sealed) return 'escalated'
  if (item.holderId !== null && item.holderId !== personIdOf(actor)) return 'held-by-another'
  const isSame = item.visibility === input.become && (input.become === 'approved' || item.reason === reasonOf(input))
  if (isSame) return 'as-it-is'
  // Its marks stand beside it where one decides about one text: here nobody would see what is published.
  if (input.become === 'approved' && !item.isScreened) return 'not-screened'
  return input.become === 'approved' && item.mayNameSomebody ? 'may-name-somebody' : undefined
}

function sort(actor: Actor, items: readonly BulkItem[], input: BulkInput) {
  const itemOf = new Map(items.map((item) => [item.publicId, item]))
  const changing: BulkItem[] = []
  const leftOut: LeftOut[] = []
  for (const publicId of new Set(input.publicIds)) {
    const item = itemOf.get(publicId)
    // A text that is not there and one that is none of theirs look the same.
    const why = item ? refusal(actor, item, input) : 'not-yours'
    if (item && !why) changing.push(item)
    else leftOut.push({ publicId, why: why ?? 'not-yours' })
  }
  return { changing, leftOut }
}

function check(actor: Actor, input: BulkInput): Result<true, Problem> {
  const scope = permit(actor, 'contributions.moderate', { placeId: input.placeId })
  if (!scope.ok) return scope
  return input.publicIds.length > bulkSize ? fail(tooMany) : ok(true)
}

/** What a decision about many texts would change, and what it would leave out and why. Changes nothing. */
export async function previewMany(ctx: Context, actor: Actor, input: BulkInput): Promise<Result<BulkPreview, Problem>> {
  const checked = check(actor, input)
  if (!checked.ok) return checked
  const items = await findMany(ctx.db, { ...input, at: ctx.clock.now() })
  const { changing, leftOut } = sort(actor, items, input)
  return ok({ changes: changing.map(({ publicId }) => publicId), leftOut })
}

/**
 * Approves or hides many texts in one transaction. Each is looked at again as it is now: what came under a worry, or into
 * somebody else's hands since the preview is left out, and the rest is done. Nothing is approved that may name somebody
 * and that nobody has decided about.
 * Refused: `moderation.too-many`.
 */
export const decideMany = (ctx: Context, actor: Actor, input: BulkInput): Promise<Result<BulkDone, Problem>> =>
  transact<BulkDone, Problem>(ctx, async (tx) => {
    const checked = check(actor, input)
    if (!checked.ok) return checked
    const items = await findMany(tx.db, { ...input, at: tx.clock.now() }, true)
    const { changing, leftOut } = sort(actor, items, input)
    if (changing.length === 0) return ok({ bulk: null, changed: 0, leftOut })
    const personId = personIdOf(actor)
    const [id, publicId, reason] = [tx.ids.next(), tx.ids.publicId(), reasonOf(input)]
    const { placeId, become: became } = input
    await saveBulk(tx, personId, { id, publicId, placeId, became, reason, changed: changing.length })
    await saveVisibilities(
      tx,
      personId,
      changing.map((item) => ({
        ...{ contributionId: item.id, was: item.visibility, became, reason },
        counted: isCounted(became, reason),
      })),
      id,
    )
    await deleteLeases(
      tx.db,
      changing.map((item) => item.id),
      personId,
    )
    await announceMany(tx, actor, changing)
    return ok({ bulk: publicId, changed: changing.length, leftOut })
  })
