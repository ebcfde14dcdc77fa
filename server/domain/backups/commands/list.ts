import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { deleteWaiting, findOrigin, findWaiting, isAnyWaiting, letAllWait, lockList } from '../store.ts'

/** Keys alone: what was taken back, or what it may be used for no more. */
export type Noted = { what: 'response' | 'consent'; responseId: string; purpose: string | null; at: string }

/** The list that stands outside the database, beside its backups. */
export type ErasureList = {
  exists(origin: string): Promise<boolean>
  /** Resolves once they are on the disk. Makes the list where there is none. */
  append(origin: string, erasures: readonly Noted[]): Promise<void>
}

/** So many at a time are held in memory. */
const atOnce = 500

/**
 * Writes what people took back into the list outside the database. Where that fails nothing is lost: it waits here, and
 * people's words are gone all the same. One that is written and not crossed off, because the process ended in between, is
 * written twice, which changes nothing. @returns how many
 */
export async function writeErasures(ctx: Context, list: ErasureList): Promise<number> {
  const origin = await findOrigin(ctx.db)
  if (!(await isAnyWaiting(ctx.db)) && (await list.exists(origin))) return 0
  const written = await transact(ctx, async (tx) => {
    await lockList(tx)
    const isThere = await list.exists(origin)
    if (!isThere) await letAllWait(tx.db)
    const waiting = await findWaiting(tx.db, atOnce)
    if (waiting.length > 0 || !isThere)
      await list.append(
        origin,
        waiting.map(({ what, responseId, purpose, at }) => ({ what, responseId, purpose, at: at.toISOString() })),
      )
    await deleteWaiting(
      tx.db,
      waiting.map(({ id }) => id),
    )
    return ok(waiting.length)
  })
  return written.ok ? written.value : 0
}
