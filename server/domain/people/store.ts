import type { Insertable, Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const insertPlace = (db: Db, row: Insertable<Tables['place']>) => db.insertInto('place').values(row).execute()
export const insertAreas = (db: Db, rows: Insertable<Tables['area']>[]) => db.insertInto('area').values(rows).execute()
export const insertOrganisation = (db: Db, row: Insertable<Tables['organisation']>) =>
  db.insertInto('organisation').values(row).execute()
export const insertPerson = (db: Db, row: Insertable<Tables['person']>) => db.insertInto('person').values(row).execute()
export async function insertMemberships(db: Db, rows: Insertable<Tables['membership']>[]): Promise<void> {
  if (rows.length) await db.insertInto('membership').values(rows).execute()
}

export const insertDistricts = (db: Db, rows: Insertable<Tables['postcode_district']>[]) =>
  db.insertInto('postcode_district').values(rows).execute()

export const updatePlace = (db: Db, id: string, changes: Updateable<Tables['place']>) =>
  db.updateTable('place').set(changes).where('id', '=', id).execute()
