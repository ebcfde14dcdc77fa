import type { PageLanguage } from '#domain/wordings/schema.ts'

/** The languages of the interface, each with its own name for itself. */
export const locales = {
  en: 'English',
  'en-x-easy': 'Easy Read',
  ur: 'اردو',
  ro: 'Română',
  pl: 'Polski',
  cs: 'Čeština',
  ar: 'العربية',
  pa: 'ਪੰਜਾਬੀ',
} as const satisfies Record<PageLanguage, string>

export type Locale = PageLanguage

export const isLocale = (text: string | null | undefined): text is Locale =>
  text != null && Object.hasOwn(locales, text)

/** Staff pages speak two of them: a page in Arabic order with English words would be worse than an English one. */
export const localesFor = (pathname: string) =>
  (/^\/work\b/.test(pathname) ? ['en', 'ur'] : Object.keys(locales)) as Locale[]

/** Which way a language is written: for `dir`, also on a single sentence in another language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ku|ps|ur|yi)\b/.test(language) ? 'rtl' : 'ltr'
