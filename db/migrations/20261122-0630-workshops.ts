import { type Kysely, sql } from 'kysely'

/** Live workshops: what is on, who joined, what was sent (ballots), what counts now (votes), what happened (events). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workshop (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      place_sees text not null check (place_sees in ('counts', 'moderated-text', 'everything')),
      title_id uuid not null references wording,
      join_code text not null unique,   -- upper case, no spaces
      phase text not null default 'ready' check (phase in ('ready', 'open', 'ended')),
      blanked boolean not null default false,   -- the wall shows nothing but the way in
      epoch uuid not null,              -- a new one makes every phone start from a snapshot
      seq bigint not null default 0,    -- orders this workshop's events, without gaps
      active_activity_id uuid,
      held_on date not null
    );
    create index workshop_place on workshop (place_id, held_on);

    create table activity (
      id uuid primary key,
      public_id text not null unique,
      workshop_id uuid not null references workshop,
      position smallint not null,
      kind text not null check (kind in ('ideas', 'dots', 'statements')),
      state text not null default 'prepared' check (state in ('prepared', 'open', 'paused', 'closed')),
      revealed boolean not null default false,
      version bigint not null default 0,   -- orders this activity's results; closing and voting both move it
      round smallint not null default 1,
      dots smallint check (dots between 1 and 20),
      closed_at timestamptz,
      text_id uuid not null references wording,
      unique (workshop_id, position),
      check ((kind = 'dots') = (dots is not null))
    );
    alter table workshop add foreign key (active_activity_id) references activity;

    create table choice (
      id uuid primary key,
      activity_id uuid not null references activity,
      position smallint not null,
      text_id uuid not null references wording,
      unique (activity_id, position)
    );
    create table choice_goal (
      choice_id uuid not null references choice,
      goal_id uuid not null references goal,
      primary key (choice_id, goal_id)
    );

    create table participant (
      id uuid primary key,
      workshop_id uuid not null references workshop,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      token_hash text not null unique,
      language text not null,
      area_id uuid references area,
      age_band text,
      joined_at timestamptz not null,
      unique (id, workshop_id)
    );
    create index participant_workshop on participant (workshop_id);

    -- Append-only record of what people sent.
    create table ballot (
      participant_id uuid not null references participant,
      cmd_id uuid not null,
      activity_id uuid not null references activity,
      round smallint not null,
      slot text not null,               -- '' for a whole allocation, else the statement voted on
      client_seq bigint not null,
      allocation jsonb not null,        -- {choiceId: dots} or {choiceId: 1 | 0 | -1}
      source text not null check (source in ('phone', 'form', 'replay', 'seed')),
      late boolean not null default false,
      received_at timestamptz not null,
      constraint ballot_once primary key (participant_id, cmd_id)
    );
    create index ballot_activity on ballot (activity_id);
    create index ballot_late on ballot (activity_id) where late;

    -- What counts now. One vote per person and slot is a fact about the data, so the database holds it.
    create table vote (
      activity_id uuid not null references activity,
      participant_id uuid not null references participant,
      round smallint not null,
      slot text not null,
      client_seq bigint not null,
      allocation jsonb not null,
      cmd_id uuid not null,
      constraint vote_once primary key (activity_id, participant_id, round, slot)
    );

    create table workshop_event (
      workshop_id uuid not null references workshop,
      seq bigint not null,
      type text not null,
      payload jsonb not null,           -- ids and states, never people's words
      person_id uuid,
      at timestamptz not null,
      primary key (workshop_id, seq)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop drop constraint workshop_active_activity_id_fkey;
    drop table workshop_event, vote, ballot, participant, choice_goal, choice, activity, workshop
  `.execute(db)
}
