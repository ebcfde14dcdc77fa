import { useFetcher, useNavigate, useNavigation } from '@remix-run/react'
import { startTransition, useEffect, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import type { QueueItem, QueueView } from '#domain/moderation/schema.ts'
import type { Answer, StandsOn } from './desk.ts'
import { type Intent, isUndoable, leavesView } from './intents.ts'
import { nextAfter } from './next-after.ts'
import type { TagSending } from './use-tag-sending.ts'

type Options = {
  items: readonly QueueItem[]
  view: QueueView
  openId: string | undefined
  pathTo(publicId?: string): string
  /** What a page without a script says was done. */
  initially: Answer['done'] | null
  sending: TagSending
}

/** Sends decisions one at a time, remembers what to say about the newest, and goes on to the next text. */
export function useDecisions({ items, view, openId, pathTo, initially, sending }: Options) {
  const decision = useFetcher<Answer>({ key: 'decision' })
  const [said, setSaid] = useState(initially)
  const navigate = useNavigate()
  // The order while the open text still stood in it: by the time the answer is here it may be gone from the list.
  const ids = items.map(({ publicId }) => publicId)
  const [order, setOrder] = useState(ids)
  const standsInOrder = openId === undefined || ids.includes(openId)
  if (standsInOrder && !isSameOrder(order, ids)) setOrder(ids)
  const neighbour = (publicId: string) => nextAfter(publicId, order, items)

  const [followed, setFollowed] = useState<Answer>()
  const follow = useLatest((newest: Answer) => {
    const { done, problem, about } = newest
    setSaid(done ?? null)
    // Together with where it leads: in between, a key would fall on the text that is leaving.
    startTransition(() => setFollowed(newest))
    // What was not done of another text is read beside that text, as it stands now.
    if (problem?.kind === 'conflict' && about && about !== openId) navigate(pathTo(about), { preventScrollReset: true })
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
  const isUnfollowed = answer !== undefined && answer !== followed
  const [isWaiting, setWaiting] = useState(false)
  const isMoving = useNavigation().state !== 'idle' || decision.state !== 'idle' || isUnfollowed || isWaiting
  const submit = (publicId: string, intent: Intent, on: StandsOn) => {
    // At once: the next key may come before React finds time to draw.
    const options = { method: 'post', action: pathTo(publicId), flushSync: true } as const
    const seen: Record<string, string> =
      on === 'own' ? { own: 'yes' } : { sawDecision: on.decision ?? '', sawTags: on.coding ?? '' }
    decision.submit({ intent, via: 'script', ...seen }, options)
  }
  const decide = (publicId: string, intent: Intent, on: StandsOn) => {
    if (isMoving) return
    const saved = sending.store.settled(publicId)
    if (!saved) return submit(publicId, intent, on)
    // Its codes first: decided, it is anybody's, who would find none. Where they are refused, that is to be read.
    setWaiting(true)
    void saved.then((isSaved) => {
      setWaiting(false)
      if (isSaved) submit(publicId, intent, on)
    })
  }
  const undoable = said && isUndoable(said.intent) ? said.publicId : undefined
  const isHere = answer?.problem?.kind !== 'conflict' || answer.about === openId
  return { decision, decide, isMoving, said, undoable, neighbour, problem: isHere ? answer?.problem : undefined }
}

const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index])
