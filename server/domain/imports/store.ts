import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

export type ImportedResponse = Insertable<Tables['response']> & { import_row: number }

/** Rows per statement: 17 columns each must stay below Postgres's 65,535 parameters. */
const rowsPerStatement = 3000

/** The rows of a file that this survey holds already. */
export async function findImportedRows(db: Db, surveyId: string, fileHash: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('response')
    .select('import_row')
    .where('survey_id', '=', surveyId)
    .where('import_file_hash', '=', fileHash)
    .execute()
  return new Set(rows.flatMap(({ import_row }) => import_row ?? []))
}

export const saveImportRun = (tx: Tx, run: Insertable<Tables['import_run']>) =>
  tx.db.insertInto('import_run').values(run).execute()

export const saveRowsAdded = (tx: Tx, id: string, added: number) =>
  tx.db.updateTable('import_run').set({ rows_added: added }).where('id', '=', id).execute()

/** A row that is there already adds nothing, even when the same file comes in twice at once. @returns ids of new ones */
export async function saveImportedResponses(tx: Tx, responses: readonly ImportedResponse[]): Promise<Set<string>> {
  const added = new Set<string>()
  for (let from = 0; from < responses.length; from += rowsPerStatement) {
    const saved = await tx.db
      .insertInto('response')
      .values(responses.slice(from, from + rowsPerStatement))
      .onConflict((conflict) => conflict.columns(['survey_id', 'import_file_hash', 'import_row']).doNothing())
      .returning('id')
      .execute()
    for (const { id } of saved) added.add(id)
  }
  return added
}
