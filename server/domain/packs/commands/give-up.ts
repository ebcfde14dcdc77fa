import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type claimPack, replaceFiles, updateAttempt } from '../store/packs.ts'
import { forgetQuotes } from '../store/quotes.ts'

export type Pack = NonNullable<Awaited<ReturnType<typeof claimPack>>>

/**
 * Killed once a new one begins again, and then no more: what fails twice fails for a reason. Files that lack words which
 * were taken back are tried for some four minutes by the queue, because people read them: a machine that was full may
 * have room again.
 */
export const mostTries = { new: 2, again: 6 } as const

/**
 * Nobody begins again with what was refused. Files that could not be made again still hold words that were taken back:
 * they go, and one that was issued is withdrawn. Nothing happens where somebody else began meanwhile.
 */
export const refuse = (ctx: Context, pack: Pack, problem: Problem) =>
  transact(ctx, async (tx) => {
    const wasIssued = pack.state === 'issued' || pack.state === 'withdrawn'
    const isMine = await updateAttempt(tx.db, pack, {
      ...{ problem: JSON.stringify(problem), lease_until: null, step: 'done' },
      state: wasIssued ? 'withdrawn' : 'refused',
      ...(pack.state === 'issued' && { withdrawn_at: tx.clock.now() }),
    })
    if (!isMine || pack.state === 'asked') return ok(null)
    await replaceFiles(tx.db, pack.id, [])
    await forgetQuotes(tx.db, pack.id)
    return ok(null)
  })

/**
 * What could not be made however often it was tried waits for somebody to ask for another try. Files that still hold words
 * which were taken back go now; which texts they were stays, so that they can be made.
 */
export async function stopTrying(ctx: Context, pack: Pack): Promise<void> {
  if (pack.state === 'asked') {
    await updateAttempt(ctx.db, pack, { state: 'failed', lease_until: null, step: 'done' })
    return
  }
  await transact(ctx, async (tx) => {
    const isMine = await updateAttempt(tx.db, pack, { is_stuck: true, lease_until: null })
    if (isMine) await replaceFiles(tx.db, pack.id, [])
    return ok(null)
  })
}
