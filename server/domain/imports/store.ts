import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { ChosenEncoding, Mapping } from './schema.ts'

export type ImportedResponse = Insertable<Tables['response']> & { import_row: number }

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

/** Keyed hashes of the people whom files brought into this survey. */
export async function findRespondents(db: Db, surveyId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('response')
    .select((eb) => eb.ref('import_respondent').$notNull().as('respondent'))
    .where('survey_id', '=', surveyId)
    .where('import_respondent', 'is not', null)
    .execute()
  return new Set(rows.map(({ respondent }) => respondent))
}

export const saveImportRun = (tx: Tx, run: Insertable<Tables['import_run']>) =>
  tx.db.insertInto('import_run').values(run).execute()

export const saveRowsAdded = (tx: Tx, id: string, added: number) =>
  tx.db.updateTable('import_run').set({ rows_added: added }).where('id', '=', id).execute()

/** @returns false when it was taken back before */
export async function markTakenBack(tx: Tx, id: string): Promise<boolean> {
  const marked = await tx.db
    .updateTable('import_run')
    .set({ taken_back_at: tx.clock.now() })
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return marked !== undefined
}

/** Takes answers, texts, and what was decided about them along. @returns what went */
export async function deleteImported(
  db: Db,
  surveyId: string,
  importId: string,
): Promise<{ responses: number; contributionIds: string[] }> {
  const texts = await db
    .selectFrom('contribution')
    .innerJoin('response', 'response.id', 'contribution.response_id')
    .select('contribution.id')
    .where('response.import_id', '=', importId)
    .execute()
  const { numDeletedRows } = await db
    .deleteFrom('response')
    .where('import_id', '=', importId)
    .where('survey_id', '=', surveyId)
    .executeTakeFirst()
  return { responses: Number(numDeletedRows), contributionIds: texts.map(({ id }) => id) }
}

/**
 * A row that is there already adds nothing, nor does a person who is, even when two files come in at once.
 * @returns ids of new ones
 */
export async function saveImportedResponses(tx: Tx, responses: readonly ImportedResponse[]): Promise<Set<string>> {
  const saved = await tx.db
    .insertInto('response')
    .values(responses)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return new Set(saved.map(({ id }) => id))
}

export async function saveImportedAnswers(tx: Tx, answers: Insertable<Tables['answer']>[]): Promise<void> {
  // Three columns each must stay below Postgres's 65,535 parameters.
  for (let from = 0; from < answers.length; from += 20_000)
    await tx.db
      .insertInto('answer')
      .values(answers.slice(from, from + 20_000))
      .execute()
}

export const saveFile = (tx: Tx, file: Insertable<Tables['import_file']>) =>
  tx.db.insertInto('import_file').values(file).execute()

export type KeptFile = { name: string; bytes: Buffer; encoding: ChosenEncoding | null }

export const saveEncoding = (tx: Tx, id: string, encoding: ChosenEncoding) =>
  tx.db.updateTable('import_file').set({ encoding }).where('id', '=', id).execute()

/** A file that this person left for this survey, no earlier than that. */
export const findFile = (
  db: Db,
  { id, surveyId, personId, since }: { id: string; surveyId: string; personId: string; since: Date },
): Promise<KeptFile | undefined> =>
  db
    .selectFrom('import_file')
    .select(['name', 'bytes'])
    .select((eb) => eb.ref('encoding').$castTo<ChosenEncoding | null>().as('encoding'))
    .where('id', '=', id)
    .where('survey_id', '=', surveyId)
    .where('person_id', '=', personId)
    .where('received_at', '>=', since)
    .executeTakeFirst()

export const deleteFile = (tx: Tx, id: string) => tx.db.deleteFrom('import_file').where('id', '=', id).execute()

export const deleteFilesBefore = (db: Db, at: Date) =>
  db.deleteFrom('import_file').where('received_at', '<', at).execute()

/** What files with this first line meant the last time. */
export async function findMapping(db: Db, surveyId: string, headerHash: string): Promise<Mapping | undefined> {
  const row = await db
    .selectFrom('import_mapping')
    .select('mapping')
    .where('survey_id', '=', surveyId)
    .where('header_hash', '=', headerHash)
    .executeTakeFirst()
  return row?.mapping as Mapping | undefined
}

export async function saveMapping(tx: Tx, surveyId: string, headerHash: string, mapping: Mapping): Promise<void> {
  const kept = { mapping: JSON.stringify(mapping), at: tx.clock.now() }
  await tx.db
    .insertInto('import_mapping')
    .values({ survey_id: surveyId, header_hash: headerHash, ...kept })
    .onConflict((conflict) => conflict.columns(['survey_id', 'header_hash']).doUpdateSet(kept))
    .execute()
}
