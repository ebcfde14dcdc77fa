import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Socket } from 'socket.io-client'
import {
  protocolVersion,
  type ResultsHandshake,
  type ResultsNews,
  resultsNamespace,
} from '#server/realtime/contract.ts'

/** Where no socket can be had, the page is read this often. */
const askMilliseconds = 30_000

/** Reads the page's data again whenever a response came in or a text was decided. A window in the background waits. */
export function useLiveResults(survey: string, isOpen: boolean): void {
  const { revalidate, state } = useRevalidator()
  const read = useRef(() => {})
  const isMissed = useRef(false)
  useEffect(() => {
    read.current = () => {
      isMissed.current = state !== 'idle' || document.visibilityState === 'hidden'
      if (!isMissed.current) revalidate()
    }
    // What came while the page was being read is read after it.
    if (state === 'idle' && isMissed.current) read.current()
  }, [revalidate, state])
  useEffect(() => {
    if (!isOpen) return
    const onVisible = () => isMissed.current && read.current()
    document.addEventListener('visibilitychange', onVisible)
    const disconnect = connect(survey, () => read.current())
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      disconnect()
    }
  }, [survey, isOpen])
}

/** @returns what ends the connection */
function connect(survey: string, onChange: () => void): () => void {
  let socket: Socket<ResultsNews> | undefined
  let hasEnded = false
  let wasConnected = false
  // The library comes after the page, which works without it.
  void import('socket.io-client').then(({ io }) => {
    if (hasEnded) return
    const auth: ResultsHandshake = { protocol: protocolVersion, survey }
    socket = io(resultsNamespace, {
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
    socket.on('results:changed', onChange)
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
