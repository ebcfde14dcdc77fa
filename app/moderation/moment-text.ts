import { dayText, timeText } from '#app/i18n/formats.ts'
import { dateFormat } from '#app/i18n/intl.ts'

/** 'YYYY-MM-DD' in a place's time zone. */
export const dayOf = (moment: Date, timeZone: string): string =>
  dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment)

/** '14 May, 10:41' in a place's time zone. */
export const momentText = (moment: Date, locale: string, timeZone: string): string =>
  `${dayText(dayOf(moment, timeZone), locale)}, ${timeText(moment, locale, timeZone)}`
