import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Socket } from 'socket.io-client'
import { type DeskHandshake, type DeskNews, deskNamespace, protocolVersion } from '#server/realtime/contract.ts'
import { useLatest } from './use-latest.ts'

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

/** @returns what ends the connection */
function connect(place: string, onChange: () => void, onPeople: (here: number) => void): () => void {
  let socket: Socket<DeskNews> | undefined
  let hasEnded = false
  let wasConnected = false
  // The library comes after the page: a desk without it still works.
  void import('socket.io-client').then(({ io }) => {
    if (hasEnded) return
    const auth: DeskHandshake = { protocol: protocolVersion, place }
    socket = io(deskNamespace, {
      transports: ['websocket'],
      forceNew: true,
      auth,
      reconnectionDelay: 500,
      reconnectionDelayMax: 8000,
    })
    socket.on('connect', () => {
      if (wasConnected) onChange()
      wasConnected = true
    })
    socket.on('queue:changed', onChange)
    socket.on('desk:people', ({ here }) => onPeople(here))
  })
  const asking = setInterval(() => {
    if (!socket?.connected && navigator.onLine) onChange()
  }, askMilliseconds)
  return () => {
    hasEnded = true
    clearInterval(asking)
    socket?.disconnect()
  }
}
