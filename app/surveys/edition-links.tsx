import { useLocation } from '@remix-run/react'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { editionOf, languageOf, styleOf } from '#domain/surveys/schema/editions.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'

/** Every edition of a survey, as plain links that open without scripts. Nothing where there is one alone. */
export function EditionLinks({ survey }: { survey: PublicSurvey }) {
  const { t } = useTranslation('surveys')
  const { pathname, search } = useLocation()
  if (survey.editions.length < 2) return null
  const pathOf = (edition: string) => {
    const [language, style] = [languageOf(edition), styleOf(edition)]
    const parameters = new URLSearchParams(search)
    // English Easy Read is a language of the pages as well; the buttons are then easy to read too.
    parameters.set('lang', edition === editionOf('en', 'easy') ? edition : language)
    parameters.set('style', style)
    return `${pathname}?${parameters}`
  }
  const nameOf = (edition: string) => {
    const [language, style] = [languageOf(edition) as Locale, styleOf(edition)]
    if (style === 'standard') return locales[language]
    if (edition === editionOf('en', 'easy')) return locales['en-x-easy']
    return t('editions.name', { language: locales[language], style: t(`editions.${style}`) })
  }
  return (
    <nav className="editions" aria-label={t('editions.label')}>
      <ul className="plain-list">
        {survey.editions.map((edition) => (
          <li key={edition}>
            <a
              href={pathOf(edition)}
              hrefLang={edition}
              dir={directionOf(edition)}
              aria-current={edition === survey.edition || undefined}
            >
              {nameOf(edition)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
