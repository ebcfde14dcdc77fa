import { type Kysely, sql } from 'kysely'

/**
 * Tables about the same people are judged together and kept together: goals, the equality questions, each question of a
 * survey. The equality questions' own snapshot, which was of everybody alone, gives way to theirs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table figure_snapshot add column family text not null default 'goals';
    alter table figure_snapshot drop constraint figure_snapshot_place_id_audience_scope_number_key;
    alter table figure_snapshot add constraint figure_snapshot_once unique (place_id, audience, scope, family, number);
    drop table equality_snapshot;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table equality_snapshot (
      place_id uuid not null references place,
      scope text not null,
      taken_at timestamptz not null default now(),
      responses integer not null,
      figures jsonb not null,
      primary key (place_id, scope)
    );
    delete from figure_snapshot where family <> 'goals';
    alter table figure_snapshot drop constraint figure_snapshot_once;
    alter table figure_snapshot drop column family;
    alter table figure_snapshot add constraint figure_snapshot_place_id_audience_scope_number_key
      unique (place_id, audience, scope, number);
  `.execute(db)
}
