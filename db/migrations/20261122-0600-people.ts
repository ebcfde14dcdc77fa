import { type Kysely, sql } from 'kysely'

/** Places, organisations, people, what they may do, what was done, and the words that the public reads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table place (
      id uuid primary key,
      slug text not null unique,
      name text not null,
      time_zone text not null default 'Europe/London',
      small_cell_public smallint not null default 10,
      small_cell_staff smallint not null default 5,
      is_demo boolean not null default false,
      created_at timestamptz not null default now(),
      -- Under five, a person can be recognised from a table of counts: no place may choose less.
      check (small_cell_staff >= 5 and small_cell_public >= small_cell_staff)
    );

    create table area (
      id uuid primary key,
      place_id uuid not null references place,
      code text not null,
      name text not null,
      position smallint not null,
      unique (place_id, code)
    );

    create table organisation (
      id uuid primary key,
      place_id uuid not null references place,
      public_id text not null unique,
      name text not null,
      kind text not null check (kind in ('council', 'nhs', 'vcs-infrastructure', 'vcs-group', 'school', 'other'))
    );

    create table person (
      id uuid primary key,
      name text not null,
      email text unique,
      password_hash text,
      created_at timestamptz not null default now(),
      check (email = lower(email))
    );

    create table membership (
      id uuid primary key,
      person_id uuid not null references person on delete cascade,
      place_id uuid not null references place,
      -- Empty: the role reaches the whole place. Filled: only what this organisation owns.
      organisation_id uuid references organisation,
      role text not null check (role in
        ('place-administrator', 'strategy-lead', 'moderator', 'facilitator', 'organisation-lead')),
      unique nulls not distinct (person_id, place_id, organisation_id, role)
    );

    create table session (
      id text primary key,              -- keyed hash of what the cookie holds
      person_id uuid not null references person on delete cascade,
      expires_at timestamptz not null
    );

    create table first_administrator_link (
      token_hash text primary key,
      created_at timestamptz not null default now(),
      used_at timestamptz
    );

    create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);

    -- Append-only: the role that the product runs as may add and read, never change (db/roles.ts).
    create table audit_entry (
      id uuid primary key,
      place_id uuid references place,
      at timestamptz not null default now(),
      person_id uuid,
      verb text not null,
      thing_kind text not null,
      thing_id uuid,
      reason text,
      details jsonb not null default '{}'
    );
    create index audit_entry_place on audit_entry (place_id, at desc);

    -- What the public reads, in as many languages as somebody wrote it in.
    create table wording (
      id uuid primary key,
      place_id uuid not null references place,
      source_language text not null
    );
    create table wording_text (
      wording_id uuid not null references wording on delete cascade,
      language text not null,
      text text not null,
      checked_by text,                  -- empty: nobody who reads the language has checked it yet
      primary key (wording_id, language)
    );

    create table stored_file (
      hash text primary key,            -- sha-256 of the bytes, hex
      place_id uuid not null references place,
      media_type text not null,
      bytes bytea not null,
      created_at timestamptz not null default now()
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table stored_file, wording_text, wording, audit_entry, rate_limit, first_administrator_link,
    session, membership, person, organisation, area, place`.execute(db)
}
