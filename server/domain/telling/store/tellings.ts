import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** Asked again, it is told to the newest address, by the stop code it always had. */
export const upsertTelling = (db: Db, row: Insertable<Tables['telling']>) =>
  db
    .insertInto('telling')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('response_id').doUpdateSet({
        ...{ sealed: row.sealed, language: row.language, asked_at: row.asked_at },
      }),
    )
    .execute()

/** What waits goes with the address; what was sent stays written down, so that it is not sent again. */
export async function emptyTelling(db: Db, responseId: string): Promise<void> {
  await db.updateTable('telling').set({ sealed: null }).where('response_id', '=', responseId).execute()
  await db.deleteFrom('told_message').where('response_id', '=', responseId).where('state', '<>', 'sent').execute()
  await db.deleteFrom('told_turn').where('response_id', '=', responseId).where('message_id', 'is', null).execute()
}

/** Whom a code would stop; nobody where it was stopped before. */
export const findByStopCode = (db: Db, code: string) =>
  db
    .selectFrom('telling')
    .select(['response_id as responseId', 'place_id as placeId'])
    .where('stop_code', '=', code)
    .where('sealed', 'is not', null)
    .executeTakeFirst()
