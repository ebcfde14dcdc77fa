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
    // Whoever leaves a field may leave the page next.
    const flush = () => void keeper.flush()
    document.addEventListener('focusout', flush)
    window.addEventListener('online', keeper.retry)
    return () => {
      document.removeEventListener('focusout', flush)
      window.removeEventListener('online', keeper.retry)
      keeper.stop()
    }
  }, [keeper])
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
