import { createHash } from 'node:crypto'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { overtaken, wordsTakenBack } from '../problems.ts'
import { readPackContent } from '../queries/content.ts'
import { assemble, withoutQuotes } from '../rules/assemble.ts'
import { checkPack } from '../rules/check.ts'
import type { PackCell, PackContent, PackFile, PackLanguage, RowOf } from '../schema.ts'
import { claimPack, findAbandoned, findFiles, replaceFiles, updateAttempt } from '../store/packs.ts'
import { areQuotesGone, countQuotes, findPacksWithGoneQuotes, type Quoted, saveQuotes } from '../store/quotes.ts'
import { freezeMoment } from '../store/sources.ts'
import { composePack } from './compose.ts'
import { mostTries, type Pack, refuse, stopTrying } from './give-up.ts'

/** Makes the files of a pack, all of them: the same content gives the same bytes. Rejects once `stopping` is raised. */
export type WriteFiles = (content: PackContent, stopping?: AbortSignal) => Promise<PackFile[]>
export type Maker = { product: string; write: WriteFiles }

/** A pack of a large place takes a minute or two; whoever takes longer than this was killed. */
const leaseMinutes = 10

/**
 * Makes a pack that was asked for: composes it as of one moment, checks that it agrees with itself, and writes its
 * files. Or makes the files of one again, of which words were taken back. Does nothing where somebody else is at it.
 * @param stopping breaks it off, for whoever starts next to begin anew: that is nobody's failure
 */
export async function makePack(ctx: Context, packId: string, maker: Maker, stopping?: AbortSignal): Promise<void> {
  const now = ctx.clock.now()
  const pack = await claimPack(ctx.db, packId, now, new Date(now.getTime() + leaseMinutes * 60_000))
  if (!pack) return
  const most = mostTries[pack.state === 'asked' ? 'new' : 'again']
  if (pack.tries > most) return stopTrying(ctx, pack)
  const write: WriteFiles = (content) => {
    stopping?.throwIfAborted()
    return maker.write(content, stopping)
  }
  try {
    const make = pack.state === 'asked' ? makeNew : makeAgain
    const made = await make(ctx, pack, { ...maker, write })
    if (made.ok || made.problem.code === overtaken.code) return
    // Words that go on going are no reason to end one that stands: it is begun again in a while, and has no files until then.
    if (pack.state !== 'asked' && made.problem.code === wordsTakenBack.code)
      await updateAttempt(ctx.db, pack, { lease_until: null, tries: pack.tries - 1 })
    else await refuse(ctx, pack, made.problem)
  } catch (error) {
    if (stopping?.aborted) return handBack(ctx, pack)
    // Let go of, so that the queue's next try finds it free.
    if (pack.tries < most) await updateAttempt(ctx.db, pack, { lease_until: null })
    else await stopTrying(ctx, pack)
    throw error
  }
}

/** As if it had not been begun. The job that is under way ends with the process, so another one asks for it. */
async function handBack(ctx: Context, pack: Pack): Promise<void> {
  await transact(ctx, async (tx) => {
    const isMine = await updateAttempt(tx.db, pack, { lease_until: null, tries: pack.tries - 1 })
    if (isMine) await tx.addJob('packs.make', { packId: pack.id })
    return ok(null)
  })
}

async function makeNew(ctx: Context, pack: Pack, { product, write }: Maker): Promise<Result<null, Problem>> {
  const compose = () =>
    transact(ctx, async (tx) => {
      await freezeMoment(tx.db)
      const place = await readPlaceById(tx.db, pack.place_id)
      const { title, audience, tells_agreement: tellsAgreement } = pack
      const language = pack.language as PackLanguage
      return composePack(tx, place, { title, audience, language, tellsAgreement, product })
    })
  return untilNoneWent(async () => {
    const composed = await compose()
    if (!composed.ok) return composed
    const agrees = checkPack(composed.value)
    if (!agrees.ok) return agrees
    if (!(await updateAttempt(ctx.db, pack, { step: 'writing' }))) return fail(overtaken)
    const content = JSON.stringify(withoutQuotes(composed.value))
    const change = { state: 'made', content, step: 'done', revision: 1 } as const
    return keep(ctx, pack, change, composed.value.sheets.quotes, await write(composed.value))
  })
}

async function makeAgain(ctx: Context, pack: Pack, { write }: Maker): Promise<Result<null, Problem>> {
  // One that nobody could make has no files, whatever its words are now.
  const hasFiles = (await findFiles(ctx.db, pack.id)).length > 0
  if (hasFiles && !(await areQuotesGone(ctx.db, pack.id))) {
    await updateAttempt(ctx.db, pack, { lease_until: null, tries: 0 })
    return ok(null)
  }
  const read = () =>
    transact(ctx, async (tx) => {
      await freezeMoment(tx.db)
      const stood = await countQuotes(tx.db, pack.id)
      const kept = await readPackContent(tx.db, pack.id)
      return kept.ok ? ok({ stood, ...kept.value }) : kept
    })
  return untilNoneWent(async () => {
    const found = await read()
    if (!found.ok) return found
    const { stood, content, quotes } = found.value
    const gone = pack.quotes_gone + stood - quotes.length
    const now = assemble(content, quotes, gone)
    const agrees = checkPack(now)
    if (!agrees.ok) return agrees
    return keep(ctx, pack, { quotes_gone: gone, revision: pack.revision + 1 }, quotes, await write(now))
  })
}

/** How often a pack is written anew because words of it went while it was written. */
const mostTimesWritten = 3

/** Does it again where words were taken back meanwhile. Refused in the end: `packs.words-taken-back`. */
async function untilNoneWent(work: () => Promise<Result<null, Problem>>): Promise<Result<null, Problem>> {
  for (let times = 1; ; times += 1) {
    const done = await work()
    if (done.ok || done.problem.code !== wordsTakenBack.code || times === mostTimesWritten) return done
  }
}

/**
 * Keeps what was written, if the words in it may still stand there. Writing takes a minute and holds nothing: whatever
 * is taken back from here on finds the quote that it is, and whatever was before is seen here.
 */
const keep = (
  ctx: Context,
  pack: Pack,
  change: Parameters<typeof updateAttempt>[2],
  quotes: readonly RowOf<'quotes'>[],
  files: readonly PackFile[],
): Promise<Result<null, Problem>> =>
  transact<null, Problem>(ctx, async (tx) => {
    if (!(await updateAttempt(tx.db, pack, { ...change, lease_until: null, tries: 0 }))) return fail(overtaken)
    const areThere = await saveQuotes(tx.db, pack.id, quotes.map(quotedIn))
    if (!areThere || (await areQuotesGone(tx.db, pack.id))) return fail(wordsTakenBack)
    await keepFiles(tx, pack.id, files)
    return ok(null)
  })

const textOf = (cell: PackCell) => (cell === null ? null : String(cell))

const quotedIn = (row: RowOf<'quotes'>): Quoted => ({
  ...{ publicId: String(row.quote), text: String(row.text) },
  translation:
    row.translation === null ? null : { text: String(row.translation), language: String(row.translation_language) },
  about: {
    ...{ goal: String(row.goal), name: String(row.name), source: String(row.source) },
    ...{ stance: textOf(row.stance), tells_of: textOf(row.tells_of) },
  },
})

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
