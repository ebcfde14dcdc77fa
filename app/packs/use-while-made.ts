import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'

/** A pack takes some seconds: whoever waits sees each step. */
const every = 1500

/** Reads a page again for as long as its pack is being made. */
export function useWhileMade(isMaking: boolean): void {
  const { revalidate, state } = useRevalidator()
  const read = useLatest(() => {
    if (state === 'idle' && document.visibilityState === 'visible') revalidate()
  })
  useEffect(() => {
    if (!isMaking) return
    const timer = setInterval(() => read.current(), every)
    return () => clearInterval(timer)
  }, [isMaking, read])
}
