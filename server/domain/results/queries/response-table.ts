import type { Db } from '#db/client.ts'
import type { CsvRow, CsvValue } from '#domain/kernel/csv.ts'
import { readByCursor } from '#domain/kernel/cursor.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import type { Table } from '#domain/kernel/table.ts'
import { questionsOver, type Version } from '../rules/questions.ts'
import { columnsOf } from '../rules/sheet.ts'
import type { OwnedSurvey } from './owned-survey.ts'
import { countResponseRows, type ResponseRow, responseRows } from './rows.ts'

/** So few that people who ask meanwhile are answered between two batches, and that memory holds little of any. */
const rowsPerBatch = 50

/**
 * One response a row, in an order that tells nothing. Beside the answers each row says how it came, on which day and
 * whether it counts; who somebody is beyond age and area (equality, contact, receipt) is in none.
 */
export function responseSheet(keys: Keys, picked: OwnedSurvey['picked'], language: string) {
  const columns = questionsOver(picked).flatMap((asked) =>
    columnsOf(asked, language, picked).map((column) => ({ ...column, key: asked.question.key })),
  )
  const publicId = (row: ResponseRow) => keys.hash('export', row.id).slice(0, idLength)
  return {
    columns: [...headColumns, ...columns.map(({ name }) => name)],
    rowOf: (row: ResponseRow): CsvRow => [
      ...headCells(publicId(row), row, picked),
      ...columns.map(({ key, cell }) =>
        cell({ value: row.values?.[key], text: row.texts?.[key], versionId: row.versionId }),
      ),
    ],
  }
}

/** The same in one sweep. @param tx a transaction, whose moment it is; the rows are read while they are asked for */
export async function readResponseTable(
  tx: Db,
  keys: Keys,
  { id, picked }: OwnedSurvey,
  language: string,
): Promise<Table> {
  const picks = { surveyId: id, versionIds: picked.map((version) => version.id) }
  const { columns, rowOf } = responseSheet(keys, picked, language)
  async function* batches() {
    for await (const rows of readByCursor(tx, responseRows(picks), rowsPerBatch)) yield rows.map(rowOf)
  }
  return {
    columns: columns.map((name) => ({ name, isDay: name === 'answered_on' })),
    batches: batches(),
    expected: await countResponseRows(tx, picks),
  }
}

/** Hexadecimal digits, 64 bits: two rows of a million don't meet. The same response has the same one next time. */
const idLength = 16

const headColumns = [
  'response',
  'answered_on',
  'version',
  'edition',
  'way_in',
  'helper',
  'companion',
  'age_band',
  'area',
  'area_name',
  'young',
  'late',
  'counted',
  'set_aside',
  'set_aside_state',
] as const

const headCells = (publicId: string, row: ResponseRow, versions: readonly Version[]): CsvValue[] => [
  publicId,
  row.answeredOn,
  versions.find(({ id }) => id === row.versionId)?.number ?? null,
  row.edition,
  row.wayIn,
  row.helper,
  row.companion,
  row.ageBand,
  row.areaCode,
  row.areaName,
  row.isYoung,
  row.isLate,
  row.counted,
  row.setAside,
  row.setAsideState,
]
