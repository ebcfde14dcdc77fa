import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Quote } from '#domain/insights/schema.ts'

/** People's own words, as they said them. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  const { t } = useTranslation('insights')
  return quotes.map(({ id, text, language, source, translation, stance, tellsOf }) => (
    <Bubble
      key={id}
      language={language}
      source={
        <>
          {translation && <>{t('quote.translated')} · </>}
          {stance && <>{t(`quote.${stance}`)} · </>}
          {tellsOf && <>{t(`quote.${tellsOf}`)} · </>}
          {t('quote.leave')} · <WordsIn words={source} />
        </>
      }
    >
      <p>{text}</p>
      {translation && (
        <p lang={translation.language} dir="auto" className="quote-translation">
          {translation.text}
        </p>
      )}
    </Bubble>
  ))
}
