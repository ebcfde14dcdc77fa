import { type RefObject, useEffect } from 'react'

/** Keys pressed anywhere inside a part of the page. Everything they do has a button too. */
export function useKeysIn(
  part: RefObject<HTMLElement | null>,
  press: { readonly current: (event: KeyboardEvent) => void },
): void {
  useEffect(() => {
    const element = part.current
    const listen = (event: KeyboardEvent) => press.current(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [part, press])
}
