import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { goesOnFrom, nextLink, signedHead } from '../rules.ts'
import { deleteWaiting, findHead, findLast, findWaiting, lockChain, saveLinks } from '../store/chain.ts'

/** So many at a time are held in memory, and signed in some dozens of milliseconds. */
const atOnce = 1000

/**
 * Chains what was written down and committed since. Of several processes one does it; whoever writes entries meanwhile
 * waits for none of them. @returns how many
 */
export async function sealEntries(ctx: Context): Promise<number> {
  const sealed = await transact(ctx, async (tx) => {
    if (!(await lockChain(tx))) return ok(0)
    const waiting = await findWaiting(tx.db, atOnce)
    if (waiting.length === 0) return ok(0)
    const [head, last] = [await findHead(tx.db), await findLast(tx.db)]
    let at = goesOnFrom(tx.keys, head, last)
    if (at.seq > (last?.seq ?? 0)) tx.log.error({ seq: at.seq }, 'the end of the audit chain is not as it was left')
    const links = waiting.map(({ waitingId: _, ...entry }) => {
      at = nextLink(tx.keys, at, entry)
      return { ...at, entryId: entry.id }
    })
    await saveLinks(tx.db, links, signedHead(tx.keys, at))
    await deleteWaiting(
      tx.db,
      waiting.map(({ waitingId }) => waitingId),
    )
    return ok(links.length)
  })
  return sealed.ok ? sealed.value : 0
}
