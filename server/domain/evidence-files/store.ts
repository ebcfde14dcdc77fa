import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const insertFile = (db: Db, row: Insertable<Tables['commitment_file']>) =>
  db.insertInto('commitment_file').values(row).execute()

/** How many were ever brought to a commitment, those that were taken down too. */
export const countFiles = async (db: Db, commitmentId: string): Promise<number> =>
  (
    await db
      .selectFrom('commitment_file')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('commitment_id', '=', commitmentId)
      .executeTakeFirstOrThrow()
  ).count

/** One that stands, by its name in links. */
export const findFile = (db: Db, commitmentId: string, publicId: string) =>
  db
    .selectFrom('commitment_file')
    .select('id')
    .where('commitment_id', '=', commitmentId)
    .where('public_id', '=', publicId)
    .where('gone_at', 'is', null)
    .executeTakeFirst()

type Gone = { gone_at: Date; gone_why_id: string; gone_by: string }
/** What was in it is deleted; that it was there stays. */
export const clearFile = (db: Db, id: string, gone: Gone) =>
  db
    .updateTable('commitment_file')
    .set({ ...gone, bytes: null })
    .where('id', '=', id)
    .execute()
