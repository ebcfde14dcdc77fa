import { isLocale, locales } from '#app/i18n/locales.ts'
import type { Translate } from '#app/i18n/translations.ts'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'
import type { Words } from '#domain/wordings/queries.ts'

/**
 * That some words are not in the edition that somebody reads: no blank, and no secret. Null when all are.
 * @param t of the namespace `surveys`
 */
export function editionNote(
  t: Translate,
  locale: string,
  edition: string,
  words: readonly (Words | null | undefined)[],
): string | null {
  const languageHere = languageOf(locale)
  // Somebody who reads the pages in Easy Read wants the survey in it too, whether it has that edition or not.
  const style = styleOf(locale) === 'easy' ? 'easy' : styleOf(edition)
  const there = words.filter((each) => each !== null && each !== undefined)
  const foreign = there.map(({ language }) => languageOf(language)).find((language) => language !== languageHere)
  if (foreign) return t('editions.not-in-language', { language: isLocale(foreign) ? locales[foreign] : foreign })
  const isOtherStyle = style !== 'standard' && there.some(({ language }) => styleOf(language) !== style)
  return isOtherStyle ? t(`editions.not-in-style.${style}`) : null
}
