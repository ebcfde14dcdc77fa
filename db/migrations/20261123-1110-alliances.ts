import { type Kysely, sql } from 'kysely'

/**
 * Organisations that answer together: for a theme, or for an area's forum, which is the same kind of thing and stands
 * beside it. A promise stays one organisation's, so that somebody answers for it, and may be made in an alliance's name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table alliance (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      kind text not null check (kind in ('theme', 'area-forum')),
      area_id uuid references area,
      name_id uuid not null references wording,
      words_id uuid references wording,
      state text not null default 'draft' check (state in ('draft', 'published', 'ended')),
      revision integer not null default 1,
      person_id uuid not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      ended_at timestamptz,
      -- Only a forum is of an area; a draft may not know yet of which.
      check (kind = 'area-forum' or area_id is null),
      check ((state = 'draft') = (published_at is null)),
      check ((state = 'ended') = (ended_at is not null))
    );
    create index alliance_place on alliance (place_id, state);

    create table alliance_organisation (
      alliance_id uuid not null references alliance on delete cascade,
      organisation_id uuid not null references organisation,
      primary key (alliance_id, organisation_id)
    );
    -- What it is about: whole missions, and goals, as they were chosen; where those went since is read on the way.
    create table alliance_mission (
      alliance_id uuid not null references alliance on delete cascade,
      mission_id uuid not null references mission,
      primary key (alliance_id, mission_id)
    );
    create table alliance_goal (
      alliance_id uuid not null references alliance on delete cascade,
      goal_id uuid not null references goal,
      primary key (alliance_id, goal_id)
    );

    alter table commitment add column alliance_id uuid references alliance;
    create index commitment_alliance on commitment (alliance_id) where alliance_id is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table commitment drop column alliance_id;
    drop table alliance_goal, alliance_mission, alliance_organisation, alliance;
  `.execute(db)
}
