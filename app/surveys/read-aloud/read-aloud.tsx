import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { useSentences } from './use-sentences.ts'

type Props = { screen: PublicScreen; isEasy: boolean }

/**
 * Has a question read out by the browser. Only where it has voices; in Easy Read wherever it can speak at all, as some
 * browsers name their voices only when asked to speak.
 */
export function ReadAloud({ screen, isEasy }: Props) {
  const { t } = useTranslation('surveys')
  const canSpeak = useVoices(isEasy)
  const [isReading, setReading] = useState(false)
  const stop = useRef<() => void>()
  const sentences = useSentences(screen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever goes on has heard enough of this one.
  useEffect(() => () => stop.current?.(), [screen.key])
  if (!canSpeak) return null
  const toggle = async () => {
    if (isReading) return stop.current?.()
    setReading(true)
    const { speak } = await import('./speak.ts')
    stop.current = speak(sentences, () => setReading(false))
  }
  return (
    <button type="button" className="read-aloud" aria-pressed={isReading} onClick={toggle}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={
            isReading ? 'M6 6h12v12H6z' : 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 010 6M18 6.5a8 8 0 010 11'
          }
        />
      </svg>{' '}
      {t(isReading ? 'read-aloud.stop' : 'read-aloud.start')}
      <span className="visually-hidden">: {screen.text.text}</span>
    </button>
  )
}

/** Whether the browser has a voice. Some load theirs late, and say so. */
function useVoices(isEasy: boolean): boolean {
  const isHydrated = useHydrated()
  const [hasVoices, setHasVoices] = useState(false)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => setHasVoices(isEasy || speechSynthesis.getVoices().length > 0)
    look()
    speechSynthesis.addEventListener?.('voiceschanged', look)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
  }, [isEasy])
  return isHydrated && hasVoices
}
