import { randomInt } from 'node:crypto'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { roundOpen, sizeWrong, tooFew } from '../problems.ts'
import { leastSize, mostSize } from '../schema.ts'
import { drawTexts, findCodes, findOpenRound, insertRound, nextNumber, setDrawn } from '../store/rounds.ts'

/**
 * Begins a round: draws texts that were coded once, with the coding that they have. Somebody whose role is of one
 * organisation draws from its texts alone.
 * Refused: while another round is open, and where fewer than ten texts can be drawn.
 *
 * @param size texts wanted; fewer are drawn where there are no more
 * @param seed draws the same texts again; by chance where unsaid
 */
export const startRound = (
  ctx: Context,
  actor: Actor,
  { placeId, size, seed = randomInt(2 ** 31) }: { placeId: string; size: number; seed?: number },
): Promise<Result<{ publicId: string; drawn: number }, Problem>> =>
  transact(ctx, async (tx) => {
    const permitted = permit(actor, 'contributions.moderate', { placeId })
    if (!permitted.ok) return permitted
    const scope = permitted.value
    if (!Number.isInteger(size) || size < leastSize || size > mostSize) return fail(sizeWrong)
    const number = await nextNumber(tx.db, placeId)
    const organisationId = scope.wholePlace ? null : (scope.organisationIds[0] ?? null)
    if (await findOpenRound(tx.db, placeId, organisationId)) return fail(roundOpen)
    const codeIds = await findCodes(tx.db, placeId)
    const [id, publicId] = [tx.ids.next(), tx.ids.publicId()]
    await insertRound(tx.db, {
      ...{ id, public_id: publicId, place_id: placeId, organisation_id: organisationId, number, seed },
      ...{ code_ids: codeIds, drawn: 0, started_by: personIdOf(actor), started_at: tx.clock.now() },
    })
    const own = organisationId === null ? scope : { ...scope, organisationIds: [organisationId] }
    const drawn = await drawTexts(tx.db, own, { id, seed, size, codeIds })
    if (drawn < leastSize) return fail(tooFew)
    await setDrawn(tx.db, id, drawn)
    await audit(tx, actor, { placeId, verb: 'agreement.start', thingKind: 'round', thingId: id, details: { drawn } })
    return ok({ publicId, drawn })
  })
