import { type RefObject, useEffect, useRef } from 'react'

/** The newest value for listeners and timers that outlive a render. Effects that read it stand after it. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> & { current: Value } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
