import type { Day } from '#db/schema/columns.ts'

/** '30 June', or '30 June 2026' with the year. A day is the same day everywhere. */
export function dayText(day: Day, locale: string, { year = false } = {}): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(tagOf(locale), year ? { ...options, year: 'numeric' } : options).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** '10:41' in the place's time zone. */
export const timeText = (at: Date, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', timeZone }).format(at)

export const numberText = (value: number, locale: string): string => new Intl.NumberFormat(tagOf(locale)).format(value)

/** 'buses, paths and parking' */
export const listText = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(items)

/**
 * What to ask Intl for. English, Easy Read too, means British English here: days before months. Arabic digits differ
 * between browsers, and a page must not change between server and browser.
 */
export const tagOf = (locale: string) => (locale.startsWith('en') ? 'en-GB' : locale === 'ar' ? 'ar-u-nu-latn' : locale)
