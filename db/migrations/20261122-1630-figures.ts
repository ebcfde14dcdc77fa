import { type Kysely, sql } from 'kysely'

/**
 * Figures stand still. Public ones change when the place publishes them anew; what is said of groups to staff is kept,
 * so that the next time is judged beside it. Counts alone, with nobody's response.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table place add column figure_policy text not null default 'withhold'
      check (figure_policy in ('withhold', 'round'));

    create table figure_snapshot (
      id uuid primary key default gen_random_uuid(),
      place_id uuid not null references place,
      audience text not null check (audience in ('public', 'staff')),
      scope text not null,              -- what it covers: the place, or some organisations
      number integer not null,
      taken_at timestamptz not null default now(),
      person_id uuid,                   -- who published it
      content jsonb not null,
      unique (place_id, audience, scope, number)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table figure_snapshot;
    alter table place drop column figure_policy;
  `.execute(db)
}
