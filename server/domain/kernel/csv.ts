import { Readable } from 'node:stream'
import { plainNumber } from './digits.ts'

export type CsvValue = string | number | boolean | null
export type CsvRow = readonly CsvValue[]

/** Columns in their order, and rows in batches, which are asked for one after the other. */
export type Sheet = {
  columns: readonly string[]
  batches: Iterable<readonly CsvRow[]> | AsyncIterable<readonly CsvRow[]>
}

/** What makes a spreadsheet reckon: the four signs, their full-width forms, and blanks that some of them skip before one. */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** Text stays text: a leading apostrophe is what spreadsheets themselves write for that. */
export const asPlainText = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** By hand: a general library takes three times as long, and leaves a lone line feed without quotation marks. */
const lines = (rows: readonly CsvRow[]): string => rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

function cellOf(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return quoted(asPlainText(value))
  return typeof value === 'number' ? plainNumber(value) : value ? 'yes' : 'no'
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A sheet as CSV for spreadsheets: RFC 4180, with a byte order mark so that they read UTF-8. A batch is asked for when
 * the one before has been read, so a file of any size takes the memory of two, and leaves in a few large pieces. A
 * batch that fails breaks the file off, which a browser tells as a failed download.
 */
export function csvOf({ columns, batches }: Sheet): Readable {
  async function* pieces() {
    yield `\ufeff${lines([columns])}`
    for await (const batch of batches) yield lines(batch)
  }
  return Readable.from(pieces(), { highWaterMark: 1 })
}
