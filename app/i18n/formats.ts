import type { Day } from '#db/schema/columns.ts'
import { dateFormat, listFormat, numberFormat } from './intl.ts'

/** '30 June', or '30 June 2026' with the year. A day is the same day everywhere. */
export function dayText(day: Day, locale: string, { year = false } = {}): string {
  if (locale.startsWith('pa')) {
    const [inYear, month, date] = day.split('-').map(Number) as [number, number, number]
    return [date, punjabiMonths.split(' ')[month - 1], year && inYear].filter(Boolean).join(' ')
  }
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
  return dateFormat(tagOf(locale), year ? { ...options, year: 'numeric' } : options).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** Chromium carries no Punjabi: it would say 'M06 30'. */
const punjabiMonths = 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'

/** '10:41' in the place's time zone. */
export const timeText = (at: Date, locale: string, timeZone: string): string =>
  dateFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at)

/** Day and time in the place's time zone. */
export const momentText = (at: Date, language: string, timeZone: string): string =>
  dateFormat(tagOf(language), {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  }).format(at)

/** Bytes as people's computers tell them. */
export function sizeText(bytes: number, language: string): string {
  const [divisor, unit] = bytes >= 1_000_000 ? [1_000_000, 'megabyte'] : [1000, 'kilobyte']
  const options: Intl.NumberFormatOptions = { style: 'unit', unit: unit as string, maximumFractionDigits: 1 }
  return numberFormat(tagOf(language), options).format(bytes / (divisor as number))
}

export const numberText = (value: number, locale: string): string => numberFormat(tagOf(locale)).format(value)

/** 'buses, paths and parking' */
export const listText = (items: readonly string[], locale: string): string => listFormat(tagOf(locale)).format(items)

/**
 * What to ask Intl for, so that a page is the same on the server and in every browser. English, Easy Read too, means
 * British English: days before months. Browsers differ on Arabic digits, and some know no Punjabi, which counts and
 * groups its digits as Hindi does.
 */
export function tagOf(locale: string): string {
  if (locale.startsWith('en')) return 'en-GB'
  if (locale.startsWith('ar')) return 'ar-u-nu-latn'
  return locale.startsWith('pa') ? 'hi' : locale
}
