import { sql } from 'kysely'
import { openDb, openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import type { Product } from '#test/support/server.ts'

/** Past the product: what otherwise stands in a mailbox, and what a mail server answers in a week. */
export async function openMailbox({ dataDir }: Product) {
  const { appUrl, stop } = await joinEmbeddedPostgres({ dataDir })
  const db = openDb(openPool(appUrl, 1))
  return {
    /** The code in the messages of whoever asked last. */
    async stopCode(): Promise<string> {
      const row = await db
        .selectFrom('telling')
        .select('stop_code')
        .orderBy('asked_at', 'desc')
        .executeTakeFirstOrThrow()
      return row.stop_code
    },
    /** One message to them was refused, and for a week nobody answered another. */
    failTwice: () =>
      sql`
        insert into told_message (id, response_id, place_id, day, state, since, next_try_at, reason, changed_at)
        select gen_random_uuid(), response_id, place_id, day::date, state, now(), now(), reason, now()
        from (select * from telling order by asked_at desc limit 1) as newest
        cross join (values ('2026-01-02', 'refused', '550'), ('2026-01-03', 'given-up', 'no-answer'))
          as failed (day, state, reason)`.execute(db),
    async close(): Promise<void> {
      await db.destroy()
      await stop()
    },
  }
}
