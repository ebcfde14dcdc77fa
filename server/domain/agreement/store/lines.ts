import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** The newest line of a text's log of tagging that was not taken back. */
export async function findStandingLine(db: Db, contributionId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from coding_change as line
    where contribution_id = ${contributionId} and undoes is null
      and not exists (select from coding_change as later where later.undoes = line.id)
    order by at desc, id desc limit 1`.execute(db)
  return rows[0]?.id
}
