import type { Db } from '#db/client.ts'
import { riskSigns } from '#domain/screening/rules/risk.ts'
import type { HeldBecause } from '../schema.ts'

/**
 * Why screening held a text, and what its person wrote again. Asked for by whoever may read those words: nothing is
 * narrowed here. Places are those of the words as they were sent.
 */
export async function readHeldBecause(db: Db, contributionId: string): Promise<HeldBecause[]> {
  const rows = await db
    .selectFrom('held_because')
    .select(['of', 'rule', 'starts', 'ends'])
    .where('contribution_id', '=', contributionId)
    .orderBy('starts')
    .orderBy('position')
    .execute()
  return (['text', 'answer'] as const).flatMap((of) => {
    const own = rows.filter((row) => row.of === of)
    if (own.length === 0) return []
    const named = new Set(own.flatMap(({ rule }) => (rule.startsWith('sign ') ? [rule.slice('sign '.length)] : [])))
    const signs = riskSigns.filter((sign) => named.delete(sign))
    const places = own.flatMap(({ starts, ends }) => (starts === null || ends === null ? [] : [{ starts, ends }]))
    return [{ of, signs: named.size > 0 ? [...signs, 'other' as const] : signs, places: joined(places) }]
  })
}

/** Places that touch, or have only the space between two words between them, are read as one. In the text's order. */
function joined(places: readonly { starts: number; ends: number }[]) {
  const all: { starts: number; ends: number }[] = []
  for (const { starts, ends } of places) {
    const last = all.at(-1)
    if (last && starts <= last.ends + 1) last.ends = Math.max(last.ends, ends)
    else all.push({ starts, ends })
  }
  return all
}
