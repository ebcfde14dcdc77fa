import { directionOf } from '#app/i18n/locales.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Public words, marked with their language where it isn't the page's: screen readers then say them rightly. */
export const WordsIn = ({ words }: { words: Words }) =>
  words.isFallback ? (
    <span lang={words.language} dir={directionOf(words.language)}>
      {words.text}
    </span>
  ) : (
    words.text
  )
