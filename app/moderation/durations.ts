import { numberFormat } from '#app/i18n/intl.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** '4 min', '2 hr, 10 min', '3 days': the two largest units that say something. Under a minute counts as one. */
export function durationText(milliseconds: number, locale: string): string {
  if (milliseconds >= day) return unitText(Math.floor(milliseconds / day), 'day', locale)
  const hours = Math.floor(milliseconds / hour)
  const minutes = Math.floor((milliseconds % hour) / minute)
  if (hours === 0) return unitText(Math.max(1, minutes), 'minute', locale)
  const parts = [unitText(hours, 'hour', locale)]
  if (minutes > 0) parts.push(unitText(minutes, 'minute', locale))
  return parts.join(' ')
}

const unitText = (value: number, unit: string, locale: string): string =>
  numberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }).format(value)
