import { type Kysely, sql } from 'kysely'

/** How often a pack was tried in vain since it last came about, and whether nobody tries any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table pack
      add column tries integer not null default 0,
      add column is_stuck boolean not null default false;
    -- Pieces of a file are read without unpacking all of it.
    alter table pack_file alter column bytes set storage external;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table pack_file alter column bytes set storage extended;
    alter table pack drop column tries, drop column is_stuck;`.execute(db)
}
