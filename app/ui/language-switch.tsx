import { useLocation } from '@remix-run/react'
import { locales, localesFor } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from './icon.tsx'

/** Every language under its own name, as plain links that open without scripts: the whole page is made anew. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common')
  const { pathname, search } = useLocation()
  return (
    <nav className="languages" aria-label={t('languages')}>
      <details>
        <summary>
          <Icon name="globe" />
          <span className="visually-hidden">{t('languages')}: </span>
          {locales[i18n.language as keyof typeof locales]}
        </summary>
        <ul>
          {localesFor(pathname).map((locale) => {
            const parameters = new URLSearchParams(search)
            parameters.set('lang', locale)
            return (
              <li key={locale}>
                <a
                  href={`${pathname}?${parameters}`}
                  hrefLang={locale}
                  lang={locale}
                  aria-current={locale === i18n.language || undefined}
                >
                  {locales[locale]}
                </a>
              </li>
            )
          })}
        </ul>
      </details>
    </nav>
  )
}
