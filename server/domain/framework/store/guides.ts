import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const findGuide = (db: Db, goalId: string) =>
  db
    .selectFrom('code_guide')
    .select(['number', 'definition', 'use_when as useWhen', 'not_when as notWhen', 'keywords'])
    .where('goal_id', '=', goalId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export const insertGuide = (db: Db, row: Insertable<Tables['code_guide']>) =>
  db.insertInto('code_guide').values(row).execute()

/** An example that is there already stays once. */
export const insertExample = (db: Db, row: Insertable<Tables['code_example']>) =>
  db
    .insertInto('code_example')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const deleteExample = (db: Db, goalId: string, id: string) =>
  db.deleteFrom('code_example').where('goal_id', '=', goalId).where('id', '=', id).execute()

/** A contribution that may stand as an example: shown, and its person lets it be quoted. */
export const findQuotable = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('shown_contribution')
    .select('id')
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .where('may_quote', '=', true)
    .where('counted', '=', true)
    .where('place_sees', '<>', 'counts')
    .executeTakeFirst()
