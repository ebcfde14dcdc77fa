import { useLocation } from '@remix-run/react'
import { locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** The other languages, each under its own name, as plain links: the whole page is made anew in that language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common')
  const { pathname, search } = useLocation()
  const others = Object.entries(locales).filter(([locale]) => locale !== i18n.language)
  return (
    <nav className="languages" aria-label={t('languages')}>
      {others.map(([locale, name]) => {
        const parameters = new URLSearchParams(search)
        parameters.set('lang', locale)
        return (
          <a key={locale} href={`${pathname}?${parameters}`} hrefLang={locale} lang={locale}>
            {name}
          </a>
        )
      })}
    </nav>
  )
}
