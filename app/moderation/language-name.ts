import { languageNames } from '#app/i18n/intl.ts'

/** 'Urdu' for 'ur', in the reader's language; the code itself where no name is known, or where it is no code. */
export function languageName(code: string, locale: string): string {
  try {
    return languageNames(locale).of(code) ?? code
  } catch {
    return code
  }
}
