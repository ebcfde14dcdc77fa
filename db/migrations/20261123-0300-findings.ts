import { type Kysely, sql } from 'kysely'

/**
 * What somebody of the place claims that people said: the claim, what it stands on as it was counted then, how strong it
 * is, its limits, and who looked at it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table finding (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      goal_id uuid not null references goal,
      cover text not null,                  -- whose people it counts: the place, or some organisations
      state text not null default 'draft' check (state in ('draft', 'in-review', 'agreed', 'withdrawn')),
      revision integer not null default 1,
      editing_page text,                    -- which open page saved it last: its own saves are never in its way
      frozen jsonb not null,                -- counts as they were told then, with policy and threshold
      frozen_at timestamptz not null,
      created_at timestamptz not null,
      changed_at timestamptz not null
    );
    create index finding_place on finding (place_id, cover, changed_at desc);
    create index finding_goal on finding (goal_id);

    -- The text as each hand left it. What is typed saves itself into the newest, as long as it is the same hand's.
    create table finding_text (
      finding_id uuid not null references finding,
      number integer not null,
      claim text not null check (char_length(claim) <= 500),
      strength text check (strength in ('early', 'fair', 'strong')),
      why text not null check (char_length(why) <= 2000),
      limits text not null check (char_length(limits) <= 2000),
      person_id uuid not null,
      began_at timestamptz not null,
      changed_at timestamptz not null,
      primary key (finding_id, number)
    );

    -- A number stays when what stood behind it is erased.
    create table finding_evidence (
      finding_id uuid not null references finding,
      number integer not null,
      contribution_id uuid references contribution on delete set null,
      person_id uuid not null,
      at timestamptz not null,
      primary key (finding_id, number),
      unique (finding_id, contribution_id)
    );
    create index finding_evidence_contribution on finding_evidence (contribution_id);

    -- New words for the goal, until somebody else takes them over or turns them down.
    create table finding_proposal (
      finding_id uuid primary key references finding,
      seen integer not null,                -- number of the wording that stood then
      text text not null check (char_length(text) <= 300),
      short text not null check (char_length(short) <= 120),
      person_id uuid not null,
      at timestamptz not null,
      state text not null default 'open' check (state in ('open', 'accepted', 'declined'))
    );

    -- Append-only: what became of it, and what was said about it.
    create table finding_event (
      id uuid primary key,
      finding_id uuid not null references finding,
      kind text not null check (kind in
        ('begun', 'frozen', 'sent', 'sent-back', 'agreed', 'withdrawn', 'proposed', 'accepted', 'declined')),
      text_number integer not null,
      words text check (char_length(words) <= 1000),
      person_id uuid not null,
      at timestamptz not null
    );
    create index finding_event_finding on finding_event (finding_id, at);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table finding_event, finding_proposal, finding_evidence, finding_text, finding`.execute(db)
}
