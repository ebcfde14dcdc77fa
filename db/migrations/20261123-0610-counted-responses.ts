import { type Kysely, sql } from 'kysely'

/** How many answered a survey, and how many of them were asked about themselves, without opening a single response. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index response_counted on response (survey_id, survey_version_id, set_aside) where counted;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index response_counted`.execute(db)
}
