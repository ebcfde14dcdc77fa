import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { closest, sketchOf } from '../rules/meaning.ts'
import { beginClose, findFirstMeanings, insertMeanings, lockUnsketched } from '../store.ts'

/** A text and its vector, where the encoder knows its language. */
export type Meant = { id: string; meaning?: Float32Array }

/**
 * Keeps what texts mean, and puts those that answer the same question and mean nearly the same into one group. Each counts
 * as before: a group says how many people said something, and drops nobody. Doing it again changes nothing.
 * @returns how many were new
 */
export async function keepMeanings(ctx: Context, meant: readonly Meant[]): Promise<number> {
  const meaningOf = new Map(meant.flatMap(({ id, meaning }) => (meaning ? [[id, meaning]] : [])))
  if (meaningOf.size === 0) return 0
  const done = await transact(ctx, async (tx) => {
    const fresh = await lockUnsketched(tx.db, [...meaningOf.keys()])
    const rows: { id: string; askedId: string; sketch: Int8Array; closeId: string | null }[] = []
    const begun = new Set<string>()
    const firsts = new Map<string, { id: string; sketch: Int8Array }[]>()
    for (const { id, askedId } of fresh) {
      if (askedId === null) throw new Error(`contribution ${id} was asked for by nothing`)
      const known = firsts.get(askedId) ?? (await findFirstMeanings(tx.db, askedId))
      firsts.set(askedId, known)
      const sketch = sketchOf(meaningOf.get(id)!)
      const first = closest(sketch, known)
      if (first) begun.add(first.id)
      else known.push({ id, sketch })
      rows.push({ id, askedId, sketch, closeId: first?.id ?? null })
    }
    if (rows.length > 0) await insertMeanings(tx.db, rows)
    if (begun.size > 0) await beginClose(tx.db, [...begun])
    return ok(rows.length)
  })
  return done.ok ? done.value : 0
}
