import type { RefObject } from 'react'
import { type KeyMap, useKeys } from '#app/moderation/use-keys.ts'

/** Digits tick the boxes of a form that name them; Enter sends it, unless it stands on something that opens. */
export function useBoxKeys(form: RefObject<HTMLFormElement>): void {
  const keys: KeyMap = {
    enter: ({ target }) => {
      if (target instanceof HTMLElement && target.closest('a, button, summary')) return false
      form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('button[data-main]'))
      return true
    },
  }
  for (const digit of '0123456789')
    keys[digit] = () => {
      const box = form.current?.querySelector<HTMLInputElement>(`[data-key="${digit}"]`)
      box?.click()
      // Otherwise nobody who cannot see the box would know.
      box?.focus()
      return box !== null && box !== undefined
    }
  useKeys(keys)
}
