import type { Insertable, Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** @returns false when the address is taken; nothing is saved then */
export async function insertSurvey(db: Db, row: Insertable<Tables['survey']>): Promise<boolean> {
  const added = await db
    .insertInto('survey')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export async function updateSurvey(db: Db, id: string, changed: Updateable<Tables['survey']>): Promise<void> {
  await db.updateTable('survey').set(changed).where('id', '=', id).execute()
}

export const isSlugTaken = async (db: Db, slug: string): Promise<boolean> =>
  (await db.selectFrom('survey').select('id').where('slug', '=', slug).executeTakeFirst()) !== undefined

/** Of a survey that nobody could ever answer, with its steps and its wordings. */
export async function deleteSurvey(db: Db, id: string): Promise<void> {
  const gone = await db
    .deleteFrom('survey')
    .where('id', '=', id)
    .returning(['title_id', 'why_id', 'next_steps_id'])
    .executeTakeFirst()
  if (gone) await db.deleteFrom('wording').where('id', 'in', Object.values(gone)).execute()
}
