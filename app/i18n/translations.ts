import { createInstance, type i18n, type TFunction } from 'i18next'
import { dayText, tagOf } from './formats.ts'
import { numberFormat } from './intl.ts'
import type { Locale } from './locales.ts'
import type { Namespace } from './namespaces.ts'

/** One namespace's sentences, nested by key. */
export type Sentences = { [key: string]: string | Sentences }
export type Messages = Partial<Record<Namespace, Sentences>>
/** What a page needs to speak: sent with it, so that server and browser begin alike. */
export type Speech = { locale: Locale; messages: Messages }

/** Instances by their sentences: a page asks for the same ones several times, and the server for those of each page. */
const known = new WeakMap<Messages, i18n>()

/** An i18next instance that is ready at once. Nobody changes its language: another one has other sentences. */
export function translationsFor(speech: Speech): i18n {
  const instance = known.get(speech.messages) ?? instanceFor(speech)
  known.set(speech.messages, instance)
  return instance
}

function instanceFor({ locale, messages }: Speech): i18n {
  const instance = createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: messages },
    ns: Object.keys(messages),
    defaultNS: 'common',
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
  })
  // `{{count, number}}` and `{{from, day}}`, as numbers and days are written everywhere else.
  const { formatter, pluralResolver } = instance.services
  formatter?.add('number', (value, locale, options) => numberFormat(tagOf(locale ?? 'en'), options).format(value))
  formatter?.add('day', (value, locale) => dayText(value, locale ?? 'en', { year: true }))
  const rules = new Intl.PluralRules(tagOf(locale))
  pluralResolver.getRule = () => rules
  return instance
}

export type Translate = TFunction
