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

/** Whether two people have coded a text, or are to: while they do, and while somebody settles what they differ in. */
export const isCodedTwice = (contribution: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (
    select from second_coding_item
    where contribution_id = ${sql.ref(contribution)} and (is_open or second_at is not null))`

/**
 * Of a text in an open round, for one person: not for whoever gave the codes that stand, who knows them.
 * @param contribution as above
 */
export const isBlindRowFor = (contribution: string, personId: string | null): Expression<SqlBool> =>
  sql<SqlBool>`exists (
    select from second_coding_item where contribution_id = ${sql.ref(contribution)} and is_open
      and (${personId}::uuid = any(first_person_ids)) is not true)`

/** Whether this person is to see nothing of the codes of a text, as it stands in a round that is open. */
export async function isBlindFor(db: Db, contributionId: string, personId: string | null): Promise<boolean> {
  const found = await db
    .selectFrom('contribution')
    .select('id')
    .where('id', '=', contributionId)
    .where(isBlindRowFor('contribution.id', personId))
    .executeTakeFirst()
  return found !== undefined
}
