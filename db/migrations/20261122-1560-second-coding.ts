import { type Kysely, sql } from 'kysely'

/**
 * Blind second coding: a round draws texts that are coded, somebody else codes each anew without seeing the first
 * coding, the figures say how far the two agree, and what they do not agree on is settled.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table contribution drop constraint contribution_coding_check;
    alter table contribution add constraint contribution_coding_check
      check (coding in ('none', 'coded', 'second-coded', 'settled'));

    create table second_coding_round (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      organisation_id uuid references organisation,   -- whose texts; empty: all that the place may read
      number integer not null,
      seed integer not null,                          -- the same seed draws the same texts again
      code_ids uuid[] not null,                       -- goals and themes that stood when it began
      drawn integer not null,
      started_by uuid,
      started_at timestamptz not null,
      closed_by uuid,
      closed_at timestamptz,
      figures jsonb,                                  -- worked out once, when it closed
      check ((closed_at is null) = (figures is null)),
      unique (place_id, number)
    );
    create unique index second_coding_round_open
      on second_coding_round (place_id, coalesce(organisation_id, place_id)) where closed_at is null;

    create table second_coding_item (
      round_id uuid not null references second_coding_round,
      contribution_id uuid not null references contribution on delete cascade,
      position integer not null,
      is_open boolean not null default true,          -- as its round is
      -- The coding that stood when it was drawn, and everybody who had a hand in it.
      first_goal_ids uuid[] not null,
      first_no_goal_fits boolean not null,
      first_person_ids uuid[] not null,
      second_goal_ids uuid[],
      second_no_goal_fits boolean,
      second_person_id uuid,
      second_at timestamptz,
      agrees boolean,                                 -- known when the round closed
      settled_at timestamptz,
      settled_change_id uuid references coding_change,   -- empty: the tags that stood were right
      primary key (round_id, contribution_id),
      check ((second_at is null) = (second_goal_ids is null) and (second_at is null) = (second_no_goal_fits is null))
    );
    create unique index second_coding_item_open on second_coding_item (contribution_id) where is_open;
    create index second_coding_item_contribution on second_coding_item (contribution_id);

    -- Append-only: who coded anew, who settled, and who took that back.
    create table second_coding_event (
      id uuid primary key,
      round_id uuid not null references second_coding_round,
      contribution_id uuid not null references contribution on delete cascade,
      kind text not null check (kind in ('coded-again', 'settled', 'unsettled')),
      goal_ids uuid[] not null,
      no_goal_fits boolean not null,
      is_together boolean not null default false,     -- settled by one who had coded it, with the other
      person_id uuid,
      at timestamptz not null
    );
    create index second_coding_event_contribution on second_coding_event (contribution_id, at);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table second_coding_event, second_coding_item, second_coding_round;
    update contribution set coding = 'coded' where coding in ('second-coded', 'settled');
    update tag_move set coding = 'coded' where coding in ('second-coded', 'settled');
    alter table contribution drop constraint contribution_coding_check;
    alter table contribution add constraint contribution_coding_check check (coding in ('none', 'coded'));
  `.execute(db)
}
