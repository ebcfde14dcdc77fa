import { useCallback, useMemo, useState } from 'react'
import { useHydrated } from '#app/ui/use-hydrated.ts'

/** What was typed and not sent, by activity. */
export type KeptIdeas = Readonly<Record<string, string>>

/** A key for each activity: whoever keeps one idea never writes over another. */
const prefixOf = (workshop: string) => `idea:${workshop}:`

/** Nothing where the browser keeps nothing. */
export function readKept(storage: () => Storage, workshop: string): KeptIdeas {
  try {
    const kept = storage()
    const prefix = prefixOf(workshop)
    const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '')
    return Object.fromEntries(
      keys.filter((key) => key.startsWith(prefix)).map((key) => [key.slice(prefix.length), kept.getItem(key) ?? '']),
    )
  } catch {
    return {}
  }
}

/** Without text there is nothing to keep. */
export function writeKept(storage: () => Storage, workshop: string, activityId: string, text: string): void {
  try {
    if (text === '') storage().removeItem(prefixOf(workshop) + activityId)
    else storage().setItem(prefixOf(workshop) + activityId, text)
  } catch {
    // Some browsers keep nothing in private windows: the page still holds it.
  }
}

const ofThisTab = () => window.sessionStorage

export type IdeaKeeper = { texts: KeptIdeas; keep(activityId: string, text: string): void }

/** Ideas being written, through a pause, another activity, or the page loading again. Gone with the tab. */
export function useKeptIdeas(workshop: string): IdeaKeeper {
  const isHydrated = useHydrated()
  const before = useMemo(() => (isHydrated ? readKept(ofThisTab, workshop) : {}), [isHydrated, workshop])
  const [typed, setTyped] = useState<KeptIdeas>({})
  const keep = useCallback(
    (activityId: string, text: string) => {
      writeKept(ofThisTab, workshop, activityId, text)
      setTyped((texts) => ({ ...texts, [activityId]: text }))
    },
    [workshop],
  )
  const texts = useMemo(() => ({ ...before, ...typed }), [before, typed])
  return { texts, keep }
}
