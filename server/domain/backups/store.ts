import { type Insertable, sql, type Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

/** @returns false where one that somebody asked for waits already */
export async function insertAsked(db: Db, run: Pick<Insertable<Tables['backup_run']>, 'id' | 'asked_by' | 'begun_at'>) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('backup_run')
    .values({ ...run, state: 'asked' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Begins the one that somebody asked for, or a new one. @returns its id */
export async function beginRun({ db, ids, clock }: Pick<Tx, 'db' | 'ids' | 'clock'>): Promise<string> {
  const begun = { state: 'making', begun_at: clock.now() } as const
  const asked = await db
    .updateTable('backup_run')
    .set(begun)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst()
  if (asked) return asked.id
  const id = ids.next()
  await db
    .insertInto('backup_run')
    .values({ id, ...begun })
    .execute()
  return id
}

/** Those that a process left behind when it was ended. */
export const failLeftBehind = (db: Db, problem: string, at: Date) =>
  db.updateTable('backup_run').set({ state: 'failed', problem, ended_at: at }).where('state', '=', 'making').execute()

export const updateRun = (db: Db, id: string, change: Updateable<Tables['backup_run']>) =>
  db.updateTable('backup_run').set(change).where('id', '=', id).execute()

export async function markGone(db: Db, fileNames: readonly string[]): Promise<void> {
  if (fileNames.length === 0) return
  await db.updateTable('backup_run').set({ is_gone: true }).where('file_name', 'in', fileNames).execute()
}

/** Runs that tell nobody anything any more. */
export const deleteRunsBefore = (db: Db, at: Date) =>
  db.deleteFrom('backup_run').where('begun_at', '<', at).where('state', '<>', 'making').execute()

/** Any number that no other lock of the product has. */
const listLock = 7_283_041

/** Waits until nobody else writes to the list; until the transaction ends. */
export const lockList = (tx: Tx) => sql`select pg_advisory_xact_lock(${listLock})`.execute(tx.db)

export async function findOrigin(db: Db): Promise<string> {
  const { id } = await db.selectFrom('backup_origin').select('id').executeTakeFirstOrThrow()
  return id
}

export const isAnyWaiting = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('erasure_waiting').select('erasure_id').limit(1).executeTakeFirst()) !== undefined

/** The list outside is gone, or was never made: all of it is to be written. */
export const letAllWait = (db: Db) =>
  sql`insert into erasure_waiting select id from erasure on conflict do nothing`.execute(db)

export const findWaiting = (db: Db, most: number) =>
  db
    .selectFrom('erasure_waiting')
    .innerJoin('erasure', 'erasure.id', 'erasure_id')
    .select(['erasure.id', 'what', 'response_id as responseId', 'purpose', 'at'])
    .orderBy('erasure.id')
    .limit(most)
    .execute()

export async function deleteWaiting(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length) await db.deleteFrom('erasure_waiting').where('erasure_id', 'in', ids).execute()
}
