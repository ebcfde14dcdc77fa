import type { Insertable, Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** @returns false where one that somebody asked for waits already */
export async function insertAsked(
  db: Db,
  check: Pick<Insertable<Tables['audit_check']>, 'id' | 'asked_by' | 'begun_at'>,
) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('audit_check')
    .values({ ...check, state: 'asked' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Of the one that somebody asked for. */
export async function findAsked(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('audit_check').select('id').where('state', '=', 'asked').executeTakeFirst())?.id
}

type Ended = Omit<Updateable<Tables['audit_check']>, 'id' | 'asked_by'> &
  Pick<Insertable<Tables['audit_check']>, 'state' | 'begun_at'>

/** Writes down what a look came to. */
export async function saveCheck(db: Db, id: string, ended: Ended): Promise<void> {
  await db
    .insertInto('audit_check')
    .values({ id, ...ended })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(ended))
    .execute()
}

/** Looks that tell nobody anything any more. */
export const deleteChecksBefore = (db: Db, at: Date) =>
  db.deleteFrom('audit_check').where('begun_at', '<', at).where('state', '<>', 'asked').execute()
