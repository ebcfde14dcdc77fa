import { type Kysely, sql } from 'kysely'

/** What was kept, is coming due, is late and was learned in half a year or a year, as it stood: append-only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      about_kind text not null check (about_kind in ('mission', 'organisation', 'alliance')),
      about_id uuid not null,
      from_on date not null,
      to_on date not null check (to_on > from_on),
      content jsonb not null,
      person_id uuid not null,
      issued_at timestamptz not null
    );
    create index report_place on report (place_id, to_on desc, issued_at desc);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table report`.execute(db)
}
