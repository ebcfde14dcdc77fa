import { createHash } from 'node:crypto'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { overtaken } from '../problems.ts'
import { readPackContent } from '../queries/content.ts'
import { assemble, withoutQuotes } from '../rules/assemble.ts'
import { checkPack } from '../rules/check.ts'
import type { PackContent, PackFile, PackLanguage } from '../schema.ts'
import { claimPack, findAbandoned, replaceFiles, updateAttempt } from '../store/packs.ts'
import { areQuotesGone, dropGoneQuotes, findPacksWithGoneQuotes, saveQuotes } from '../store/quotes.ts'
import { freezeMoment } from '../store/sources.ts'
import { composePack } from './compose.ts'

/** Makes the files of a pack, all of them: the same content gives the same bytes. */
export type WriteFiles = (content: PackContent) => Promise<PackFile[]>
export type Maker = { product: string; write: WriteFiles }

/** A pack of a large place takes a minute or two; whoever takes longer than this was killed. */
const leaseMinutes = 10
/** Killed once it begins again, and then no more: what fails twice fails for a reason. */
const mostAttempts = 2

type Pack = NonNullable<Awaited<ReturnType<typeof claimPack>>>

/**
 * Makes a pack that was asked for: composes it as of one moment, checks that it agrees with itself, and writes its
 * files. Or makes the files of one again, of which words were taken back. Does nothing where somebody else is at it.
 */
export async function makePack(ctx: Context, packId: string, maker: Maker): Promise<void> {
  const now = ctx.clock.now()
  const pack = await claimPack(ctx.db, packId, now, new Date(now.getTime() + leaseMinutes * 60_000))
  if (!pack) return
  if (pack.state === 'asked' && pack.attempt > mostAttempts) {
    await updateAttempt(ctx.db, pack, { state: 'failed', lease_until: null, step: 'done' })
    return
  }
  try {
    const made = pack.state === 'asked' ? await makeNew(ctx, pack, maker) : await makeAgain(ctx, pack, maker)
    if (made.ok || made.problem.code === overtaken.code) return
    // Files that could not be made again still hold words that were taken back.
    if (pack.state !== 'asked') await replaceFiles(ctx.db, pack.id, [])
    await updateAttempt(ctx.db, pack, {
      ...(pack.state === 'asked' && { state: 'refused', problem: JSON.stringify(made.problem), step: 'done' }),
      lease_until: null,
    })
  } catch (error) {
    // Let go of, so that the queue's next try finds it free.
    await updateAttempt(ctx.db, pack, {
      ...(pack.state === 'asked' && pack.attempt >= mostAttempts && { state: 'failed', step: 'done' }),
      lease_until: null,
    })
    throw error
  }
}

async function makeNew(ctx: Context, pack: Pack, { product, write }: Maker): Promise<Result<null, Problem>> {
  const composed = await transact(ctx, async (tx) => {
    await freezeMoment(tx.db)
    const place = await readPlaceById(tx.db, pack.place_id)
    const { title, audience } = pack
    return composePack(tx, place, { title, audience, language: pack.language as PackLanguage, product })
  })
  if (!composed.ok) return composed
  const agrees = checkPack(composed.value)
  if (!agrees.ok) return agrees
  if (!(await updateAttempt(ctx.db, pack, { step: 'writing' }))) return fail(overtaken)
  const files = await write(composed.value)
  const { quotes } = composed.value.sheets
  return transact(ctx, async (tx) => {
    const change = { state: 'made', content: JSON.stringify(withoutQuotes(composed.value)), step: 'done' } as const
    const isMine = await updateAttempt(tx.db, pack, { ...change, lease_until: null, revision: 1 })
    if (!isMine) return fail(overtaken)
    await saveQuotes(
      tx.db,
      pack.id,
      quotes.map(({ quote, text, goal, name, source, stance, tells_of }) => ({
        ...{ publicId: String(quote), text: String(text) },
        about: {
          ...{ goal: String(goal), name: String(name), source: String(source) },
          ...{ stance: stance === null ? null : String(stance), tells_of: tells_of === null ? null : String(tells_of) },
        },
      })),
    )
    await keepFiles(tx, pack.id, files)
    return ok(null)
  })
}

async function makeAgain(ctx: Context, pack: Pack, { write }: Maker): Promise<Result<null, Problem>> {
  if (!(await areQuotesGone(ctx.db, pack.id))) {
    await updateAttempt(ctx.db, pack, { lease_until: null })
    return ok(null)
  }
  return transact(ctx, async (tx) => {
    const went = await dropGoneQuotes(tx.db, pack.id)
    const gone = pack.quotes_gone + went
    const change = { quotes_gone: gone, revision: pack.revision + 1, lease_until: null }
    if (!(await updateAttempt(tx.db, pack, change))) return fail(overtaken)
    const { content, quotes } = await readPackContent(tx.db, pack.id)
    const now = assemble(content, quotes, gone)
    const agrees = checkPack(now)
    if (!agrees.ok) return agrees
    await keepFiles(tx, pack.id, await write(now))
    return ok(null)
  })
}

const keepFiles = (tx: Tx, packId: string, files: readonly PackFile[]) =>
  replaceFiles(
    tx.db,
    packId,
    files.map(({ name, mediaType, bytes }) => ({
      ...{ pack_id: packId, name, media_type: mediaType, bytes, size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  )

/** How long a pack that was asked for waits for the queue before it is asked for once more. */
const waitMinutes = 5

/** Begins again what was left half-made, and has files made again of which words were taken back. */
export async function sweepPacks(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const abandoned = await findAbandoned(ctx.db, now, new Date(now.getTime() - waitMinutes * 60_000))
  const ids = [...abandoned.map(({ id }) => id), ...(await findPacksWithGoneQuotes(ctx.db))]
  if (ids.length === 0) return
  await transact(ctx, async (tx) => {
    for (const packId of ids) await tx.addJob('packs.make', { packId })
    return ok(null)
  })
}
