import type { Day } from '#db/schema/columns.ts'
import { longestText } from '#domain/contributions/schema.ts'
import { slugOf } from '#domain/people/rules.ts'
import { cleanText, lengthOf } from '#domain/surveys/schema/public.ts'
import type { CsvRow } from './csv.ts'
import type { DateFormat, ImportColumns, ImportFault } from './schema.ts'

export type ImportedRow = { row: number; text: string; answeredOn: Day; areaId: string | null; date: HowSure }
/** How sure a date's reading is. */
export type HowSure = 'sure' | 'turned' | 'either'

export type RowRules = {
  columns: ImportColumns
  dateFormat: DateFormat
  /** In the place's time zone. */
  today: Day
  areas: readonly { id: string; code: string; name: string }[]
}

/** dd, mm and yyyy once each, in any order, with one sign between them. */
export const isDateFormat = (format: string): boolean =>
  format
    .split(/[^a-z]/)
    .sort()
    .join() === 'dd,mm,yyyy' && /^[a-z]+([-/. ])[a-z]+\1[a-z]+$/.test(format)

/** A day of the calendar written in a format: '31/02/2021' is none. Days and months may leave out their nought. */
export function readDay(text: string, format: string): Day | undefined {
  const pattern = format
    .replaceAll('.', '\\.')
    .replace('dd', '(?<dd>\\d{1,2})')
    .replace('mm', '(?<mm>\\d{1,2})')
    .replace('yyyy', '(?<yyyy>\\d{4})')
  const { dd, mm, yyyy } = new RegExp(`^${pattern}$`).exec(text.trim())?.groups ?? {}
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

/** @returns where each column stands, or what is wrong with the file's first line */
export function findColumns(
  header: readonly string[],
  columns: ImportColumns,
): Map<keyof ImportColumns, number> | ImportFault[] {
  const names = header.map((name) => name.trim())
  const found = new Map<keyof ImportColumns, number>()
  const faults: ImportFault[] = []
  for (const [use, column] of Object.entries(columns) as [keyof ImportColumns, string][]) {
    const places = names.flatMap((name, index) => (name === column.trim() ? [index] : []))
    if (places.length > 1) faults.push({ line: 1, column, code: 'column-twice' })
    else if (places[0] === undefined) faults.push({ line: 1, column, code: 'no-such-column', known: names })
    else found.set(use, places[0])
  }
  return faults.length > 0 ? faults : found
}

/** One line of the file: what it brings, undefined when it says nothing, or all that is wrong with it. */
export function readRow(
  { row, line, cells }: CsvRow,
  places: Map<keyof ImportColumns, number>,
  rules: RowRules,
): ImportedRow | ImportFault[] | undefined {
  const { columns, dateFormat, today, areas } = rules
  const cell = (use: keyof ImportColumns) => (cells[places.get(use) ?? -1] ?? '').trim()
  const text = cleanText(cell('text')).trim()
  if (text === '') return undefined
  const faults: ImportFault[] = []
  const length = lengthOf(text)
  if (length > longestText) faults.push({ line, column: columns.text, code: 'too-long', length, limit: longestText })
  const read: ReturnType<typeof readDate> =
    columns.date === undefined ? { day: today, date: 'sure' } : readDate(cell('date'), dateFormat, today)
  const date = { line, column: columns.date as string, value: cell('date') }
  if (read === 'date-to-come') faults.push({ ...date, code: read })
  else if (read === 'not-a-date')
    faults.push({ ...date, code: date.value === '' ? 'no-date' : read, format: dateFormat.pattern })
  const named = cell('area') && slugOf(cell('area'))
  const area = areas.find(({ code, name }) => [code, slugOf(code), slugOf(name)].includes(named))
  if (named && !area)
    faults.push({
      line,
      column: columns.area as string,
      code: 'unknown-area',
      value: cell('area'),
      known: areas.map(({ name }) => name),
    })
  if (faults.length > 0 || typeof read === 'string') return faults
  return { row, text, answeredOn: read.day, date: read.date, areaId: area?.id ?? null }
}
