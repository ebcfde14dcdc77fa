import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Public words, marked with their language where it isn't the page's: screen readers then say them rightly. */
export function WordsIn({ words }: { words: Words }) {
  const { i18n } = useTranslation()
  return words.language === i18n.language ? (
    words.text
  ) : (
    <span lang={words.language} dir={directionOf(words.language)}>
      {words.text}
    </span>
  )
}
