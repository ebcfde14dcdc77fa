import type { CsvRow } from './csv.ts'

export type TableColumn = {
  name: string
  /** Calendar days as 'YYYY-MM-DD', which a spreadsheet gets as dates. */
  isDay?: boolean
  /** Cells of a spreadsheet that its longest text needs, where that is more than one. */
  cells?: number
}

/**
 * Rows for a file, whichever its format, in batches that are asked for one after the other.
 * `expected`: how many there are, counted apart from reading them; null where they come from memory.
 */
export type Table = {
  columns: readonly TableColumn[]
  batches: Iterable<readonly CsvRow[]> | AsyncIterable<readonly CsvRow[]>
  expected: number | null
}
