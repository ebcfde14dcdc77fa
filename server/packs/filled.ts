import { type PackContent, type PackSheets, type RowOf, type SheetKey, sheetKeys } from '#domain/packs/schema.ts'
import type { Sentences } from './sentences.ts'

/** The sheets with all that is said in the pack's language: names of groups, and what each column means. */
export function filledSheets({ sheets }: PackContent, words: Sentences): PackSheets {
  const named = <Row extends { by: unknown; group: unknown; group_name: RowOf<'heard'>['group_name'] }>(
    row: Row,
  ): Row => ({
    ...row,
    group_name: words.group(String(row.by), String(row.group), row.group_name),
  })
  return {
    ...sheets,
    heard: sheets.heard.map(named),
    'goal-groups': sheets['goal-groups'].map(named),
    places: sheets.places.map((row) => ({ ...row, area_name: words.group('area', String(row.area), row.area_name) })),
    dictionary: sheets.dictionary.map((row) => ({ ...row, meaning: words.t(`meanings.${row.column}`) })),
  }
}

/** Each sheet with its rows, in order. */
export const eachSheet = (sheets: PackSheets): { key: SheetKey; rows: readonly RowOf<SheetKey>[] }[] =>
  sheetKeys.map((key) => ({ key, rows: sheets[key] as readonly RowOf<SheetKey>[] }))
