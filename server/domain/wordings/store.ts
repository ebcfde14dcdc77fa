import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const insertWording = (db: Db, row: Insertable<Tables['wording']>) =>
  db.insertInto('wording').values(row).execute()

export const insertTexts = (db: Db, rows: Insertable<Tables['wording_text']>[]) =>
  db.insertInto('wording_text').values(rows).execute()

export const deleteWordings = (db: Db, ids: readonly string[]) =>
  db.deleteFrom('wording').where('id', 'in', ids).execute()
