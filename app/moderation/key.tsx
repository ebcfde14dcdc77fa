import { useContext } from 'react'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { SingleKeys } from './use-keys.ts'

/** The key that does what a button does. Not shown where keys do nothing. */
export function Key({ children }: { children: string | number }) {
  const isOn = useContext(SingleKeys)
  return useHydrated() && isOn ? <kbd aria-hidden>{children}</kbd> : null
}
