import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { fileSpoiled, notIssued, notReady, packUnknown, tooManyWaiting, wordsTakenBack } from '../problems.ts'
import { readPackContent } from '../queries/content.ts'
import { permitPacks } from '../queries/who.ts'
import { assemble } from '../rules/assemble.ts'
import { checkPack } from '../rules/check.ts'
import { countUnissued, deletePack, isAnySpoiled, lockAsking, lockPack, updateState } from '../store/packs.ts'
import { areQuotesGone } from '../store/quotes.ts'
import { mostWaiting } from './ask-for.ts'

type Pack = NonNullable<Awaited<ReturnType<typeof lockPack>>>
type Deed = (tx: Tx, pack: Pack) => Promise<Result<null, Problem>>

/** One thing that is done with one pack, written down. */
const deed = (
  ctx: Context,
  actor: Actor,
  { placeId, publicId }: { placeId: string; publicId: string },
  verb: string,
  work: Deed,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permitPacks(actor, placeId)
    if (!may.ok) return may
    const pack = await lockPack(tx.db, placeId, publicId)
    if (!pack) return fail(packUnknown)
    const done = await work(tx, pack)
    if (done.ok) await audit(tx, actor, { placeId, verb, thingKind: 'pack', thingId: pack.id })
    return done
  })

type Which = { placeId: string; publicId: string }

/**
 * Issues a pack: from then on it stands, and one for the public is there for everybody. It is checked once more.
 * Refused: `packs.not-ready`, `packs.nothing-to-tell`, `packs.words-taken-back` until its files are made without them, `packs.file-spoiled`, and
 * whatever does not agree.
 */
export const issuePack = (ctx: Context, actor: Actor, which: Which): Promise<Result<null, Problem>> =>
  deed(ctx, actor, which, 'packs.issue', async (tx, pack) => {
    if (pack.state === 'issued') return ok(null)
    if (pack.state !== 'made') return fail(notReady)
    if (pack.is_stuck || (await areQuotesGone(tx.db, pack.id))) return fail(wordsTakenBack)
    const kept = await readPackContent(tx.db, pack.id)
    if (!kept.ok) return kept
    const { content, quotes } = kept.value
    const agrees = checkPack(assemble(content, quotes, pack.quotes_gone))
    if (!agrees.ok) return agrees
    if (await isAnySpoiled(tx.db, pack.id)) return fail(fileSpoiled)
    await updateState(tx.db, pack.id, { state: 'issued', issued_at: tx.clock.now(), issued_by: personIdOf(actor) })
    return ok(null)
  })

/** Takes an issued pack off the public page. Its counts were published, and the page goes on saying that it was there. */
export const withdrawPack = (ctx: Context, actor: Actor, which: Which): Promise<Result<null, Problem>> =>
  deed(ctx, actor, which, 'packs.withdraw', async (tx, pack) => {
    if (pack.state === 'withdrawn') return ok(null)
    if (pack.state !== 'issued') return fail(notIssued)
    const change = { withdrawn_at: tx.clock.now(), withdrawn_by: personIdOf(actor) }
    await updateState(tx.db, pack.id, { state: 'withdrawn', ...change })
    return ok(null)
  })

/** Throws away a pack that was never issued. */
export const discardPack = (ctx: Context, actor: Actor, which: Which): Promise<Result<null, Problem>> =>
  deed(ctx, actor, which, 'packs.discard', async (tx, pack) => {
    if (pack.state === 'issued' || pack.state === 'withdrawn') return fail(notReady)
    await deletePack(tx.db, pack.id)
    return ok(null)
  })

/**
 * Has another try at a pack that could not be made, or at files that could not be made again without words that were taken
 * back. Pressed twice it is one. Refused: `packs.too-many-waiting`.
 */
export const tryPackAgain = (ctx: Context, actor: Actor, which: Which): Promise<Result<null, Problem>> =>
  deed(ctx, actor, which, 'packs.try-again', async (tx, pack) => {
    const isFailed = pack.state === 'failed'
    if (!isFailed && !pack.is_stuck) return ok(null)
    if (isFailed) {
      await lockAsking(tx.db, pack.place_id)
      if ((await countUnissued(tx.db, pack.place_id)).waiting >= mostWaiting) return fail(tooManyWaiting(mostWaiting))
    }
    const begun = { tries: 0, is_stuck: false, lease_until: null }
    const again = isFailed ? ({ state: 'asked', step: 'waiting' } as const) : { state: pack.state }
    await updateState(tx.db, pack.id, { ...begun, ...again, ...(isFailed && { asked_at: tx.clock.now() }) })
    await tx.addJob('packs.make', { packId: pack.id })
    return ok(null)
  })
