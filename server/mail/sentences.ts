import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInstance, type TFunction } from 'i18next'
import { type PageLanguage, pageLanguages } from '#domain/wordings/schema.ts'

/** Reads the sentences that messages are made of, in every language. Throws when a file is missing. */
export function messageSentences(folder = resolve('public/locales')): Record<PageLanguage, TFunction> {
  const instance = createInstance()
  const read = (language: string) =>
    Object.fromEntries(
      ['telling', 'joining'].map((name) => [
        name,
        JSON.parse(readFileSync(resolve(folder, language, `${name}.json`), 'utf8')) as object,
      ]),
    )
  void instance.init({
    resources: Object.fromEntries(pageLanguages.map((language) => [language, read(language)])),
    ns: ['telling', 'joining'],
    defaultNS: 'telling',
    fallbackLng: false,
    initAsync: false,
    // The letter escapes where it is HTML.
    interpolation: { escapeValue: false },
  })
  return Object.fromEntries(pageLanguages.map((language) => [language, instance.getFixedT(language)])) as Record<
    PageLanguage,
    TFunction
  >
}
