/** What was loaded beyond the first page of a list, and where to go on. */
export type Grown<Item> = { key: string; items: Item[]; next: string | null }

type Listed = { publicId: string }

/**
 * The first page followed by what was loaded after it, each text once: one that the first page took in as others left
 * it, and lost again, stands in what was loaded twice.
 */
export function joined<Item extends Listed>(first: readonly Item[], more: readonly Item[]): Item[] {
  const byId = new Map<string, Item>()
  for (const item of [...first, ...more]) if (!byId.has(item.publicId)) byId.set(item.publicId, item)
  return [...byId.values()]
}

/**
 * The texts that newcomers pushed over the edge of the first page while it was read anew: no page would hold them. Those
 * that left the view were not at its end, or there were no newcomers.
 */
export function pushedOut<Item extends Listed>(before: readonly Item[], now: readonly Item[]): Item[] {
  const known = new Set(before.map(({ publicId }) => publicId))
  const newcomers = now.filter(({ publicId }) => !known.has(publicId)).length
  if (newcomers === 0) return []
  const stays = new Set(now.map(({ publicId }) => publicId))
  const lastStays = before.findLastIndex(({ publicId }) => stays.has(publicId))
  return before.slice(lastStays + 1).slice(-newcomers)
}

/** A list after some of it was looked at again: what is not there any more goes, the rest is as it is now. */
export function refreshed<Item extends Listed>(
  items: readonly Item[],
  looked: readonly string[],
  found: readonly Item[],
): Item[] {
  const lookedAt = new Set(looked)
  const now = new Map(found.map((item) => [item.publicId, item]))
  return items.flatMap((item) => (lookedAt.has(item.publicId) ? (now.get(item.publicId) ?? []) : item))
}
