import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** Whether the database answers at all. */
export const isDatabaseThere = (db: Db): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
