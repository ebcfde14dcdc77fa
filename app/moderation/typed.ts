import { useState, useSyncExternalStore } from 'react'

/**
 * A translation that somebody is writing. `number`: of the version that it was begun on, 0 where none stood; null where
 * they have been told that another stands by now, and write over that.
 */
export type Typed = { text: string; language: string; number: number | null }
type All = ReadonlyMap<string, Typed>

export type TypedStore = ReturnType<typeof createTyped>

const keyOf = (publicId: string, form: string) => `${publicId}/${form}`

/**
 * What is typed and not saved, for as long as the desk is open: whatever comes in, or whoever takes the text meanwhile,
 * and whichever text is looked at in between. In the page's memory alone.
 */
export function createTyped() {
  let all: All = new Map()
  const listeners = new Set<() => void>()
  const become = (next: All) => {
    all = next
    for (const listener of listeners) listener()
  }
  const changeAll = (publicId: string, change: (typed: Typed) => Typed | undefined) =>
    become(
      new Map(
        [...all].flatMap(([key, typed]): [string, Typed][] => {
          const next = key.startsWith(keyOf(publicId, '')) ? change(typed) : typed
          return next ? [[key, next]] : []
        }),
      ),
    )
  return {
    all: () => all,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    write: (publicId: string, form: string, typed: Typed) => become(new Map(all).set(keyOf(publicId, form), typed)),
    /** What was sent stands now. What was typed on while it was under way stays, on top of it. */
    saved: (publicId: string, sent: Pick<Typed, 'text' | 'language'>) =>
      changeAll(publicId, (typed) => {
        if (typed.language !== sent.language) return typed
        return typed.text === sent.text ? undefined : { ...typed, number: null }
      }),
    /** Somebody was faster, and what they wrote stands beside it now. */
    overtaken: (publicId: string, language: string) =>
      changeAll(publicId, (typed) => (typed.language === language ? { ...typed, number: null } : typed)),
  }
}

/** Of one desk. */
export const useTypedStore = (): TypedStore => useState(createTyped)[0]

/** What is typed in one of the forms of a text, if anything is. `form`: 'new', or the language that it changes. */
export function useTyped(store: TypedStore, publicId: string, form: string): Typed | undefined {
  const all = useSyncExternalStore(store.subscribe, store.all, store.all)
  return all.get(keyOf(publicId, form))
}
