import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useLatest } from './use-latest.ts'

/** What is small is there within two of these; what is large tells how far it is as often as it says so itself. */
const every = 2000

/** Reads the page again while something is being made and somebody looks at it. */
export function useWhileMade(isUnderWay: boolean): void {
  const { revalidate, state } = useRevalidator()
  const read = useLatest(() => {
    if (state === 'idle' && document.visibilityState === 'visible') revalidate()
  })
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(() => read.current(), every)
    return () => clearInterval(timer)
  }, [read, isUnderWay])
}
