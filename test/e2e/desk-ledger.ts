import { type SqlBool, sql } from 'kysely'
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

    /** What was found in each text, in the words that were sent. */
    async readRedactions() {
      const rows = await db
        .selectFrom('redaction')
        .innerJoin('contribution', 'contribution.id', 'redaction.contribution_id')
        .leftJoin('unredacted_text as unredacted', 'unredacted.contribution_id', 'contribution.id')
        .select(['redaction.kind', 'redaction.state', 'starts', 'ends', 'proposed_by as by'])
        .select(sql<string>`coalesce(unredacted.text, contribution.text)`.as('sent'))
        .where('contribution.source', '=', 'import')
        .execute()
      return rows.map(({ starts, ends, ...row }) => ({
        ...row,
        words: Array.from(row.sent).slice(starts, ends).join(''),
      }))
    },

    /** By text, the goals that it is tagged with, each with its wording as it was given. */
    async readTags() {
      const rows = await db
        .selectFrom('tag')
        .innerJoin('contribution', 'contribution.id', 'tag.contribution_id')
        .innerJoin('goal', 'goal.id', 'tag.goal_id')
        .innerJoin('goal_version as version', 'version.id', 'tag.goal_version_id')
        .innerJoin('wording_text as words', (join) =>
          join.onRef('words.wording_id', '=', 'version.short_id').on('words.language', '=', 'en'),
        )
        .select(['contribution.public_id as publicId', 'goal.public_id as goal', 'words.text as wording'])
        .where('contribution.source', '=', 'import')
        .execute()
      const byText = new Map<string, typeof rows>()
      for (const row of rows) byText.set(row.publicId, [...(byText.get(row.publicId) ?? []), row])
      return byText
    },

    /** The worries about texts from elsewhere. */
    readCases: () =>
      db
        .selectFrom('safeguarding_case as worry')
        .innerJoin('contribution', 'contribution.id', 'worry.contribution_id')
        .leftJoin('person', 'person.id', 'worry.lead_id')
        .select(['worry.public_id as publicId', 'contribution.public_id as text', 'worry.state', 'worry.outcome'])
        .select('person.name as lead')
        .where('contribution.source', '=', 'import')
        .execute(),

    /** The newest round of coding anew: what it could choose from, and both codings as they were kept. */
    async readNewestRound() {
      const round = await db
        .selectFrom('second_coding_round')
        .select(['id', 'code_ids as codeIds', 'figures'])
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow()
      const texts = await db
        .selectFrom('second_coding_item as item')
        .leftJoin('person', 'person.id', 'item.second_person_id')
        .select(['first_goal_ids as first', 'first_no_goal_fits as firstNone', 'first_person_ids as firstPeople'])
        .select(['second_goal_ids as second', 'second_no_goal_fits as secondNone', 'second_person_id as secondPerson'])
        .select('person.name as secondBy')
        .where('round_id', '=', round.id)
        .where(sql<SqlBool>`second_at is not null`)
        .execute()
      return { ...round, texts }
    },

    async leave(): Promise<void> {
      await db.destroy()
      await stop()
    },
  }
}
