import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { hearNews } from '#app/live/hear-news.ts'
import { useLatest } from '#app/ui/use-latest.ts'
import { type DeskHandshake, type DeskNews, deskNamespace, protocolVersion } from '#server/realtime/contract.ts'

/** Where no socket can be had, the queue is read this often. */
const askMilliseconds = 15_000

/**
 * Reads the page's data again whenever the queue moved, and after each reconnect. A window in the background waits.
 *
 * @param isHeld true while reading again would lose what somebody has chosen: they must sign in first
 * @returns how many people have this desk open
 */
export function useLiveQueue(place: string, isHeld: boolean): number {
  const [here, setHere] = useState(1)
  const { revalidate, state } = useRevalidator()
  const isNavigating = useNavigation().state !== 'idle'
  const isSending = useFetchers().some((fetcher) => fetcher.state !== 'idle')
  const isBusy = state !== 'idle' || isNavigating || isSending
  const isMissed = useRef(false)
  const read = useLatest(() => {
    if (isHeld) return
    isMissed.current = isBusy || document.visibilityState === 'hidden'
    if (!isMissed.current) revalidate()
  })
  // Reading while something else is under way would cut it short: it waits its turn.
  useEffect(() => {
    if (!isBusy && isMissed.current) read.current()
  }, [isBusy, read])
  useEffect(() => {
    const onVisible = () => isMissed.current && read.current()
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [read])
  useEffect(() => connect(place, () => read.current(), setHere), [place, read])
  return here
}

function connect(place: string, onChange: () => void, onPeople: (here: number) => void): () => void {
  const auth: DeskHandshake = { protocol: protocolVersion, place }
  return hearNews<DeskNews>({
    ...{ namespace: deskNamespace, auth, onChange, askMilliseconds },
    attach(socket) {
      socket.on('queue:changed', onChange)
      socket.on('desk:people', ({ here }) => onPeople(here))
    },
  })
}
