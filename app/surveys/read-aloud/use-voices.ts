import { useEffect, useState } from 'react'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { Spoken } from './speak.ts'

/** none: this browser speaks, but not these languages. unknown: it cannot, or we don't know yet. */
type Voices = 'all' | 'none' | 'unknown'

const baseOf = (tag: string) => tag.replace('_', '-').toLowerCase().split('-')[0] as string

/**
 * Whether the browser has a voice for each language in some sentences: Urdu in an English voice is no Urdu. Some load
 * their voices late, and say so; some name none before they are asked to speak, which `isHopeful` takes for a yes.
 */
export function useVoices(sentences: readonly Spoken[], isHopeful: boolean): Voices {
  const isHydrated = useHydrated()
  const [spoken, setSpoken] = useState<string[]>()
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => setSpoken(speechSynthesis.getVoices().map(({ lang }) => baseOf(lang)))
    look()
    speechSynthesis.addEventListener?.('voiceschanged', look)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
  }, [])
  if (!isHydrated || !spoken) return 'unknown'
  if (spoken.length === 0) return isHopeful ? 'all' : 'unknown'
  return sentences.every(({ isName, language }) => isName || spoken.includes(baseOf(language))) ? 'all' : 'none'
}
