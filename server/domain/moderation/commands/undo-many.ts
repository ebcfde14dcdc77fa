import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { mayModerate } from '#domain/moderation/policy.ts'
import { nothingToUndo } from '#domain/moderation/problems.ts'
import { undoTarget } from '#domain/moderation/rules.ts'
import type { LeftOut, LeftOutReason } from '#domain/moderation/schema.ts'
import {
  type BulkItem,
  findBulkChanges,
  findDecisionsOf,
  findMany,
  lockBulk,
  saveBulkUndone,
  saveVisibilities,
} from '#domain/moderation/store/bulk.ts'
import { announceMany } from './announce.ts'

/**
 * Takes back a decision about many as one. Left alone is what somebody has decided about since, what is under a worry
 * or in somebody else's hands: the answer says which. While texts of it are in others' hands it can be taken back again,
 * for these.
 */
export const undoMany = (
  ctx: Context,
  actor: Actor,
  input: { placeId: string; bulk: string },
): Promise<Result<{ changed: number; leftOut: LeftOut[] }, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'contributions.moderate', { placeId: input.placeId })
    if (!scope.ok) return scope
    const bulk = await lockBulk(tx.db, input.bulk)
    if (bulk?.placeId !== input.placeId) return fail(notFound)
    if (bulk.undoneAt) return fail(nothingToUndo)
    const changes = await findBulkChanges(tx.db, bulk.id)
    const changeOf = new Map(changes.map(({ publicId, id }) => [publicId, id]))
    const publicIds = [...changeOf.keys()]
    const items = await findMany(tx.db, { placeId: input.placeId, publicIds, at: tx.clock.now() }, true)
    const logs = await findDecisionsOf(
      tx.db,
      items.map(({ id }) => id),
    )
    const personId = personIdOf(actor)
    const refusal = (item: BulkItem, target: string | undefined): LeftOutReason | undefined => {
      if (!mayModerate(actor, item).ok) return 'not-yours'
      if (item.worry === 'open' || item.sealed) return 'escalated'
      if (item.holderId !== null && item.holderId !== personId) return 'held-by-another'
      return target === changeOf.get(item.publicId) ? undefined : 'decided-since'
    }
    const leftOut: LeftOut[] = []
    const undone = items.flatMap((item) => {
      const log = logs.get(item.id) ?? []
      if (log.some(({ undoes }) => undoes === changeOf.get(item.publicId))) return []
      const target = undoTarget(log)
      const why = refusal(item, target?.id)
      if (why) leftOut.push({ publicId: item.publicId, why })
      return why || !target ? [] : [{ item, target }]
    })
    await saveVisibilities(
      tx,
      personId,
      undone.map(({ item, target }) => ({
        ...{ contributionId: item.id, was: item.visibility, became: target.visibility, reason: target.reason },
        ...{ counted: target.counted, undoes: target.id },
      })),
      null,
    )
    if (!leftOut.some(({ why }) => why === 'held-by-another')) await saveBulkUndone(tx, bulk.id)
    await announceMany(
      tx,
      actor,
      undone.map(({ item }) => item),
    )
    return ok({ changed: undone.length, leftOut })
  })
