import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { hearNews } from '#app/live/hear-news.ts'
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

function connect(survey: string, onChange: () => void): () => void {
  const auth: ResultsHandshake = { protocol: protocolVersion, survey }
  return hearNews<ResultsNews>({
    ...{ namespace: resultsNamespace, auth, onChange, askMilliseconds },
    attach: (socket) => void socket.on('results:changed', onChange),
  })
}
