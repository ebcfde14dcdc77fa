/**
 * Intl's formats, each made once for its language and options: making one costs fifty times what using it does, and a
 * list of texts asks for the same one in every row. There are as many as there are languages, time zones and ways of
 * saying things, and no more.
 */
function kept<Options, Format>(make: (locale: string, options?: Options) => Format) {
  const known = new Map<string, Format>()
  return (locale: string, options?: Options): Format => {
    const key = options === undefined ? locale : `${locale} ${JSON.stringify(options)}`
    const format = known.get(key) ?? make(locale, options)
    known.set(key, format)
    return format
  }
}

export const numberFormat = kept((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
export const dateFormat = kept(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)
export const languageNames = kept((locale) => new Intl.DisplayNames(locale, { type: 'language' }))
export const listFormat = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
