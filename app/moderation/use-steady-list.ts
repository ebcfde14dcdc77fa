import { useState } from 'react'
import { type Shown, showAll, steady } from './steady-list.ts'

/**
 * Keeps what is on screen where it is while a list is read anew in the background.
 *
 * @param key names the list: another key starts over
 * @param at when `fresh` was read
 */
export function useSteadyList<Item extends { publicId: string; receivedAt: Date }>(
  fresh: readonly Item[],
  key: string,
  at: Date,
) {
  const [state, setState] = useState<{ key: string; shown: Shown }>(() => ({ key, shown: showAll(fresh, at) }))
  const shown = state.key === key ? state.shown : showAll(fresh, at)
  const { items, newcomers } = steady(fresh, shown)
  const isGrown = items.some(({ publicId }) => !shown.ids.has(publicId))
  // React's way to follow a change of props: it renders again before anything is painted.
  if (state.key !== key || isGrown)
    setState({
      key,
      shown: { since: shown.since, ids: new Set([...shown.ids, ...items.map(({ publicId }) => publicId)]) },
    })
  return { items, newcomers, showNewcomers: () => setState({ key, shown: showAll(fresh, at) }) }
}
