import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/** Columns in their order, and rows that come as they are read. */
export type Sheet = {
  columns: readonly string[]
  rows: Iterable<readonly CsvValue[]> | AsyncIterable<readonly CsvValue[]>
}
export type CsvValue = string | number | boolean | null

/** What makes a spreadsheet reckon: the four signs, their full-width forms, and blanks that some of them skip before one. */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** Text stays text: a leading apostrophe is what spreadsheets themselves write for that. */
export const asPlainText = (text: string): string => (formula.test(text) ? `'${text}` : text)

/**
 * A sheet as CSV for spreadsheets: RFC 4180, with a byte order mark so that they read UTF-8. Rows are asked for only as
 * fast as they are read, so a file of any size takes the memory of a few rows. A row that fails breaks the stream off,
 * which a browser tells as a failed download.
 */
export function csvOf({ columns, rows }: Sheet): Readable {
  const lines = stringify({
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    cast: { string: asPlainText, boolean: (value) => (value ? 'yes' : 'no') },
  })
  // What went wrong reaches the reader as the stream's own error.
  pipeline(Readable.from(rows), lines, () => {})
  return lines
}
