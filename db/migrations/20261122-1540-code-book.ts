import { type Kysely, sql } from 'kysely'

/**
 * The code book: missions and goals that are reworded, split, merged and retired with their tags mapped and mapped back,
 * themes and I-statements beside them, what each code means; and tags on parts of a text.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Every change of a place's code book, in order. Taking one back is a change of its own.
    create table code_book_change (
      id uuid primary key,
      place_id uuid not null references place,
      number integer not null,
      kind text not null check (kind in ('add', 'reword', 'carry', 'split', 'merge', 'retire', 'undo',
        'add-mission', 'reword-mission', 'retire-mission')),
      code_ids uuid[] not null,                 -- goals, themes, I-statements or missions that it touched
      details jsonb not null default '{}',      -- what taking it back needs: ids of versions, choices' goals
      undoes uuid unique references code_book_change,
      person_id uuid,
      at timestamptz not null,
      unique (place_id, number)
    );

    alter table mission add column retired_at timestamptz;

    -- Themes and I-statements are tagged as goals are, and stand in no mission: docs/decisions/0022-the-code-book.md.
    alter table goal
      add column kind text not null default 'goal' check (kind in ('goal', 'theme', 'i-statement')),
      add column retired_at timestamptz,
      add column about_goal_id uuid references goal,        -- the goal that an I-statement speaks of
      alter column mission_id drop not null,
      add constraint goal_has_mission check ((kind = 'goal') = (mission_id is not null));
    create index goal_place on goal (place_id);
    alter table goal_version add column change_id uuid references code_book_change;
    alter table mission_version add column change_id uuid references code_book_change;

    -- What a code means to whoever tags. Each version stays; the highest number holds.
    create table code_guide (
      goal_id uuid not null references goal,
      number integer not null,
      definition text not null default '' check (char_length(definition) <= 2000),
      use_when text not null default '' check (char_length(use_when) <= 2000),
      not_when text not null default '' check (char_length(not_when) <= 2000),
      keywords text[] not null default '{}',
      person_id uuid,
      at timestamptz not null,
      primary key (goal_id, number)
    );
    -- Made up for the purpose, or a contribution that may be quoted, whose words are then read where they stand.
    create table code_example (
      id uuid primary key,
      goal_id uuid not null references goal,
      text text check (char_length(text) between 1 and 1000),
      contribution_id uuid references contribution on delete cascade,
      person_id uuid,
      at timestamptz not null,
      check ((text is null) <> (contribution_id is null)),
      unique (goal_id, contribution_id)
    );

    alter table tag
      add column stance text check (stance in ('for', 'against', 'mixed')),
      add column tells_of text check (tells_of in ('need', 'strength'));

    -- A highlighted part of a text, for one of its codes. Code points of contribution.text, the first counted, the last
    -- not. One that was taken off stays, so that an undo finds it where redaction has moved it meanwhile.
    create table tag_segment (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      goal_id uuid not null references goal,
      starts integer not null check (starts >= 0),
      ends integer not null check (ends > starts),
      copy_of uuid,                                         -- made when a goal was split into several
      person_id uuid,
      at timestamptz not null,
      removed_at timestamptz
    );
    create index tag_segment_contribution on tag_segment (contribution_id, goal_id);

    -- What became of each tag when the code book changed. What it was before stands here whole.
    create table tag_move (
      change_id uuid not null references code_book_change,
      contribution_id uuid not null references contribution on delete cascade,
      goal_id uuid not null references goal,
      goal_version_id uuid not null references goal_version,
      person_id uuid,
      at timestamptz not null,
      stance text,
      tells_of text,
      no_goal_fitted boolean not null,                      -- of the contribution, before; its coding too
      coding text not null,
      segment_ids uuid[] not null default '{}',
      became uuid[] not null,                               -- versions of goals; empty: the tag was taken off
      made uuid[] not null default '{}',                    -- of these, the ones the text did not have already
      primary key (change_id, contribution_id, goal_id)
    );
    create index tag_move_contribution on tag_move (contribution_id);

    alter table coding_change
      add column tags jsonb,                                -- all tags that stood after it, whole
      add column undoes uuid references coding_change,
      add column book_change_id uuid references code_book_change;
    create index coding_change_book on coding_change (book_change_id) where book_change_id is not null;

    create table coding_note (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      text text not null check (char_length(text) between 1 and 1000),
      person_id uuid,
      at timestamptz not null,
      removed_at timestamptz
    );
    create index coding_note_contribution on coding_note (contribution_id, at);

    -- The pile from which themes emerge.
    create index contribution_no_goal_fits on contribution (place_id, received_at, id) where no_goal_fits;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index contribution_no_goal_fits;
    drop table coding_note, tag_move, tag_segment, code_example, code_guide;
    alter table coding_change drop column tags, drop column undoes, drop column book_change_id;
    alter table tag drop column stance, drop column tells_of;
    alter table goal_version drop column change_id;
    alter table mission_version drop column change_id;
    delete from tag where goal_id in (select id from goal where kind <> 'goal');
    delete from goal_version where goal_id in (select id from goal where kind <> 'goal');
    delete from goal where kind <> 'goal';
    drop index goal_place;
    alter table goal
      drop constraint goal_has_mission,
      drop column kind,
      drop column retired_at,
      drop column about_goal_id,
      alter column mission_id set not null;
    alter table mission drop column retired_at;
    drop table code_book_change;
  `.execute(db)
}
