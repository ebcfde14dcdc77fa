import { useCallback, useEffect, useRef } from 'react'

/** Leads focus to an element that may only be there after the next render. */
export function useFocus(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    if (focusOn(wanted.current)) wanted.current = null
  })
  return useCallback((id) => {
    wanted.current = id
    // What is there already needs no render; what comes with one is found after it.
    requestAnimationFrame(() => {
      if (wanted.current === id && focusOn(id)) wanted.current = null
    })
  }, [])
}

/** @returns whether it is there. What is folded away around it unfolds. */
function focusOn(id: string): boolean {
  const element = document.getElementById(id)
  if (!element) return false
  const fold = element.closest('details')
  if (fold) fold.open = true
  element.focus()
  element.scrollIntoView({ block: 'nearest' })
  return true
}
