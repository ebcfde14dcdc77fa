import { Readable } from 'node:stream'
import type { WriteFile } from '#domain/exports/commands/make-exports.ts'
import { type CsvValue, csvOf } from '#domain/kernel/csv.ts'
import type { Table, TableColumn } from '#domain/kernel/table.ts'
import { type Cell, writeXlsx } from './xlsx.ts'

/** A table as a file, in any of the formats, written while it is read. */
export const writeTable: WriteFile = (format, { columns, batches }, about) => {
  if (format === 'csv') return csvOf({ columns: columns.map(({ name }) => name), batches })
  if (format === 'json') return jsonOf({ columns, batches })
  const rows = rowsOf(columns, batches)
  return writeXlsx([{ name: about.sheet, columns, rows, asTable: true }], about)
}

async function* rowsOf(columns: readonly TableColumn[], batches: Table['batches']): AsyncGenerator<readonly Cell[]> {
  const days = columns.flatMap(({ isDay }, at) => (isDay ? [at] : []))
  for await (const batch of batches)
    for (const row of batch) {
      if (days.length === 0) {
        yield row
        continue
      }
      const cells: Cell[] = [...row]
      for (const at of days) cells[at] = dateOf(row[at] ?? null)
      yield cells
    }
}

const dateOf = (day: CsvValue): Cell => (typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day)

/** An array with one object a row, each on a line of its own, so that two files can be laid side by side. */
function jsonOf({ columns, batches }: Pick<Table, 'columns' | 'batches'>): Readable {
  const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`)
  async function* pieces() {
    let before = '[\n'
    for await (const batch of batches) {
      let lines = ''
      for (const row of batch) {
        lines += `${before}{${keys.map((key, at) => key + JSON.stringify(row[at] ?? null)).join(',')}}`
        before = ',\n'
      }
      yield lines
    }
    yield before === '[\n' ? '[]\n' : '\n]\n'
  }
  return Readable.from(pieces(), { highWaterMark: 1 })
}
