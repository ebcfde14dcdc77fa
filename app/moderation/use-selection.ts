import { useState } from 'react'
import { bulkSize } from '#domain/moderation/schema.ts'

/** The texts that somebody chose to decide about together. */
export type Selection = {
  ids: ReadonlySet<string>
  toggle(publicId: string): void
  /** Chooses a run of texts, from the one chosen last. */
  extendTo(publicId: string): void
  extendFrom(first: string, publicId: string): void
  clear(): void
}

/** @param order the list's texts as they stand; a run follows it. `key` names the list: another one starts over */
export function useSelection(order: readonly { publicId: string }[], key: string): Selection {
  const [state, setState] = useState({ key, ids: new Set<string>(), last: undefined as string | undefined })
  const { ids, last } = state.key === key ? state : { ids: new Set<string>(), last: undefined }
  const choose = (chosen: Set<string>, newest: string | undefined) =>
    setState({ key, ids: new Set([...chosen].slice(0, bulkSize)), last: newest })
  const extendFrom = (first: string, publicId: string) => {
    const [one, other] = [first, publicId].map((id) => order.findIndex((item) => item.publicId === id))
    if (one === undefined || other === undefined || one < 0 || other < 0) return
    const run = order.slice(Math.min(one, other), Math.max(one, other) + 1).map((item) => item.publicId)
    choose(new Set([...ids, ...run]), publicId)
  }
  return {
    ids,
    toggle(publicId) {
      const chosen = new Set(ids)
      if (!chosen.delete(publicId)) chosen.add(publicId)
      choose(chosen, publicId)
    },
    extendTo: (publicId) => extendFrom(last ?? publicId, publicId),
    extendFrom,
    clear: () => choose(new Set(), undefined),
  }
}
