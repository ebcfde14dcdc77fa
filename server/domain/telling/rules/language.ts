import { languageOf } from '#domain/surveys/schema/editions.ts'
import { type PageLanguage, pageLanguages } from '#domain/wordings/schema.ts'

/** The language that somebody is written to in: that of the edition they answered, as far as pages are made in it. */
export function writtenIn(edition: string): PageLanguage {
  const known = (tag: string) => pageLanguages.find((language) => language === tag)
  return known(edition) ?? known(languageOf(edition)) ?? 'en'
}
