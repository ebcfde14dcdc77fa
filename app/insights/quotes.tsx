import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Quote } from '#domain/insights/schema.ts'

/** People's own words, as they said them. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  const { t } = useTranslation('insights')
  return quotes.map(({ id, text, language, source }) => (
    <Bubble
      key={id}
      language={language}
      source={
        <>
          {t('quote.leave')} · <WordsIn words={source} />
        </>
      }
    >
      <p>{text}</p>
    </Bubble>
  ))
}
