import { type Kysely, sql } from 'kysely'

/**
 * What the public list is asked for, made from what a commitment says: on which days it has which colour as long as nobody
 * changes anything, and its words. Worked out anew whenever its revision, or the edition of the rules, is another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table commitment_found (
      commitment_id uuid primary key references commitment on delete cascade,
      place_id uuid not null references place,
      revision integer not null,
      mark text not null,                   -- the edition of the rules, and the place's time zone
      red datemultirange not null,
      amber datemultirange not null,
      green datemultirange not null,
      no_colour datemultirange not null,
      overdue datemultirange not null,
      words text not null                   -- in every language it was written in, in small letters
    );
    create index commitment_found_place on commitment_found (place_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table commitment_found`.execute(db)
}
