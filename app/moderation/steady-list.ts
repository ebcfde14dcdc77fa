type Listed = { publicId: string; receivedAt: Date }
/** What a list on screen has shown so far, and since when it stands there. */
export type Shown = { ids: ReadonlySet<string>; since: Date }

export const showAll = (fresh: readonly Listed[], since: Date): Shown => ({
  ids: new Set(fresh.map(({ publicId }) => publicId)),
  since,
})

/**
 * Sorts a list that was read anew into what may stand on screen and what must wait to be asked for, so that nothing
 * moves under somebody's finger. What is gone goes; what follows the last one fills up the page; what came since, or
 * would push itself between, is a newcomer.
 */
export function steady<Item extends Listed>(
  fresh: readonly Item[],
  shown: Shown,
): { items: Item[]; newcomers: number } {
  const last = fresh.findLastIndex(({ publicId }) => shown.ids.has(publicId))
  // An empty list has nothing that could move.
  if (last < 0) return { items: [...fresh], newcomers: 0 }
  const items = fresh.filter(
    ({ publicId, receivedAt }, index) => shown.ids.has(publicId) || (index > last && receivedAt <= shown.since),
  )
  return { items, newcomers: fresh.length - items.length }
}
