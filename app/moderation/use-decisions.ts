import { useFetcher, useNavigate, useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import type { QueueItem, QueueView } from '#domain/moderation/schema.ts'
import type { Answer } from './desk.ts'
import { type Intent, leavesView } from './intents.ts'
import { nextAfter } from './next-after.ts'

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
  const ids = items.map(({ publicId }) => publicId)
  const [order, setOrder] = useState(ids)
  const standsInOrder = openId === undefined || ids.includes(openId)
  if (standsInOrder && !isSameOrder(order, ids)) setOrder(ids)
  const neighbour = (publicId: string) => nextAfter(publicId, order, items)

  const follow = useLatest(({ done }: Answer) => {
    setSaid(done ?? null)
    if (!done) return
    if (done.publicId === openId && leavesView(done.intent, view))
      navigate(pathTo(neighbour(done.publicId)), { preventScrollReset: true })
    // Taking back from afar: show what it is about.
    if (done.intent === 'undo' && done.publicId !== openId)
      navigate(pathTo(done.publicId), { preventScrollReset: true })
  })
  // Idle again: the list was read anew, so going on interrupts no reading.
  const answer = decision.state === 'idle' ? decision.data : undefined
  useEffect(() => {
    if (answer) follow.current(answer)
  }, [answer, follow])

  // A key pressed too early must not fall on the text that is leaving.
  const isMoving = useNavigation().state !== 'idle' || decision.state !== 'idle'
  const decide = (publicId: string, intent: Intent) => {
    if (isMoving) return
    decision.submit({ intent, via: 'script' }, { method: 'post', action: pathTo(publicId) })
  }
  return { decision, decide, isMoving, said, neighbour, problem: answer?.problem }
}

const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index])
