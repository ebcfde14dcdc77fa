import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'

/** Often enough that somebody who watches sees a new worry at once, seldom enough to cost nothing. */
const every = 20_000

/** Reads a page again while somebody has it in front of them. Nothing is read while they write. */
export function useFresh(): void {
  const { revalidate, state } = useRevalidator()
  const read = useLatest(() => {
    const writes = document.activeElement instanceof HTMLTextAreaElement
    if (state === 'idle' && document.visibilityState === 'visible' && !writes) revalidate()
  })
  useEffect(() => {
    const timer = setInterval(() => read.current(), every)
    const again = () => read.current()
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [read])
}
