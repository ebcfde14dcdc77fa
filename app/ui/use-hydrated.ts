import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the server renders and until the page's script runs: what only a script can do waits for it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
