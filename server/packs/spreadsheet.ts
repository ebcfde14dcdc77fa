import {
  columnTypes,
  type PackContent,
  type RowOf,
  type SheetKey,
  sheetColumns,
  withheldMarker,
} from '#domain/packs/schema.ts'
import { type Cell, type Sheet, writeXlsx } from '#server/files/xlsx.ts'
import { eachSheet, filledSheets } from './filled.ts'
import type { Sentences } from './sentences.ts'
import { collected } from './zip.ts'

/** Columns with words in them are wide, those with codes and numbers are not. */
const widths: Readonly<Record<string, number>> = {
  ...{ text: 70, translation: 50, definition: 50, use_when: 40, not_when: 40, meaning: 80, name: 40, group_name: 40 },
  ...{ code_name: 30, other_name: 40, workshop: 30, activity: 40, choice: 40, source: 30, area_name: 25, value: 26 },
  ...{
    item: 52,
    by: 20,
    share: 26,
    population_share: 26,
    gap_points: 16,
    subject: 24,
    goal: 20,
    other_goal: 20,
    code: 20,
    quote: 20,
    baseline: 46,
    group: 26,
    flag: 22,
    measure: 18,
  },
}
const usualWidth = 14

/** The thirteen sheets. What is withheld is marked, so that nobody takes it for a nought. */
export function spreadsheet(pack: PackContent, words: Sentences): Promise<Buffer> {
  const { about } = pack
  const sheets = eachSheet(filledSheets(pack, words)).map(
    ({ key, rows }): Sheet => ({
      name: words.t(`sheets.${key}`),
      columns: sheetColumns[key].map((column) => ({
        name: words.t(`columns.${column}`),
        width: widths[column] ?? usualWidth,
      })),
      rows: rows.map((row) => cellsOf(key, row, words)),
      rightToLeft: words.isRightToLeft,
      asTable: rows.length > 0,
    }),
  )
  const made = new Date(about.at)
  return collected(writeXlsx(sheets, { title: about.title, language: words.language, made }))
}

function cellsOf(key: SheetKey, row: RowOf<SheetKey>, words: Sentences): Cell[] {
  const cells = row as Record<string, string | number | null>
  return sheetColumns[key].map((column) => {
    const value = cells[column] ?? null
    if (key === 'read-me' && column === 'item') return words.t(`items.${value}`)
    // Two of its lines hold a word for programs.
    if (key === 'read-me' && column === 'value' && (cells.item === 'audience' || cells.item === 'policy'))
      return words.t(`${cells.item}.${value}`)
    if (value === null && cells.status === 'withheld' && (column === 'people' || column === 'value'))
      return withheldMarker
    return columnTypes[column] === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value
  })
}
