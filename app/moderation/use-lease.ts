import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
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
 * @returns the server's time now, a minute exact; and whether the text is about to be taken
 */
export function useLease(desk: Desk, item: ModerationItem, at: Date): { now: Date; isTaking: boolean } {
  const claim = useFetcher<Answer>({ key: 'claim' })
  const { readAgain } = desk
  const now = useServerTime(at)
  const lastActive = useLastActive()
  // Once for each text that is opened: what somebody gave back stays given back.
  const [tried, setTried] = useState('')
  const { state, data } = desk.decision
  const isBeingDecided = state !== 'idle' || data?.done?.publicId === item.publicId
  const isWanted = item.lease === null && wantsWork(item) && tried !== item.publicId && !isBeingDecided
  const take = useLatest(() => {
    setTried(item.publicId)
    claim.submit({ intent: 'claim', via: 'script' }, { method: 'post', action: desk.pathTo(item.publicId) })
  })
  const isIdle = claim.state === 'idle'
  useEffect(() => {
    if (!isWanted || !isIdle) return
    const timer = setTimeout(() => take.current(), leafing)
    return () => clearTimeout(timer)
  }, [isWanted, isIdle, take])

  const isMine = item.lease?.isMine === true
  const left = item.lease ? item.lease.until.getTime() - now.getTime() : 0
  useEffect(() => {
    const isHere = document.visibilityState === 'visible' && performance.now() - lastActive.current < awayAfter
    if (isMine && left < 3 * minute && isHere) take.current()
    // A lease that ran out shows so.
    if (isMine && left <= 0 && !isHere) readAgain()
  }, [isMine, left, lastActive, readAgain, take])

  // Somebody was faster: the text says who.
  const problem = claim.data?.problem
  useEffect(() => {
    if (problem?.kind === 'conflict') readAgain()
  }, [problem, readAgain])
  return { now, isTaking: isWanted || (item.lease === null && !isIdle) }
}

/** The server's clock, carried on by this browser's: the two may differ by minutes. */
function useServerTime(at: Date): Date {
  const start = at.getTime()
  const [clock, setClock] = useState({ start, passed: 0 })
  useEffect(() => {
    const since = performance.now()
    const timer = setInterval(() => setClock({ start, passed: performance.now() - since }), minute / 2)
    return () => clearInterval(timer)
  }, [start])
  return new Date(start + (clock.start === start ? clock.passed : 0))
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
