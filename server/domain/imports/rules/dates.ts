import type { Day } from '#db/schema/columns.ts'
import type { DateFormat } from '../schema.ts'

/** How sure a date's reading is. */
export type HowSure = 'sure' | 'turned' | 'either'

/** dd, mm and yyyy once each, in any order, with one sign between them. */
export const isDateFormat = (format: string): boolean =>
  format
    .split(/[^a-z]/)
    .sort()
    .join() === 'dd,mm,yyyy' && /^[a-z]+([-/. ])[a-z]+\1[a-z]+$/.test(format)

/** A time of day after it: other tools write down the minute, which we neither need nor keep. */
const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*(?:Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2}))?)?`

/** A day of the calendar written in a format: '31/02/2021' is none. Days and months may leave out their nought. */
export function readDay(text: string, format: string): Day | undefined {
  const pattern = format
    .replaceAll('.', '\\.')
    .replace('dd', '(?<dd>\\d{1,2})')
    .replace('mm', '(?<mm>\\d{1,2})')
    .replace('yyyy', '(?<yyyy>\\d{4})')
  const { dd, mm, yyyy } = new RegExp(`^${pattern}${time}$`).exec(text.trim())?.groups ?? {}
  if (!dd || !mm || !yyyy) return undefined
  const day = `${yyyy}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}`
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined
}

/** Day and month change places. */
const turned = (pattern: string) => pattern.replace(/dd|mm/g, (part) => (part === 'dd' ? 'mm' : 'dd'))

type ReadDate = { day: Day; date: HowSure }

/** @returns the day, or why there is none: it is written otherwise, or it is still to come */
export function readDate(
  text: string,
  { pattern, isCertain }: DateFormat,
  today: Day,
): ReadDate | 'not-a-date' | 'date-to-come' {
  const [plain, other] = [readDay(text, pattern), isCertain ? undefined : readDay(text, turned(pattern))]
  const [asSaid, otherWay] = [plain, other].map((day) => (day !== undefined && day <= today ? day : undefined))
  if (asSaid !== undefined)
    return { day: asSaid, date: otherWay !== undefined && otherWay !== asSaid ? 'either' : 'sure' }
  if (otherWay !== undefined) return { day: otherWay, date: 'turned' }
  return plain === undefined && other === undefined ? 'not-a-date' : 'date-to-come'
}
