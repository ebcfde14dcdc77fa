import { isLocale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'
import type { Words } from '#domain/wordings/queries.ts'

type Props = { edition: string; words: readonly (Words | null | undefined)[] }

/** Says quietly that some words are not in the edition that somebody reads: no blank, and no secret. */
export function EditionNote({ edition, words }: Props) {
  const { t, i18n } = useTranslation('surveys')
  const languageHere = languageOf(i18n.language)
  // Somebody who reads the pages in Easy Read wants the survey in it too, whether it has that edition or not.
  const style = styleOf(i18n.language) === 'easy' ? 'easy' : styleOf(edition)
  const there = words.filter((each) => each !== null && each !== undefined)
  const foreign = there.find(({ language }) => languageOf(language) !== languageHere)
  if (foreign)
    return (
      <p className="edition-note">
        {t('editions.not-in-language', { language: nameOf(languageOf(foreign.language)) })}
      </p>
    )
  const isOtherStyle = style !== 'standard' && there.some(({ language }) => styleOf(language) !== style)
  return isOtherStyle ? <p className="edition-note">{t(`editions.not-in-style.${style}`)}</p> : null
}

const nameOf = (language: string) => (isLocale(language) ? locales[language] : language)
