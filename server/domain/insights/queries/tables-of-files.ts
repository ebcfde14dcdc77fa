import type { Db } from '#db/client.ts'
import { type Mission, readFramework } from '#domain/framework/queries.ts'
import { readByCursor } from '#domain/kernel/cursor.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Table } from '#domain/kernel/table.ts'
import type { Place } from '#domain/people/queries.ts'
import { readFigures } from '../aggregate.ts'
import { contributionColumns, contributionRow } from '../sheets/contributions.ts'
import { countColumns, countRows } from '../sheets/counts.ts'
import { type ExportedContribution, exportedRows, measureExport } from '../store/export.ts'

/** So few that memory holds little of any, and so many that asking for them takes little of the time. */
const rowsPerBatch = 200
/** Bytes that a spreadsheet's cell holds at the least. */
const cellBytes = 32_760

/**
 * Every contribution that a scope may read at all, one a row, by the rules of the store.
 * @param tx a transaction, whose moment it is; the rows are read while they are asked for
 * @param language for the names of goals
 */
export async function readContributionTable(tx: Db, scope: Scope, place: Place, language: string): Promise<Table> {
  const goals = (await readFramework(tx, place.id, language)).flatMap((mission: Mission) => mission.goals)
  const { rows, ...longest } = await measureExport(tx, scope)
  async function* batches() {
    const query = exportedRows(tx, scope, place.timeZone)
    for await (const batch of readByCursor<ExportedContribution>(tx, query, rowsPerBatch))
      yield batch.map((row) => contributionRow(row, goals))
  }
  const columns = contributionColumns.map((name) => ({
    name,
    isDay: name === 'received_on',
    cells: name === 'text' || name === 'translation' ? Math.max(1, Math.ceil(longest[name] / cellBytes)) : 1,
  }))
  return { columns, batches: batches(), expected: rows }
}

/**
 * The figures of the insight pages, withheld where they are withheld there. Reading them may write down a judgement.
 * @param db where they are to be of one moment, a transaction that sees one
 */
export async function readCountTable(db: Db, scope: Scope, place: Place, language: string): Promise<Table> {
  const [framework, figures] = await Promise.all([readFramework(db, place.id, language), readFigures(db, scope, place)])
  return {
    columns: countColumns.map((name) => ({ name })),
    batches: [[...countRows(framework, figures)]],
    expected: null,
  }
}
