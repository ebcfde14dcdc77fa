import { type Kysely, sql } from 'kysely'

/**
 * Files that somebody asked for: who, what of which place, how far it has come, and the file itself in pieces, so that
 * whichever process is asked can hand it out.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table export_file (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      person_id uuid not null references person on delete cascade,
      what text not null check (what in ('contributions', 'responses', 'votes', 'counts')),
      format text not null check (format in ('csv', 'xlsx', 'json')),
      survey_id uuid references survey on delete cascade,
      workshop_id uuid references workshop on delete cascade,
      language text not null,
      state text not null default 'asked' check (state in ('asked', 'making', 'ready', 'failed', 'gone')),
      problem text,                       -- the code of why it failed, or is gone
      attempt integer not null default 0, -- never twice the same: an attempt that was given up writes nothing more
      starts integer not null default 0,  -- attempts since it was asked for or something in it was taken back
      beat_at timestamptz,                -- the attempt's last sign of life
      read_at timestamptz,                -- the one moment that all of it is of
      row_count integer not null default 0,
      expected integer,                   -- rows, counted apart from reading them
      byte_count bigint,
      sha256 text,
      file_name text,
      reach jsonb,                        -- whose rows are in it
      asked_at timestamptz not null,
      ready_at timestamptz,
      expires_at timestamptz,
      check ((what = 'responses') = (survey_id is not null)),
      check ((what = 'votes') = (workshop_id is not null)),
      check (state <> 'ready' or num_nulls(byte_count, sha256, file_name, reach, ready_at, expires_at) = 0)
    );
    -- Whoever presses twice asks once.
    create unique index export_file_once
      on export_file (person_id, place_id, what, format, language, coalesce(survey_id, workshop_id, place_id))
      where state in ('asked', 'making');
    -- One at a time, over all processes.
    create unique index export_file_making on export_file (state) where state = 'making';
    create index export_file_of on export_file (person_id, place_id, asked_at desc);
    create index export_file_kept on export_file (place_id) where state in ('making', 'ready');

    create table export_piece (
      export_id uuid not null references export_file on delete cascade,
      attempt integer not null,
      number integer not null,
      bytes bytea not null,
      primary key (export_id, attempt, number)
    );
    -- Most are packed already, and none is ever searched: packing them again would only cost time.
    alter table export_piece alter column bytes set storage external;

    -- A file does not outlive what people take back: whatever way a text or a response leaves the reading of others,
    -- files of the place that may hold it are no longer handed out, and one that is being made begins anew.
    create function take_back_exports() returns trigger language plpgsql as $$ begin
      update export_file set
        state = case state when 'ready' then 'gone' else 'asked' end,
        problem = case state when 'ready' then 'exports.taken-back' end,
        attempt = attempt + 1, starts = 0
      where place_id = old.place_id and state in ('making', 'ready') and what <> 'counts' and read_at >= old.received_at;
      return null;
    end $$;
    create trigger contribution_left_files after delete on contribution
      for each row execute function take_back_exports();
    create trigger contribution_leaves_files
      after update of text, visibility, worry, sealed, withheld, may_quote on contribution for each row when (
        (old.visibility = 'approved' and new.visibility <> 'approved') or (old.worry <> 'open' and new.worry = 'open')
        or old.text <> new.text or (new.withheld and not old.withheld) or (new.sealed and not old.sealed)
        or (old.may_quote and not new.may_quote))
      execute function take_back_exports();
    create trigger response_left_files after delete on response
      for each row execute function take_back_exports();
    create trigger response_leaves_files after update of in_analysis on response
      for each row when (old.in_analysis and not new.in_analysis) execute function take_back_exports();
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger response_leaves_files on response;
    drop trigger response_left_files on response;
    drop trigger contribution_leaves_files on contribution;
    drop trigger contribution_left_files on contribution;
    drop function take_back_exports();
    drop table export_piece, export_file`.execute(db)
}
