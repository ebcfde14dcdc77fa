import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** Whether a receipt offers to tell its person by e-mail: an adult's, where the group lets people leave an address. */
export async function mayAsk(db: Db, responseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('response')
    .innerJoin('survey_version', 'survey_version.id', 'response.survey_version_id')
    .select(sql<boolean>`coalesce((definition->>'asksContact')::boolean, false)`.as('asksContact'))
    .where('response.id', '=', responseId)
    .where('response.is_young', '=', false)
    .executeTakeFirst()
  return row?.asksContact ?? false
}

/** For a receipt: whether its person is told by e-mail, or may ask for it; null where nobody is asked. */
export async function readAsking(db: Db, responseId: string): Promise<'told' | 'may-ask' | null> {
  const row = await db
    .selectFrom('telling')
    .select('response_id')
    .where('response_id', '=', responseId)
    .where('sealed', 'is not', null)
    .executeTakeFirst()
  if (row) return 'told'
  return (await mayAsk(db, responseId)) ? 'may-ask' : null
}
