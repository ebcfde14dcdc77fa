import { useSyncExternalStore } from 'react'

const name = 'moderation-single-keys'

/** Whether this browser wants single keys: on, unless somebody turned them off here. */
export function useSingleKeys(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(name) !== 'off',
    () => true,
  )
  const turn = (on: boolean) => {
    if (on) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
    // The browser tells other windows by itself, but not this one.
    window.dispatchEvent(new StorageEvent('storage', { key: name }))
  }
  return [isOn, turn]
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}
