import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { type Cell, type Column, headerRow, type Layout, layOut, rowOf } from './xlsx-cells.ts'
import * as parts from './xlsx-parts.ts'
import { piecesOf } from './xlsx-text.ts'

export type { Cell } from './xlsx-cells.ts'
export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>

export type Sheet = {
  name: string
  columns: readonly Column[]
  rows: Rows
  rightToLeft?: boolean
  /** A real table, whose columns can be filtered and whose header is read out with each cell. */
  asTable?: boolean
}

/** Excel's own, the header with them. */
const mostRows = 1_048_576
/** Pieces of this many characters, whenever rows come: what is packed the same way has the same bytes. */
const pieceLength = 65_536

/**
 * A spreadsheet of any size, written while it is read: it takes the memory of a few rows. Text is always text, never a
 * formula. A text longer than a cell holds goes on in the next ones, a sheet longer than Excel takes in a second sheet.
 * What fails on the way breaks the file off. The same sheets and `about` give the same bytes, on whichever machine.
 */
export function writeXlsx(sheets: Iterable<Sheet> | AsyncIterable<Sheet>, about: parts.About): Readable {
  const zip = new ZipFile()
  const file = zip.outputStream.pipe(new PassThrough())
  const failed = (error: unknown) => void file.destroy(error instanceof Error ? error : new Error(String(error)))
  zip.on('error', failed)
  void fill(zip, file, sheets, about).catch(failed)
  return file
}

/** One part of the file. `lastRow` is known when it has been written. */
type Part = { readonly hasTable: boolean; lastRow: number }

async function fill(
  zip: ZipFile,
  file: PassThrough,
  sheets: Iterable<Sheet> | AsyncIterable<Sheet>,
  about: parts.About,
): Promise<void> {
  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(xml), path, entry)
  add('_rels/.rels', parts.packageRelations)
  add('docProps/core.xml', parts.coreProperties(about))
  const names: string[] = []
  const tables: number[] = []
  for await (const sheet of sheets) {
    const layout = layOut(sheet.columns)
    const hasTable = sheet.asTable === true && layout.slots.every(({ name }) => name.length <= longestTableName)
    const rows = await readerOf(sheet.rows)
    try {
      do {
        const number = names.push(nameApart(sheet.name, names))
        const part: Part = { hasTable, lastRow: 1 }
        await packed(zip, file, `xl/worksheets/sheet${number}.xml`, piecesOfSheet(layout, rows, sheet, part))
        if (!hasTable) continue
        tables.push(number)
        add(`xl/worksheets/_rels/sheet${number}.xml.rels`, parts.tableRelation(number))
        const columns = layout.slots.map((slot) => slot.name)
        add(`xl/tables/table${number}.xml`, parts.table(number, columns, part.lastRow))
      } while (!rows.ahead.done)
    } finally {
      await rows.end()
    }
  }
  add('xl/styles.xml', parts.styles)
  add('xl/workbook.xml', parts.workbook(names, tables))
  add('xl/_rels/workbook.xml.rels', parts.workbookRelations(names.length))
  add('[Content_Types].xml', parts.contentTypes(names.length, tables))
  zip.end()
}

/** Excel calls a table with a longer name of a column broken: such a sheet does without. */
const longestTableName = 255

/** The day on which a zip's clock begins, in whatever zone the machine is. */
const entry = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true }

/** Resolves when the part has been read to its end. Rejects when it cannot be, or when nobody reads the file any more. */
async function packed(zip: ZipFile, file: PassThrough, path: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  const stream = Readable.from(pieces, { highWaterMark: 1 })
  const stop = () => stream.destroy(new Error('nobody reads the file any more'))
  file.once('close', stop)
  try {
    const ended = once(stream, 'end')
    zip.addReadStream(stream, path, entry)
    if (file.destroyed) stop()
    await ended
  } finally {
    file.off('close', stop)
  }
}

/** Looks one row ahead, so that no sheet is begun for rows that don't come. */
type Reader = { ahead: IteratorResult<readonly Cell[]>; next(): Promise<void>; end(): Promise<void> }

async function readerOf(rows: Rows): Promise<Reader> {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  const reader: Reader = {
    ahead: await iterator.next(),
    async next() {
      reader.ahead = await iterator.next()
    },
    async end() {
      if (!reader.ahead.done) await iterator.return?.()
    },
  }
  return reader
}

/** A sheet's XML, with as many rows as Excel takes; the others are left to the next. */
async function* piecesOfSheet(layout: Layout, rows: Reader, sheet: Sheet, part: Part): AsyncGenerator<Buffer> {
  const widths = layout.slots.map(({ width }) => width)
  let xml =
    parts.sheetStart(widths, { isRightToLeft: sheet.rightToLeft === true, fitsPaper: part.hasTable }) +
    headerRow(layout)
  while (!rows.ahead.done && part.lastRow < mostRows) {
    part.lastRow += 1
    xml += rowOf(layout, rows.ahead.value, part.lastRow)
    if (xml.length >= pieceLength) {
      yield Buffer.from(xml)
      xml = ''
    }
    await rows.next()
  }
  yield Buffer.from(xml + parts.sheetEnd(part.hasTable))
}

/** What Excel refuses in a sheet's name, beside more than 31 characters and a quotation mark at an end. */
const notInName = /[[\]:*?/\\\p{Cc}]/gu

/** A name as Excel takes it, told apart from those that are there. */
function nameApart(name: string, taken: readonly string[]): string {
  const plain = name.replace(notInName, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'Sheet'
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`
    const told = (piecesOf(plain, 31 - suffix.length)[0] as string).trimEnd() + suffix
    if (!taken.some((other) => other.toLowerCase() === told.toLowerCase())) return told
  }
}
