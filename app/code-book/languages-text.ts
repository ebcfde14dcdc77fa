import { listText } from '#app/i18n/formats.ts'
import { locales } from '#app/i18n/locales.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'

/** 'اردو and Polski': languages by their own names, each apart from the direction of the sentence. */
export const languagesText = (languages: readonly PageLanguage[], locale: string): string =>
  listText(
    languages.map((language) => `\u2068${locales[language]}\u2069`),
    locale,
  )
