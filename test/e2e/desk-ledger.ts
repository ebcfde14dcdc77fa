import { sql } from 'kysely'
import { openDb, openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import type { Product } from '#test/support/server.ts'

/** What a product keeps, read past it: so that a journey can compare what it did with what was written down. */
export type Ledger = Awaited<ReturnType<typeof openLedger>>

export async function openLedger({ dataDir }: Product) {
  const { appUrl, stop } = await joinEmbeddedPostgres({ dataDir })
  const pool = openPool(appUrl, 2)
  const db = openDb(pool)
  return {
    /** Puts somebody on the sign-in page of the demo. */
    async addModerator(name: string): Promise<void> {
      await sql`
        with place as (select id from place), made as (
          insert into person (id, name) values (gen_random_uuid(), ${name}) returning id)
        insert into membership (id, person_id, place_id, role)
        select gen_random_uuid(), made.id, place.id, 'moderator' from made, place`.execute(db)
    },

    /** From now on they have no role at all. */
    takeRolesAway: (name: string) =>
      db
        .deleteFrom('membership')
        .where('person_id', '=', db.selectFrom('person').select('id').where('name', '=', name))
        .execute(),

    /** What their leases would be in five minutes. */
    letLeasesRunOut: (name: string) =>
      db
        .updateTable('claim')
        .set({ until: sql`now() - interval '1 second'` })
        .where('person_id', '=', db.selectFrom('person').select('id').where('name', '=', name))
        .execute(),

    /** The texts that came from elsewhere, by what they said when they came. */
    async readTexts() {
      const rows = await db
        .selectFrom('contribution')
        .leftJoin('unredacted_text as unredacted', 'unredacted.contribution_id', 'contribution.id')
        .select(['public_id as publicId', 'visibility', 'worry', 'sealed', 'coding'])
        .select(['screened', 'contribution.text as shown'])
        .select(sql<string>`coalesce(unredacted.text, contribution.text)`.as('sent'))
        .where('contribution.source', '=', 'import')
        .execute()
      return new Map(rows.map((row) => [row.sent, row]))
    },

    /** What people decided about each text, and which of it was taken back. Screening's own holding is nobody's. */
    readDecisions: () =>
      db
        .selectFrom('visibility_change as change')
        .innerJoin('contribution', 'contribution.id', 'change.contribution_id')
        .innerJoin('person', 'person.id', 'change.person_id')
        .select(['contribution.public_id as publicId', 'person.name as by', 'became', 'undoes'])
        .where('contribution.source', '=', 'import')
        .orderBy('change.at')
        .execute(),

    async leave(): Promise<void> {
      await db.destroy()
      await stop()
    },
  }
}
