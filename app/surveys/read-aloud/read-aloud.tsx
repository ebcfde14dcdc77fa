import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { useSentences } from './use-sentences.ts'
import { useVoices } from './use-voices.ts'

type Props = { screen: PublicScreen; beginsSection: boolean; isEasy: boolean }

/**
 * Has a question read out by the browser, where that has a voice for each of its languages. In Easy Read people count on
 * it: there a browser that names no voices is asked all the same, and one without the right voice is said to have none.
 */
export function ReadAloud({ screen, beginsSection, isEasy }: Props) {
  const { t } = useTranslation('surveys')
  const [isReading, setReading] = useState(false)
  const stop = useRef<() => void>()
  const sentences = useSentences(screen, beginsSection)
  const voices = useVoices(sentences, isEasy)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever goes on has heard enough of this one.
  useEffect(() => () => stop.current?.(), [screen.key])
  if (voices === 'none' && isEasy) return <p className="edition-note">{t('read-aloud.no-voice')}</p>
  if (voices !== 'all') return null
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
      {t('read-aloud.start')}
      <span className="visually-hidden">: {screen.text.text}</span>
    </button>
  )
}
