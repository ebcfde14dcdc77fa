import { type Kysely, sql } from 'kysely'

/** One piece of free text and where it came from, what was decided about it, and the goals it speaks to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contribution (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      place_sees text not null check (place_sees in ('counts', 'moderated-text', 'everything')),
      source text not null check (source in ('survey', 'workshop', 'import')),
      survey_id uuid references survey,
      question_id uuid references question,
      response_id uuid references response on delete cascade,
      workshop_id uuid references workshop,
      activity_id uuid references activity,
      participant_id uuid references participant,
      cmd_id uuid,
      text text not null check (char_length(text) between 1 and 10000),
      language text not null,
      group_size smallint not null default 1 check (group_size between 1 and 500),
      area_id uuid references area,
      age_band text,
      may_quote boolean not null default false,
      visibility text not null default 'waiting' check (visibility in ('waiting', 'held', 'approved', 'hidden')),
      worry text not null default 'none' check (worry in ('none', 'open', 'closed')),
      coding text not null default 'none' check (coding in ('none', 'coded')),
      no_goal_fits boolean not null default false,
      counted boolean not null default true,   -- false only when hidden as spam or off the subject
      received_at timestamptz not null,
      decided_at timestamptz,                  -- when it was last approved or hidden; empty while it waits
      -- Exactly one way in.
      check ((response_id is not null) <> (participant_id is not null)),
      unique (response_id, question_id),
      unique (participant_id, cmd_id)
    );
    -- One index for each view of the queue, in its order. The last columns let filters and counts stay in the index.
    create index contribution_waiting
      on contribution (place_id, (worry <> 'open'), received_at, id, organisation_id, place_sees, source)
      where visibility in ('waiting', 'held');
    create index contribution_worry
      on contribution (place_id, received_at, id, organisation_id, place_sees, source) where worry = 'open';
    create index contribution_untagged
      on contribution (place_id, received_at, id, organisation_id, place_sees, source)
      where coding = 'none' and counted and visibility in ('approved', 'hidden');
    create index contribution_decided
      on contribution (place_id, coalesce(decided_at, received_at), id, organisation_id, place_sees, source)
      where visibility in ('approved', 'hidden');
    create index contribution_activity on contribution (activity_id, received_at) where activity_id is not null;

    -- The wall and the quotes may show it.
    create view shown_contribution as
      select * from contribution where visibility = 'approved' and worry <> 'open';

    create table visibility_change (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      was text not null,
      became text not null,
      reason text,
      person_id uuid,                   -- empty: the product itself
      undoes uuid references visibility_change,
      at timestamptz not null
    );
    create index visibility_change_contribution on visibility_change (contribution_id, at);

    create table worry_change (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      was text not null,
      became text not null,
      reason text,
      person_id uuid,
      at timestamptz not null
    );
    create index worry_change_contribution on worry_change (contribution_id, at);

    create table tag (
      contribution_id uuid not null references contribution on delete cascade,
      goal_id uuid not null references goal,
      goal_version_id uuid not null references goal_version,   -- the wording it was tagged under
      person_id uuid,
      at timestamptz not null,
      primary key (contribution_id, goal_id)
    );
    create index tag_goal on tag (goal_id, contribution_id);

    create table coding_change (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      goal_version_ids uuid[] not null,   -- all goals that stood after the change
      no_goal_fits boolean not null,
      person_id uuid,
      at timestamptz not null
    );
    create index coding_change_contribution on coding_change (contribution_id, at);

    -- A lease: two moderators never hold the same item.
    create table claim (
      contribution_id uuid primary key references contribution on delete cascade,
      person_id uuid not null references person on delete cascade,
      until timestamptz not null
    );
    create index claim_person on claim (person_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table claim, coding_change, tag, worry_change, visibility_change`.execute(db)
  await sql`drop view shown_contribution`.execute(db)
  await sql`drop table contribution`.execute(db)
}
