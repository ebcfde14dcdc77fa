import { type Kysely, sql } from 'kysely'

/**
 * Workshops with an agenda of many kinds of activity, tables with scribes, helpers who enter hands and paper, timers,
 * and what the room asks of its facilitator.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop
      add column agenda_version integer not null default 1,   -- an agenda edited on two screens: the second is told
      add column message text check (char_length(message) between 1 and 300),   -- the facilitator's word to everybody
      add column seating text not null default 'none' check (seating in ('none', 'chosen', 'assigned'));

    alter table activity
      drop constraint activity_kind_check,
      add constraint activity_kind_check check (kind in ('ideas', 'board', 'words', 'questions', 'text', 'poll', 'scale',
        'ranking', 'dots', 'budget', 'statements', 'pause')),
      add column settings jsonb not null default '{}',        -- what its kind needs beyond choices: see kinds.ts
      add column timer_seconds integer check (timer_seconds between 10 and 7200),
      add column ends_at timestamptz,                         -- while a timer runs
      add column timer_left integer,                          -- milliseconds; while a pause holds it
      add column opened_at timestamptz,                       -- its form is fixed from then on
      drop constraint activity_workshop_id_position_key,
      add constraint activity_position unique (workshop_id, position) deferrable initially deferred;
    update activity set opened_at = now() where state <> 'prepared' or exists (
      select from ballot where ballot.activity_id = activity.id);

    alter table choice
      alter column text_id drop not null,
      add column contribution_id uuid references contribution on delete cascade,   -- somebody in the room said it
      add column cost integer check (cost between 1 and 1000000000),              -- whole pounds
      add column answered_at timestamptz,
      add constraint choice_has_words check ((text_id is null) <> (contribution_id is null)),
      add constraint choice_said_once unique (activity_id, contribution_id),
      drop constraint choice_activity_id_position_key,
      add constraint choice_position unique (activity_id, position) deferrable initially deferred;

    create table seat_table (
      id uuid primary key,
      workshop_id uuid not null references workshop,
      position smallint not null,
      name text not null check (char_length(name) between 1 and 60),
      removed_at timestamptz,
      unique (workshop_id, position)
    );
    -- For scribes and helpers without an account: good for one workshop and one thing.
    create table workshop_pass (
      id uuid primary key,
      workshop_id uuid not null references workshop,
      kind text not null check (kind in ('scribe', 'helper')),
      table_id uuid references seat_table,
      label text not null check (char_length(label) between 1 and 60),
      code_hash text not null unique,
      made_at timestamptz not null,
      revoked_at timestamptz,
      check ((kind = 'scribe') = (table_id is not null))
    );
    create index workshop_pass_workshop on workshop_pass (workshop_id);

    alter table participant
      -- A scribe writes for a table. A sheet is somebody whose paper a helper entered.
      add column kind text not null default 'phone' check (kind in ('phone', 'scribe', 'sheet')),
      add column table_id uuid references seat_table,
      add column pass_id uuid references workshop_pass,
      add column sheet_number integer check (sheet_number between 1 and 100000),
      add constraint participant_sheet unique (workshop_id, sheet_number),
      add constraint participant_sheet_kind check ((kind = 'sheet') = (sheet_number is not null));
    create unique index participant_scribe on participant (pass_id) where kind = 'scribe';

    alter table ballot
      drop constraint ballot_source_check,
      add constraint ballot_source_check check (source in ('phone', 'form', 'replay', 'seed', 'paper')),
      add column entered_by_person uuid,
      add column entered_by_pass uuid references workshop_pass;
    alter table vote add column source text not null default 'phone' check (source in ('phone', 'paper'));

    -- Append-only: hands counted in the room. The newest of an activity, round and table counts.
    create table hand_count (
      id uuid primary key,
      cmd_id uuid not null unique,
      activity_id uuid not null references activity,
      round smallint not null,
      table_id uuid references seat_table,
      people integer not null check (people between 0 and 10000),
      counts jsonb not null,            -- {choiceId: {value: people}}
      person_id uuid,
      pass_id uuid references workshop_pass,
      at timestamptz not null
    );
    create index hand_count_activity on hand_count (activity_id, round, at);

    create table raised_hand (
      id uuid primary key,
      workshop_id uuid not null references workshop,
      participant_id uuid not null references participant,
      -- 'call': somebody needs to talk; only facilitators ever see that one.
      kind text not null check (kind in ('hand', 'call')),
      where_to text check (char_length(where_to) between 1 and 100),
      raised_at timestamptz not null,
      ended_at timestamptz,
      seen_by uuid
    );
    create unique index raised_hand_standing on raised_hand (participant_id, kind) where ended_at is null;
    create index raised_hand_workshop on raised_hand (workshop_id) where ended_at is null;

    create table extra_time (
      activity_id uuid not null references activity,
      round smallint not null,
      participant_id uuid not null references participant,
      seconds integer not null check (seconds between 1 and 72000),   -- ten times the longest timer
      times smallint not null default 1,
      primary key (activity_id, round, participant_id)
    );

    create table idea_group (
      id uuid primary key,
      activity_id uuid not null references activity,
      position smallint not null,
      title text not null check (char_length(title) between 1 and 200),
      removed_at timestamptz
    );
    create index idea_group_activity on idea_group (activity_id);
    -- Where an idea stands on its board. Written as it arrives (column, table) and as a facilitator sorts (the rest).
    create table idea_place (
      contribution_id uuid primary key references contribution on delete cascade,
      activity_id uuid not null references activity,
      board_column text check (board_column in ('strong', 'wrong', 'next')),
      table_id uuid references seat_table,
      group_id uuid references idea_group,
      merged_into uuid references contribution on delete set null,
      check (merged_into <> contribution_id)
    );
    create index idea_place_activity on idea_place (activity_id);
    create index idea_place_merged on idea_place (merged_into) where merged_into is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table idea_place, idea_group, extra_time, raised_hand, hand_count;
    alter table vote drop column source;
    alter table ballot drop column entered_by_person, drop column entered_by_pass, drop constraint ballot_source_check,
      add constraint ballot_source_check check (source in ('phone', 'form', 'replay', 'seed'));
    drop index participant_scribe;
    alter table participant drop constraint participant_sheet_kind, drop constraint participant_sheet,
      drop column kind, drop column table_id, drop column pass_id, drop column sheet_number;
    drop table workshop_pass, seat_table;
    alter table choice drop constraint choice_has_words, drop constraint choice_said_once, drop column contribution_id,
      drop column cost, drop column answered_at, alter column text_id set not null, drop constraint choice_position,
      add constraint choice_activity_id_position_key unique (activity_id, position);
    alter table activity drop constraint activity_kind_check, drop column settings, drop column timer_seconds,
      drop column ends_at, drop column timer_left, drop column opened_at, drop constraint activity_position,
      add constraint activity_kind_check check (kind in ('ideas', 'dots', 'statements')),
      add constraint activity_workshop_id_position_key unique (workshop_id, position);
    alter table workshop drop column agenda_version, drop column message, drop column seating;
  `.execute(db)
}
