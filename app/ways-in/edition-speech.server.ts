import { messagesFor } from '#app/i18n/catalogue.server.ts'
import { isLocale, type Locale } from '#app/i18n/locales.ts'
import type { Namespace } from '#app/i18n/namespaces.ts'
import type { Speech } from '#app/i18n/translations.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'

/** The language of the pages that suits an edition: Easy Read has sentences of its own in English. */
export function localeOfEdition(edition: string): Locale {
  const language = languageOf(edition)
  return isLocale(edition) ? edition : isLocale(language) ? language : 'en'
}

/** Sentences for a page that is printed in another language than its reader's. */
export function speechFor(edition: string, namespaces: readonly Namespace[]): Speech {
  const locale = localeOfEdition(edition)
  return { locale, messages: messagesFor(locale, namespaces) }
}
