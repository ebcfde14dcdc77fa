import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'

/** Whoever leafs through the queue takes nothing: a text must stay open for this long first. */
const leafing = 400
const minute = 60_000
/** Away for longer than this, somebody else may have it. */
const awayAfter = 2.5 * minute

/** Whether somebody still has to decide or tag. */
const wantsWork = ({ visibility, worry, coding }: ModerationItem) =>
  visibility === 'waiting' || visibility === 'held' || worry === 'open' || coding === 'none'

/**
 * Takes the open text, keeps it while its reader is active, and never takes what needs no work.
 * @returns the server's time now, a minute exact
 */
export function useLease(desk: Desk, item: ModerationItem, at: Date): Date {
  const claim = useFetcher<Answer>({ key: 'claim' })
  const { revalidate } = useRevalidator()
  const now = useServerTime(at)
  const lastActive = useLastActive()
  const path = desk.pathTo(item.publicId)
  const take = useRef(() => {})
  take.current = () => {
    if (claim.state === 'idle') claim.submit({ intent: 'claim', via: 'script' }, { method: 'post', action: path })
  }
  const isFree = item.lease === null && wantsWork(item)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text that is opened.
  useEffect(() => {
    if (!isFree) return
    const timer = setTimeout(() => take.current(), leafing)
    return () => clearTimeout(timer)
  }, [item.publicId])

  const isMine = item.lease?.isMine === true
  const left = item.lease ? item.lease.until.getTime() - now.getTime() : 0
  useEffect(() => {
    const isHere = document.visibilityState === 'visible' && performance.now() - lastActive.current < awayAfter
    if (isMine && left < 3 * minute && isHere) take.current()
    // A lease that ran out shows so.
    if (isMine && left <= 0 && !isHere) revalidate()
  }, [isMine, left, lastActive, revalidate])

  // Somebody was faster: the text says who.
  const problem = claim.data?.problem
  useEffect(() => {
    if (problem?.kind === 'conflict') revalidate()
  }, [problem, revalidate])
  return now
}

/** The server's clock, carried on by this browser's: the two may differ by minutes. */
function useServerTime(at: Date): Date {
  const [passed, setPassed] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading starts the count anew.
  useEffect(() => {
    const since = performance.now()
    setPassed(0)
    const timer = setInterval(() => setPassed(performance.now() - since), minute / 2)
    return () => clearInterval(timer)
  }, [at.getTime()])
  return new Date(at.getTime() + passed)
}

function useLastActive() {
  const last = useRef(0)
  useEffect(() => {
    const note = () => {
      last.current = performance.now()
    }
    note()
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'] as const
    for (const kind of kinds) document.addEventListener(kind, note, { passive: true, capture: true })
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, note, { capture: true })
    }
  }, [])
  return last
}
