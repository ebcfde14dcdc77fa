import { type Kysely, sql } from 'kysely'

/**
 * What organisations promised, do, did or will not do about what people said. Once it is public it stays: a new wording
 * stands beside the older ones, and it ends by being closed with what came of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table commitment (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,  -- whose commitment it is
      goal_id uuid not null references goal,                   -- as it was chosen; where it went since is read on the way
      finding_id uuid references finding,
      workshop_id uuid references workshop on delete set null,
      state text not null default 'draft' check (state in ('draft', 'published', 'closed')),
      outcome text check (outcome in ('kept', 'partly', 'not-kept')),
      revision integer not null default 1,
      first_due date,                                          -- as it was promised first
      created_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      closed_at timestamptz,
      check (num_nonnulls(finding_id, workshop_id) <= 1),
      check ((state = 'draft') = (published_at is null)),
      check ((state = 'closed') = (closed_at is not null and outcome is not null))
    );
    create index commitment_place on commitment (place_id, state, changed_at desc);
    create index commitment_goal on commitment (goal_id);

    -- Its words and dates. A draft has the first alone, which is written over; from then on each change is one more.
    create table commitment_version (
      commitment_id uuid not null references commitment on delete cascade,
      number integer not null,
      stance text not null check (stance in ('did', 'doing', 'will', 'wont')),
      title_id uuid not null references wording,
      said_id uuid references wording,
      answer_id uuid references wording,
      role text not null check (char_length(role) <= 120),
      due_on date,                                             -- of what was done: the day it was
      measure_id uuid references wording,
      unit_id uuid references wording,
      baseline double precision,
      baseline_on date,
      target double precision,
      reason_id uuid references wording,                       -- why it was changed
      person_id uuid not null,
      at timestamptz not null,
      primary key (commitment_id, number),
      check ((baseline is null) = (baseline_on is null)),
      check (target is null or baseline is not null)
    );

    create table commitment_milestone (
      id uuid primary key,
      commitment_id uuid not null references commitment on delete cascade,
      title_id uuid not null references wording,
      due_on date not null,
      done_on date,
      person_id uuid not null,
      at timestamptz not null
    );
    create index commitment_milestone_of on commitment_milestone (commitment_id, due_on);

    -- Append-only: news, why it is late, and what came of it in the end.
    create table commitment_note (
      id uuid primary key,
      commitment_id uuid not null references commitment on delete cascade,
      kind text not null check (kind in ('news', 'late', 'end')),
      words_id uuid not null references wording,
      noted_on date not null,
      link text check (link ~ '^https?://' and char_length(link) <= 500),
      link_name text check (char_length(link_name) <= 120),
      person_id uuid not null,
      at timestamptz not null,
      check ((link is null) = (link_name is null))
    );
    create index commitment_note_of on commitment_note (commitment_id, noted_on desc);

    create table commitment_reading (
      commitment_id uuid not null references commitment on delete cascade,
      read_on date not null,
      value double precision not null,
      person_id uuid not null,
      at timestamptz not null,
      primary key (commitment_id, read_on)
    );

    create function keep_public_commitment() returns trigger language plpgsql as $$ begin
      if old.state <> 'draft' then raise exception 'a commitment that was public is closed, not deleted'; end if;
      return old;
    end $$;
    create trigger public_commitment_stays before delete on commitment
      for each row execute function keep_public_commitment();

    create function keep_public_words() returns trigger language plpgsql as $$ begin
      if exists (select from commitment where id = old.commitment_id and state <> 'draft') then
        raise exception 'the words of a commitment that was public stay as they were';
      end if;
      return new;
    end $$;
    create trigger public_words_stay before update on commitment_version
      for each row execute function keep_public_words();
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table commitment_reading, commitment_note, commitment_milestone, commitment_version, commitment;
    drop function keep_public_commitment();
    drop function keep_public_words();
  `.execute(db)
}
