import { type Kysely, sql } from 'kysely'

/**
 * Each line of the log of tagging keeps how far the text's coding was before it: a change that is taken back leaves a
 * text that was settled as settled as it was. Null of lines from before this was kept.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table coding_change add column coding_was text
      check (coding_was in ('none', 'coded', 'second-coded', 'settled'))`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table coding_change drop column coding_was`.execute(db)
}
