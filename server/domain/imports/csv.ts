import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { asUtf8 } from './encoding.ts'
import {
  type ChosenEncoding,
  type Encoding,
  type ImportFault,
  longestCell,
  longestName,
  longestWord,
  mostColumns,
} from './schema.ts'

/** `row`: its number among the rows that hold something, the header not counted. `line`: where it begins. */
export type CsvRow = { row: number; line: number; cells: string[] }
export type CsvPiece = CsvRow | { fault: ImportFault }

/** `header` is empty where `fault` says why. Rows may be asked for again and again: each time from the front. */
export type Csv = {
  header: string[]
  fault: ImportFault | null
  encoding: Encoding
  rows(most?: number): AsyncGenerator<CsvPiece>
}

/**
 * A CSV file in any encoding that spreadsheets write, separated by commas, semicolons or tabs; its rows come one by one.
 * A row with another number of cells than the header is a fault, and the next ones come after it; after a quotation
 * mark gone wrong nothing more can be trusted. @param chosen what somebody said it was saved in
 */
export async function openCsv(file: Buffer, chosen: ChosenEncoding | null = null): Promise<Csv> {
  const { bytes, encoding } = asUtf8(file, chosen)
  const spreadsheet = isSpreadsheet(file)
  const first = spreadsheet ? undefined : (await recordsOf(bytes).next()).value
  const header = first && 'cells' in first ? first.cells.map((name: string) => name.trim()) : []
  return {
    header,
    encoding,
    fault: faultOf(first, header, spreadsheet),
    rows: (most) => rowsOf(bytes, header, most),
  }
}

function faultOf(first: CsvPiece | undefined, header: string[], spreadsheet: boolean): ImportFault | null {
  if (spreadsheet) return { line: 1, code: 'spreadsheet' }
  if (!first) return { line: 1, code: 'empty-file' }
  if ('fault' in first) return first.fault
  if (header.length > mostColumns) return { line: 1, code: 'too-many-columns', limit: mostColumns }
  const long = header.find((name) => name.length > longestName)
  return long === undefined ? null : tooLong(first.line, long, long.length, longestName)
}

/** Told before anything is looked for in it. The column's name may be what is too long. */
const tooLong = (line: number, name: string, length: number, limit: number): ImportFault => ({
  line,
  column: name.slice(0, longestWord),
  code: 'too-long',
  length,
  limit,
})

/** Excel's own files, new and old, by their first bytes. */
const isSpreadsheet = (file: Buffer) => ['504b0304', 'd0cf11e0'].includes(file.subarray(0, 4).toString('hex'))

/** @param most rows; one more is a fault and the end */
async function* rowsOf(
  bytes: Buffer,
  header: readonly string[],
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<CsvPiece> {
  let isHeader = true
  for await (const piece of recordsOf(bytes)) {
    if ('fault' in piece) yield piece
    else if (isHeader) isHeader = false
    else if (piece.row > most) {
      yield { fault: { line: piece.line, code: 'too-many-rows', limit: most } }
      return
    } else {
      const fault = faultOfRow(piece, header)
      yield fault ? { fault } : piece
    }
  }
}

function faultOfRow({ line, cells }: CsvRow, header: readonly string[]): ImportFault | undefined {
  const wanted = header.length
  if (cells.length !== wanted) return { line, code: 'wrong-number-of-cells', cells: cells.length, wanted }
  const at = cells.findIndex((cell) => cell.length > longestCell)
  return at < 0 ? undefined : tooLong(line, header[at] as string, (cells[at] as string).length, longestCell)
}

type Record = { record: string[]; info: { bytes: number } }

async function* recordsOf(bytes: Buffer): AsyncGenerator<CsvPiece> {
  const lineAt = countLines(bytes)
  // Ahead of the rows that were handed on: a broken quotation mark drops those that wait behind it.
  let parsed = 0
  const parser = Readable.from(piecesOf(bytes), { objectMode: false }).pipe(
    parse({
      delimiter: delimiterOf(bytes),
      // All three at once: files put together by hand mix them.
      record_delimiter: ['\r\n', '\n', '\r'],
      ...{ relax_column_count: true, skip_empty_lines: true, info: true },
      on_record(record: string[], info) {
        parsed = info.bytes
        return record
      },
    }),
  )
  let row = 0
  let end = 0
  let width = 0
  try {
    for await (const { record: cells, info } of parser as AsyncIterable<Record>) {
      // A line of spaces is as empty to whoever looks at it as one without.
      const isBlank = cells.length === 1 && cells[0]?.trim() === ''
      if (!isBlank || width === 1) {
        yield { row, line: lineAt(end), cells }
        if (row === 0) width = cells.length
        row += 1
      }
      end = info.bytes
    }
  } catch (error) {
    const { code } = error as CsvError
    if (!code?.startsWith('CSV_') && code !== 'INVALID_OPENING_QUOTE') throw error
    yield { fault: { line: lineAt(parsed), code: 'not-csv', reason: reasonOf(code) } }
  }
}

const pieceLength = 64 * 1024

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += pieceLength) yield bytes.subarray(from, from + pieceLength)
}

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

/** By the header, whose names rarely hold any of them, and may do so between quotation marks. */
function delimiterOf(bytes: Buffer): string {
  const unquoted = bytes.toString('utf8', 0, longestHeader).replace(/"[^"]*"/g, '')
  const [header = ''] = unquoted.split(/[\r\n]/)
  const count = (sign: string) => header.split(sign).length
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

const longestHeader = 64 * 1024

/** The library's own messages quote what stands there, which is somebody's words. */
const reasonOf = (code: string) => (code === 'CSV_QUOTE_NOT_CLOSED' ? 'open-quote' : 'stray-quote')
