import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Window, windowOf } from './window.ts'

/** Shorter lists stand in the page as they are. */
const worthAWindow = 40

/**
 * Which rows of a long list are in the page while somebody scrolls, and how high each is. Null for a short list, and
 * before the page's script runs.
 */
export function useWindow(list: RefObject<HTMLElement>, count: number): (Window & { row: number }) | null {
  const [shown, setShown] = useState<(Window & { row: number }) | null>(null)
  const isLong = count > worthAWindow
  useLayoutEffect(() => {
    if (!isLong) return
    const measure = () => {
      const element = list.current
      const first = element?.firstElementChild
      if (!element || !first) return
      const row = first.getBoundingClientRect().height
      // On a phone the list is away while a text is open: what stood there stays until it is back.
      if (row === 0) return
      const { top } = element.getBoundingClientRect()
      const next = windowOf(count, { top, view: window.innerHeight, row })
      setShown((before) =>
        before && before.from === next.from && before.to === next.to && before.row === row ? before : { ...next, row },
      )
    }
    measure()
    // Whatever scrolls: the column, or on a phone the page.
    const options = { capture: true, passive: true } as const
    document.addEventListener('scroll', measure, options)
    window.addEventListener('resize', measure)
    const isBack = new ResizeObserver(measure)
    if (list.current) isBack.observe(list.current)
    return () => {
      isBack.disconnect()
      document.removeEventListener('scroll', measure, options)
      window.removeEventListener('resize', measure)
    }
  }, [list, count, isLong])
  return isLong ? shown : null
}
