/** The languages of the interface, each with its own name for itself. */
export const locales = { en: 'English', ur: 'اردو' } as const

export type Locale = keyof typeof locales

export const isLocale = (text: string | null | undefined): text is Locale =>
  text != null && Object.hasOwn(locales, text)

/** Which way a language is written: for `dir`, also on a single sentence in another language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ku|ps|ur|yi)\b/.test(language) ? 'rtl' : 'ltr'
