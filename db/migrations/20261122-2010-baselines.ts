import { type Kysely, sql } from 'kysely'

/** What a place's people are like, from outside: the Census and other published figures, to hold against who was heard. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- One a way of dividing people; a newer one takes its place, and the audit keeps who brought it.
    create table baseline (
      place_id uuid not null references place,
      divided_by text not null,           -- area, age-band or a question of the equality standard
      table_id text not null check (char_length(table_id) <= 60),
      taken_on date not null,
      source text not null check (char_length(source) between 1 and 300),
      cells jsonb not null,               -- people by our groups; a published figure may cover several of them
      person_id uuid,
      at timestamptz not null,
      primary key (place_id, divided_by)
    );
    -- Which organisation is near which people, as somebody of the place said.
    create table reach (
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      divided_by text not null,
      group_key text not null,
      person_id uuid,
      at timestamptz not null,
      primary key (organisation_id, divided_by, group_key)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table reach, baseline`.execute(db)
}
