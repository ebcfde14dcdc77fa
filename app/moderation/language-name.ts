/** 'Urdu' for 'ur', in the reader's language; the code itself where no name is known. */
export const languageName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
