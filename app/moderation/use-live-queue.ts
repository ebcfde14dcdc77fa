import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { hearNews } from '#app/live/hear-news.ts'
import { useLatest } from '#app/ui/use-latest.ts'
import { type DeskHandshake, type DeskNews, deskNamespace, protocolVersion } from '#server/realtime/contract.ts'

/** Where no socket can be had, the queue is read this often. */
const askMilliseconds = 15_000

/** Longer than any answer takes: what is asked then is lost, and asked again with the next news. */
const longestWait = 10_000

/**
 * Reads the page's data again whenever the queue moved, and after each reconnect. A window in the background waits.
 * Where a session has ended or nothing answers, reading would lead away from all that is typed and chosen: so that is asked
 * first, and the page stays as it is until there is something to read.
 *
 * @returns how many people have this desk open; whether somebody must sign in; and what reads again
 */
export function useLiveQueue(place: string) {
  const [here, setHere] = useState(1)
  const [isSignedOut, setSignedOut] = useState(false)
  const asking = useRef(false)
  const { revalidate, state } = useRevalidator()
  const isNavigating = useNavigation().state !== 'idle'
  const isSending = useFetchers().some((fetcher) => fetcher.state !== 'idle')
  const isBusy = state !== 'idle' || isNavigating || isSending
  const isMissed = useRef(false)
  // Somebody may have pressed something while that was asked.
  const ready = useLatest(() => {
    isMissed.current = isBusy
    if (!isBusy) revalidate()
  })
  const read = useLatest(() => {
    isMissed.current = isBusy || asking.current || document.visibilityState === 'hidden'
    if (isMissed.current) return
    asking.current = true
    void askWhetherReadable(place).then((said) => {
      asking.current = false
      setSignedOut(said === 'signed-out')
      if (said === 'readable') ready.current()
      else isMissed.current = true
    })
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
  const readAgain = useCallback(() => read.current(), [read])
  return { here, isSignedOut, readAgain }
}

/** What a desk may not do any more is read too: that page says why. */
async function askWhetherReadable(place: string): Promise<'readable' | 'signed-out' | 'nothing-answers'> {
  try {
    const { status } = await fetch(`/work/${place}/moderation/here`, { signal: AbortSignal.timeout(longestWait) })
    if (status === 401) return 'signed-out'
    return status < 500 ? 'readable' : 'nothing-answers'
  } catch {
    return 'nothing-answers'
  }
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
