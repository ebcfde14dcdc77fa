import type { AuditBreak } from '#db/schema/audit.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import { entryText, type SignedEntry } from '#domain/kernel/signed-entry.ts'

/** How far the chain goes, and its last link. */
export type Head = { seq: number; hash: string }
export type StoredHead = Head & { signature: string }
export type StoredEntry = SignedEntry & { signature: string | null }
/** A link, and the entry it stands for where that is still there. */
export type StoredLink = Head & { entryId: string; entry: StoredEntry | null }
/** The first thing that is not as it was written. */
export type Broken = { how: AuditBreak; seq: number | null; entryId: string | null }

export const beginning: Head = { seq: 0, hash: '' }

/** The link after `before`, signed over it: whoever changes one would have to sign all that come after it. */
export const nextLink = (keys: Keys, before: Head, entry: StoredEntry): Head => ({
  seq: before.seq + 1,
  hash: keys.hash('audit', linkText(before, entry)),
})
export const signedHead = (keys: Keys, head: Head): StoredHead => ({
  ...head,
  signature: keys.hash('audit', headText(head)),
})

export const isHeadTrue = (keys: Keys, { signature, ...head }: StoredHead): boolean =>
  keys.hashes('audit', headText(head)).includes(signature)

/**
 * Where the chain goes on. Where its end is not as it was left, a number stays out, for good: what somebody cut off or
 * added by hand can be told ever after.
 * @param last the last link that is there
 */
export function goesOnFrom(keys: Keys, head: StoredHead | undefined, last: Head | undefined): Head {
  if (!head && !last) return beginning
  const isAsLeft = head && last && isHeadTrue(keys, head) && last.seq === head.seq && last.hash === head.hash
  return isAsLeft ? last : { seq: Math.max(head?.seq ?? 0, last?.seq ?? 0) + 1, hash: head?.hash ?? '' }
}

/** Follows links in their order. */
export function follow(keys: Keys) {
  let before = beginning
  let isAnySigned = false
  return {
    at: () => before,
    /** @returns what is wrong with this one */
    step({ seq, hash, entryId, entry }: StoredLink): Broken | undefined {
      if (seq !== before.seq + 1) return { how: 'removed', seq: before.seq + 1, entryId: null }
      if (!entry) return { how: 'removed', seq, entryId }
      const { signature } = entry
      // Only what was there before entries were signed has no signature, and it stands at the beginning.
      if (signature === null && isAnySigned) return { how: 'inserted', seq, entryId }
      const text = linkText(before, entry)
      if (!keys.hashes('audit', text).includes(hash)) return { how: 'changed', seq, entryId }
      if (signature !== null && !keys.hashes('audit', `entry ${entryText(entry)}`).includes(signature))
        return { how: 'inserted', seq, entryId }
      isAnySigned ||= signature !== null
      before = { seq, hash }
      return undefined
    },
  }
}

const linkText = ({ hash, seq }: Head, entry: StoredEntry) =>
  `link ${JSON.stringify([hash, seq + 1, entryText(entry), entry.signature])}`
const headText = ({ seq, hash }: Head) => `head ${seq} ${hash}`
