import { type RefObject, useInsertionEffect, useRef } from 'react'

/**
 * The newest value for listeners and timers that outlive a render. It changes as the page does, before anything is
 * painted: a key that is pressed the moment that something stands there is never answered as before.
 */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> & { current: Value } {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
