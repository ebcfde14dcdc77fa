import { useBlocker } from '@remix-run/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EditorProps } from '../contract.ts'
import { type Draft, DraftKeeper } from './draft-keeper.ts'
import { copyKeeper } from './kept-copy.ts'
import { stepSender } from './send-step.ts'

/** The draft as it is edited, saved by itself. */
export function useDraft({ slug, endpoint, initial }: EditorProps): { draft: Draft; keeper: DraftKeeper } {
  const [keeper] = useState(() => makeKeeper(slug, endpoint, initial))
  const draft = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read)
  useEffect(() => {
    keeper.start()
    keeper.putBack()
    window.addEventListener('online', keeper.retry)
    return () => {
      window.removeEventListener('online', keeper.retry)
      keeper.stop()
    }
  }, [keeper])
  // The next page may be about to publish it: it must find what was typed last.
  const leaving = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && keeper.isUnfinished(),
  )
  useEffect(() => {
    if (leaving.state === 'blocked') void keeper.finish().then(leaving.proceed)
  }, [leaving, keeper])
  return { draft, keeper }
}

const makeKeeper = (slug: string, endpoint: string, initial: EditorProps['initial']) =>
  new DraftKeeper(initial, {
    send: stepSender(endpoint),
    copy: copyKeeper(() => window.localStorage, slug),
    now: () => Date.now(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  })
