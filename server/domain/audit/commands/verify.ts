import { setImmediate as breathe } from 'node:timers/promises'
import type { Context } from '#domain/kernel/context.ts'
import { type Broken, follow, type Head, isHeadTrue, type StoredHead } from '../rules.ts'
import { findHead, findLinks, findOutside } from '../store/chain.ts'

/** Links that are held in memory at once. */
const atOnce = 500

export type Verdict = {
  /** Links that are as they were written, from the first one. */
  entries: number
  /** Where the chain ends; null where there is none. Written down elsewhere, it shows later that nobody made all of it anew. */
  head: Head | null
  /** Written and not chained yet. */
  waiting: number
  broken: Broken | null
}

/**
 * Follows the chain from its first link to its last, and names the first that is not as it was written: an entry that was
 * changed, removed or put in by hand, or an end that was cut off.
 * @param known the end as somebody wrote it down, its first letters at least: it must still be in the chain
 */
export async function verifyChain(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  { known, stopping }: { known?: Head; stopping?: AbortSignal } = {},
): Promise<Verdict> {
  // The end first: what is added meanwhile comes after it.
  const head = await findHead(db)
  const chain = follow(keys)
  const verdict = (broken: Broken | null, waiting = 0): Verdict => ({
    ...{ entries: chain.at().seq, head: head ? { seq: head.seq, hash: head.hash } : null, waiting, broken },
  })
  let isKnownThere = known === undefined
  for (;;) {
    stopping?.throwIfAborted()
    const links = await findLinks(db, chain.at().seq, atOnce)
    for (const link of links) {
      const broken = chain.step(link)
      if (broken) return verdict(broken)
      isKnownThere ||= known?.seq === link.seq && link.hash.startsWith(known.hash)
    }
    if (links.length < atOnce) break
    await breathe()
  }
  const wrongEnd = await checkEnd({ db, keys }, head, chain.at())
  if (wrongEnd) return verdict(wrongEnd)
  if (!isKnownThere) return verdict({ how: 'head', seq: known?.seq ?? null, entryId: null })
  const { waiting, gone, stray } = await findOutside(db)
  if (stray) return verdict({ how: 'inserted', seq: null, entryId: stray }, waiting)
  return verdict(gone ? { how: 'removed', seq: null, entryId: gone } : null, waiting)
}

/** @param head as it was before the chain was followed to `reached`; the first link may have come meanwhile */
async function checkEnd(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  head: StoredHead | undefined,
  reached: Head,
): Promise<Broken | null> {
  const end = head ?? (await findHead(db))
  if (!end && reached.seq === 0) return null
  if (!end || !isHeadTrue(keys, end)) return { how: 'head', seq: reached.seq, entryId: null }
  return head && reached.seq < head.seq ? { how: 'cut', seq: reached.seq + 1, entryId: null } : null
}
