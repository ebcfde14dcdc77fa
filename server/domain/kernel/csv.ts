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
export const asPlainText = (text: string): string => (!beginsPlainly(text) && formula.test(text) ? `'${text}` : text)

/** Most texts begin with a letter or a digit: nothing else of them needs to be looked at. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57)
}

/**
 * By hand: a general library takes three times as long, and leaves a lone line feed without quotation marks. One string
 * that grows, because a list of cells for each row is as much again for whoever sweeps up after a large file.
 */
function lines(rows: readonly CsvRow[]): string {
  let text = ''
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) text += at === 0 ? cellOf(row[at]) : `,${cellOf(row[at])}`
    text += '\r\n'
  }
  return text
}

function cellOf(value: CsvValue | undefined): string {
  if (value === null || value === undefined) return ''
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
