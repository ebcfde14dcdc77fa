import { type Kysely, sql } from 'kysely'

/**
 * Evidence packs. The content of a pack is frozen and holds nobody's words: those of its quotes are read from where they
 * stand, so that words that were taken back are in no pack that is made, or made again, afterwards.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pack (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      title text not null,
      audience text not null check (audience in ('public', 'staff')),
      language text not null,
      state text not null default 'asked'
        check (state in ('asked', 'made', 'refused', 'failed', 'issued', 'withdrawn')),
      asked_by uuid,
      tells_agreement boolean not null default false, -- how far two people agreed, code by code
      asked_at timestamptz not null,
      step text not null default 'waiting' check (step in ('waiting', 'counting', 'writing', 'done')),
      attempt integer not null default 0,   -- whoever began last may write; an earlier one finds itself overtaken
      lease_until timestamptz,              -- until when whoever makes it is left alone
      content json,                         -- as composed, in its order, without quotes
      problem jsonb,                        -- why it was refused: a code, and what in it does not agree
      quotes_gone integer not null default 0,
      revision integer not null default 0,  -- how often its files were made
      issued_at timestamptz,
      issued_by uuid,
      withdrawn_at timestamptz,
      withdrawn_by uuid,
      check (state not in ('made', 'issued', 'withdrawn') or content is not null)
    );
    create index pack_of_place on pack (place_id, asked_at desc);

    create table pack_quote (
      pack_id uuid not null references pack on delete cascade,
      position integer not null,
      contribution_id uuid references contribution on delete set null,
      about json not null,                  -- the goal, the source and how it was coded; not the words
      mark text not null,                   -- of the words, so that a change of them is seen
      translation_language text,            -- of the translation that stands beside them, where one does
      translation_mark text,
      primary key (pack_id, position)
    );
    create index pack_quote_contribution on pack_quote (contribution_id);

    create table pack_file (
      pack_id uuid not null references pack on delete cascade,
      name text not null,
      media_type text not null,
      bytes bytea not null,
      size integer not null,
      sha256 text not null,
      primary key (pack_id, name)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table pack_file; drop table pack_quote; drop table pack;`.execute(db)
}
