import { type Kysely, sql } from 'kysely'

/**
 * What was backed up when, and what people took back: a list of keys that is kept outside the database too, so that
 * nothing of it comes back with a backup.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Of this database, for good: its backups and its list of erasures are known by it. A restore brings it along.
    create table backup_origin (id uuid primary key);
    insert into backup_origin values (gen_random_uuid());

    create table backup_run (
      id uuid primary key,
      state text not null check (state in ('asked', 'making', 'made', 'failed')),
      asked_by uuid references person on delete set null,   -- empty: the clock
      begun_at timestamptz not null,
      ended_at timestamptz,
      problem text,                                         -- the code of why it failed
      file_name text,
      byte_count bigint,
      row_count bigint,
      is_encrypted boolean,
      is_gone boolean not null default false,               -- the file made room for newer ones
      trial text check (trial in ('whole', 'failed', 'not-allowed')),
      trial_problem text,
      tried_at timestamptz,
      check (state <> 'made' or num_nulls(ended_at, file_name, byte_count, row_count, is_encrypted) = 0)
    );
    create index backup_run_begun on backup_run (begun_at desc);
    -- Whoever presses twice asks once.
    create unique index backup_run_once on backup_run (state) where state = 'asked';

    -- Added to alone. No foreign key: what it names is gone.
    create table erasure (
      id bigint generated always as identity primary key,
      what text not null check (what in ('response', 'consent')),
      response_id uuid not null,
      purpose text,
      at timestamptz not null
    );
    -- Those that do not stand in the list outside yet.
    create table erasure_waiting (erasure_id bigint primary key references erasure);

    -- The database notes it itself: there are many ways to take something back, and one more will come.
    create function note_erasure(what text, response uuid, purpose text, at timestamptz) returns void language sql as $$
      with noted as (
        insert into erasure (what, response_id, purpose, at) values ($1, $2, $3, $4) returning id)
      insert into erasure_waiting select id from noted
    $$;
    create function note_response_erased() returns trigger language plpgsql as $$ begin
      perform note_erasure('response', old.id, null, now());
      return null;
    end $$;
    create trigger response_erased after delete on response for each row execute function note_response_erased();
    create function note_left_counting() returns trigger language plpgsql as $$ begin
      perform note_erasure('consent', old.id, 'analysis', now());
      return null;
    end $$;
    create trigger response_left_counting after update of in_analysis on response
      for each row when (old.in_analysis and not new.in_analysis) execute function note_left_counting();
    create function note_consent_withdrawn() returns trigger language plpgsql as $$ begin
      perform note_erasure('consent', old.response_id, old.purpose, new.withdrawn_at);
      return null;
    end $$;
    create trigger consent_withdrawn after update of withdrawn_at on consent
      for each row when (old.withdrawn_at is null and new.withdrawn_at is not null)
      execute function note_consent_withdrawn();
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger consent_withdrawn on consent;
    drop trigger response_left_counting on response;
    drop trigger response_erased on response;
    drop function note_consent_withdrawn, note_left_counting, note_response_erased;
    drop function note_erasure(text, uuid, text, timestamptz);
    drop table erasure_waiting, erasure, backup_run, backup_origin`.execute(db)
}
