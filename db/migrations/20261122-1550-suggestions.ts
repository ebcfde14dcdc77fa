import { type Kysely, sql } from 'kysely'

/** What the machine would tag, kept beside what people then did, so that its use and its sway can be measured. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- One learner a place. It lives in memory and is learned anew from the tags; here stands only what is known of it.
    create table suggestion_model (
      place_id uuid primary key references place on delete cascade,
      model_id text,                            -- empty until the first was learned
      examples integer not null default 0,      -- confirmed texts that it learned from
      seeds integer not null default 0,         -- made-up examples of the code book
      top3 real,                                -- of confirmed texts left out while learning: a right code in the first three
      commonest_top3 real,                      -- the same for always naming the three commonest
      learned_at timestamptz,
      keeper uuid,                              -- the process that learns for this place, and until when it may be relied on
      keeper_until timestamptz
    );

    -- What was suggested for a text that nobody had tagged yet. It stays as it was once somebody has.
    create table suggestion_set (
      contribution_id uuid primary key references contribution on delete cascade,
      place_id uuid not null references place,
      model_id text not null,
      state text not null check (state in ('ready', 'unsure', 'language-unknown')),
      arm text not null check (arm in ('shown', 'hidden')),   -- hidden on a tenth, chosen by a keyed hash
      by_letters boolean not null,              -- in a language whose meaning the model does not know
      at timestamptz not null
    );
    create index suggestion_set_place on suggestion_set (place_id, model_id);
    create table suggestion (
      contribution_id uuid not null references suggestion_set on delete cascade,
      rank smallint not null check (rank between 1 and 3),
      goal_id uuid not null references goal,
      confidence real not null check (confidence between 0 and 1),
      like_ids uuid[] not null,                 -- the texts already tagged with it that are most like this one
      primary key (contribution_id, rank),
      unique (contribution_id, goal_id)
    );
    create index suggestion_goal on suggestion (goal_id);

    -- What the learner learns from, the newest first, and what it reads next, the oldest first.
    create index contribution_coded_in_time on contribution (place_id, received_at desc, id desc)
      where coding <> 'none' and visibility = 'approved';
    create index contribution_untagged_in_time on contribution (place_id, received_at, id)
      where coding = 'none' and visibility <> 'hidden' and worry <> 'open';
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index contribution_untagged_in_time, contribution_coded_in_time`.execute(db)
  await sql`drop table suggestion, suggestion_set, suggestion_model`.execute(db)
}
