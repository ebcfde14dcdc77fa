import { useFetcher, useNavigate } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { QueueItem, QueueView } from '#domain/moderation/schema.ts'
import type { Answer } from './desk.ts'
import { type Intent, movesOn } from './intents.ts'

/** Views whose texts leave them by being decided. */
const untilDecided: readonly QueueView[] = ['waiting', 'worry', 'mine']

type Options = {
  items: readonly QueueItem[]
  view: QueueView
  openId: string | undefined
  pathTo(publicId?: string): string
  /** What a page without a script says was done. */
  initially: Answer['done'] | null
}

/** Sends decisions one at a time, remembers what to say about the newest, and goes on to the next text. */
export function useDecisions({ items, view, openId, pathTo, initially }: Options) {
  const decision = useFetcher<Answer>({ key: 'decision' })
  const [said, setSaid] = useState(initially)
  const navigate = useNavigate()
  // The order while the open text still stood in it: by the time the answer is here it may be gone from the list.
  const order = useRef<string[]>([])
  const ids = items.map(({ publicId }) => publicId)
  if (openId === undefined || ids.includes(openId)) order.current = ids

  const neighbour = (publicId: string) => {
    const after = order.current.slice(order.current.indexOf(publicId) + 1).find((id) => ids.includes(id))
    return after ?? ids.findLast((id) => id !== publicId)
  }
  const follow = useRef<(answer: Answer) => void>(() => {})
  follow.current = ({ done }) => {
    setSaid(done ?? null)
    if (!done) return
    const goesOn = movesOn(done.intent) && done.publicId === openId && untilDecided.includes(view)
    if (goesOn) navigate(pathTo(neighbour(done.publicId)), { preventScrollReset: true })
    // Taking back from afar: show what it is about.
    if (done.intent === 'undo' && done.publicId !== openId)
      navigate(pathTo(done.publicId), { preventScrollReset: true })
  }
  const answer = decision.data
  useEffect(() => {
    if (answer) follow.current(answer)
  }, [answer])

  const decide = (publicId: string, intent: Intent) => {
    if (decision.state !== 'idle') return
    decision.submit({ intent, via: 'script' }, { method: 'post', action: pathTo(publicId) })
  }
  const problem = decision.state === 'idle' ? answer?.problem : undefined
  return { decision, decide, said, neighbour, problem }
}
