import type { Insertable, Selectable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export type OrganisationRow = Selectable<Tables['organisation']>

export const findByPublicId = (db: Db, placeId: string, publicId: string): Promise<OrganisationRow | undefined> =>
  db
    .selectFrom('organisation')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()

/** @param but one that may keep its own name */
export async function isNameTaken(db: Db, placeId: string, name: string, but: string | null): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('place_id', '=', placeId)
    .where(sql<string>`lower(name)`, '=', name.toLowerCase())
    .$if(but !== null, (query) => query.where('id', '<>', but))
    .executeTakeFirst()
  return row !== undefined
}

export const insertOrganisation = (db: Db, row: Insertable<Tables['organisation']>) =>
  db.insertInto('organisation').values(row).execute()

export const updateOrganisation = (db: Db, id: string, values: Updateable<Tables['organisation']>) =>
  db.updateTable('organisation').set(values).where('id', '=', id).execute()

/** A body that becomes something else looks after nobody any more. */
export const letGoOfGroups = (db: Db, id: string) =>
  db.updateTable('organisation').set({ looked_after_by: null }).where('looked_after_by', '=', id).execute()
