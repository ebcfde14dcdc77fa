import { type Kysely, sql } from 'kysely'

/** What stands in for words may be longer than they were: a text as long as they may be sent has room for it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table contribution drop constraint contribution_text_check;
    alter table contribution add constraint contribution_text_check check (char_length(text) between 1 and 20000);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  // Longer ones that are there stay; they go back to what was sent with the table that holds it.
  await sql`
    alter table contribution drop constraint contribution_text_check;
    alter table contribution add constraint contribution_text_check
      check (char_length(text) between 1 and 10000) not valid;
  `.execute(db)
}
