import type { Audience } from '#domain/insights/schema.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { titleMissing, titleTooLong, tooManyKept, tooManyWaiting } from '../problems.ts'
import { mayReadAgreement, permitPacks } from '../queries/who.ts'
import { longestTitle, type PackLanguage } from '../schema.ts'
import { countUnissued, findAsked, insertPack, lockAsking } from '../store/packs.ts'

/** One is made after the other, a minute or two each: more than these would keep other places waiting. */
export const mostWaiting = 5
/** Some megabytes each, and whoever compares drafts has them all on one page. */
const mostUnissued = 50

type Asked = { title: string; audience: Audience; language: PackLanguage }

/**
 * Asks for a pack, which is then made in the background. The same again before it is made is the same pack.
 * Refused: `packs.title-missing`, `packs.title-too-long`, `packs.too-many-waiting`, `packs.too-many-kept`.
 */
export const askForPack = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { title: typed, audience, language }: Asked,
): Promise<Result<{ publicId: string }, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permitPacks(actor, placeId)
    if (!may.ok) return may
    const title = typed.replace(/\s+/g, ' ').trim()
    if (title === '') return fail(titleMissing)
    if ([...title].length > longestTitle) return fail(titleTooLong(longestTitle))
    const about = { place_id: placeId, title, audience, language, asked_by: personIdOf(actor) }
    await lockAsking(tx.db, placeId)
    const known = await findAsked(tx.db, about)
    if (known) return ok(known)
    const { waiting, unissued } = await countUnissued(tx.db, placeId)
    if (waiting >= mostWaiting) return fail(tooManyWaiting(mostWaiting))
    if (unissued >= mostUnissued) return fail(tooManyKept(mostUnissued))
    const tellsAgreement = audience === 'staff' && mayReadAgreement(actor, placeId)
    const [id, publicId] = [tx.ids.next(), tx.ids.publicId()]
    await insertPack(tx.db, {
      ...{ ...about, id, public_id: publicId },
      ...{ tells_agreement: tellsAgreement, asked_at: tx.clock.now() },
    })
    await tx.addJob('packs.make', { packId: id })
    await audit(tx, actor, { placeId, verb: 'packs.ask', thingKind: 'pack', thingId: id, details: { audience } })
    return ok({ publicId })
  })
