import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'

/**
 * Whether a text stands in a round that is open: whoever codes it anew sees neither its codes nor what a machine would
 * say of it.
 * @param contribution a column that holds a contribution's id
 */
export const isBlindRow = (contribution: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (
    select from second_coding_item where contribution_id = ${sql.ref(contribution)} and is_open)`

export async function isBlind(db: Db, contributionId: string): Promise<boolean> {
  const found = await db
    .selectFrom('second_coding_item')
    .select('contribution_id')
    .where('contribution_id', '=', contributionId)
    .where('is_open', '=', true)
    .executeTakeFirst()
  return found !== undefined
}
