import { createContext, useContext, useLayoutEffect } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'

/** What a key does; names as in KeyboardEvent.key, letters in lower case. One that returns false leaves it to the browser. */
export type KeyMap = Record<string, ((event: KeyboardEvent) => unknown) | undefined>

/** Single keys can be turned off: WCAG 2.1.4, for whoever speaks to their computer. */
export const SingleKeys = createContext(true)

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)) ||
    target.closest('[role="menu"], [role="dialog"]') !== null)

/** 'shift+1' wherever the digits stand on a keyboard, but for those where a digit needs shift. */
const nameOf = ({ key, code, shiftKey }: KeyboardEvent) =>
  shiftKey && /^Digit\d$/.test(code) && !/^\d$/.test(key) ? `shift+${code.slice(5)}` : key.toLowerCase()

/** Listens for single keys anywhere on the page, except while somebody types or an overlay is open. */
export function useKeys(keys: KeyMap): void {
  const isOn = useContext(SingleKeys)
  const current = useLatest(keys)
  // Before anything is painted: a key pressed as soon as its column stands there is heard.
  useLayoutEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (isTyping(event.target)) return
      const act = current.current[nameOf(event)]
      if (!act) return
      if (act(event) !== false) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, current])
}
