import { type Kysely, sql } from 'kysely'

/** Missions and goals. A wording that changes is a new version, so that tags given before stay explainable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mission (
      id uuid primary key,
      place_id uuid not null references place,
      slug text not null,
      position smallint not null,
      hue text not null check (hue in ('start', 'live', 'age')),
      unique (place_id, slug)
    );
    create table mission_version (
      id uuid primary key,
      mission_id uuid not null references mission,
      number smallint not null,
      name_id uuid not null references wording,
      statement_id uuid not null references wording,
      source text not null,
      valid_from date not null,
      unique (mission_id, number)
    );

    create table goal (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      mission_id uuid not null references mission,
      position smallint not null
    );
    create table goal_version (
      id uuid primary key,
      goal_id uuid not null references goal,
      number smallint not null,
      wording_id uuid not null references wording,
      short_id uuid not null references wording,   -- a few words, for lists and charts
      source text not null,
      valid_from date not null,
      unique (goal_id, number)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table goal_version, goal, mission_version, mission`.execute(db)
}
