import { type Kysely, sql } from 'kysely'

/** A file that came in can be taken back whole, and nobody in two files is counted twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Of the number or code by which another tool knows somebody: a keyed hash, which leads nowhere without the key.
    alter table response add column import_respondent text;
    create unique index response_import_respondent on response (survey_id, import_respondent)
      where import_respondent is not null;
    create index response_import on response (import_id) where import_id is not null;
    alter table import_run add column taken_back_at timestamptz`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index response_import, response_import_respondent;
    alter table response drop column import_respondent;
    alter table import_run drop column taken_back_at`.execute(db)
}
