import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import type { QueueItem, QueuePage } from '#domain/moderation/schema.ts'
import type { QueueAsked } from './address.ts'
import { queuePath } from './address.ts'
import { type Grown, joined, pushedOut, refreshed } from './grow.ts'

/** What the list asks for more of: a page after a cursor, or some rows as they are now. */
export type RowsAnswer = { after: string | null; looked: string[]; page: QueuePage }

/** A request reads so many rows at once while somebody scrolls. */
export const scrollSize = 200

/**
 * The first page as the route read it, and further pages for whoever scrolls on. Rows beyond the first page are looked
 * at again when the queue moved, but only those in sight.
 */
export function useGrowingList(place: string, asked: QueueAsked, first: QueuePage, key: string, at: Date) {
  const [grown, setGrown] = useState<Grown<QueueItem>>({ key, items: [], next: first.next })
  const current = grown.key === key ? grown : { key, items: [], next: first.next }
  const [before, setBefore] = useState({ key, first })
  if (before.first !== first) {
    setBefore({ key, first })
    const pushed = before.key === key && current.items.length > 0 ? pushedOut(before.first.items, first.items) : []
    const isSame = current === grown && pushed.length === 0 && current.items.length > 0
    if (!isSame)
      setGrown({
        key,
        items: [...pushed, ...current.items],
        next: current.items.length > 0 ? current.next : first.next,
      })
  }
  const more = useFetcher<RowsAnswer | null>({ key: 'rows' })
  const again = useFetcher<RowsAnswer | null>({ key: 'rows-again' })
  const path = (ask: Record<string, string>) => {
    const [base, search] = queuePath(place, 'rows', { ...asked, after: undefined }).split('?')
    return `${base}?${new URLSearchParams([...new URLSearchParams(search), ...Object.entries(ask)])}`
  }
  const add = useLatest(({ after, page }: RowsAnswer) => {
    // An answer to what was asked before the view changed adds nothing.
    if (after === current.next) setGrown({ key, items: joined(current.items, page.items), next: page.next })
  })
  useEffect(() => {
    if (more.data) add.current(more.data)
  }, [more.data, add])
  const renew = useLatest(({ looked, page }: RowsAnswer) =>
    setGrown({ ...current, items: refreshed(current.items, looked, page.items) }),
  )
  useEffect(() => {
    if (again.data) renew.current(again.data)
  }, [again.data, renew])

  const inSight = useRef<string[]>([])
  const lookAgain = useLatest(() => {
    const beyond = new Set(current.items.map(({ publicId }) => publicId))
    const looked = inSight.current.filter((publicId) => beyond.has(publicId)).slice(0, 100)
    if (looked.length > 0) again.load(path({ rows: looked.join('.') }))
  })
  const moment = at.getTime()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the queue was read anew.
  useEffect(() => lookAgain.current(), [moment, lookAgain])

  return {
    items: joined(first.items, current.items),
    isComplete: current.next === null,
    isLoading: more.state !== 'idle',
    /** Reads the next page, if there is one and none is on its way. */
    loadMore() {
      if (current.next !== null && more.state === 'idle') more.load(path({ after: current.next }))
    },
    /** Says which rows are on screen. */
    see(publicIds: string[]) {
      inSight.current = publicIds
    },
  }
}
