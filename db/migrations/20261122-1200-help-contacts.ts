import { type Kysely, sql } from 'kysely'

/** Whom a place names for somebody who needs help now. Words by language; the first contact is shown most often. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table help_contact (
      id uuid primary key,
      place_id uuid not null references place,
      position smallint not null,
      name jsonb not null,
      what_for jsonb not null,
      opening jsonb not null,           -- when somebody answers; empty: not said
      phone text,
      web text,
      check (phone is not null or web is not null)
    );
    create index help_contact_place on help_contact (place_id, position);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table help_contact`.execute(db)
}
