import { isUtf8 } from 'node:buffer'
import { type CsvError, parse } from 'csv-parse/sync'
import type { ImportFault } from './schema.ts'

/** `row`: its number among the rows that hold something, the header not counted. `line`: where it begins. */
export type CsvRow = { row: number; line: number; cells: string[] }
/** `rows`: those with as many cells as the header. */
export type Csv = { header: string[]; rows: CsvRow[]; faults: ImportFault[] }

/** Reads a whole file: as spreadsheets write them, with or without a byte order mark, separated by commas or semicolons. */
export function readCsv(file: Buffer): Csv {
  const bytes = file.subarray(file.indexOf(byteOrderMark) === 0 ? byteOrderMark.length : 0)
  if (!isUtf8(bytes)) return { header: [], rows: [], faults: [{ line: firstBrokenLine(bytes), code: 'not-utf-8' }] }
  const faults: ImportFault[] = []
  const records: CsvRow[] = []
  const lineAt = countLines(bytes)
  let end = 0
  try {
    parse(bytes, {
      delimiter: delimiterOf(bytes),
      // All three at once: files put together by hand mix them.
      record_delimiter: ['\r\n', '\n', '\r'],
      ...{ relax_column_count: true, skip_empty_lines: true },
      on_record(cells: string[], info) {
        // A line of spaces is as empty to whoever looks at it as one without.
        const isBlank = cells.length === 1 && cells[0]?.trim() === ''
        if (!isBlank || records[0]?.cells.length === 1) records.push({ row: records.length, line: lineAt(end), cells })
        end = info.bytes
        return null
      },
    })
  } catch (error) {
    const { code } = error as CsvError
    if (!code?.startsWith('CSV_') && code !== 'INVALID_OPENING_QUOTE') throw error
    faults.push({ line: lineAt(end), code: 'not-csv', reason: reasonOf(code) })
  }
  const [header, ...rows] = records
  if (!header && faults.length === 0) faults.push({ line: 1, code: 'empty-file' })
  const wanted = header?.cells.length ?? 0
  for (const { line, cells } of rows)
    if (cells.length !== wanted) faults.push({ line, code: 'wrong-number-of-cells', cells: cells.length, wanted })
  return { header: header?.cells ?? [], rows: rows.filter(({ cells }) => cells.length === wanted), faults }
}

const byteOrderMark = Buffer.from('\uFEFF')
const [carriageReturn, lineFeed] = [13, 10]

/** The number of the line that holds the first thing at or after a place in the file. Ask from front to back. */
function countLines(bytes: Buffer): (place: number) => number {
  let line = 1
  let at = 0
  const step = () => {
    const endsLine = bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed)
    if (endsLine) line += 1
    at += 1
  }
  return (place) => {
    while (at < place) step()
    while (bytes[at] === lineFeed || bytes[at] === carriageReturn) step()
    return line
  }
}

/** A file in the old Windows encoding would come in with its apostrophes and accents broken. */
const firstBrokenLine = (bytes: Buffer): number => {
  // Line ends are the same byte in every encoding that a spreadsheet might have used instead.
  const lines = bytes.toString('utf8').split('\n')
  return lines.findIndex((line) => line.includes('\uFFFD')) + 1
}

/** By the header, whose names rarely hold either, and may do so between quotation marks. */
function delimiterOf(bytes: Buffer): string {
  const unquoted = bytes.toString('utf8', 0, longestHeader).replace(/"[^"]*"/g, '')
  const [header = ''] = unquoted.split(/[\r\n]/)
  const count = (sign: string) => header.split(sign).length
  return count(';') > count(',') ? ';' : ','
}

const longestHeader = 64 * 1024

/** The library's own messages quote what stands there, which is somebody's words. */
function reasonOf(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark opens a cell here and none closes it'
  return 'a quotation mark stands in the middle of a cell: write it twice, and the cell between quotation marks'
}
