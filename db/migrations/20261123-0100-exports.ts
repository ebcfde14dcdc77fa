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
      restarts integer not null default 0, -- how often something in it was taken back while it was made
      waits_since timestamptz not null,   -- its place in the queue: one that is put back stands behind all others
      beat_at timestamptz,                -- the attempt's last sign of life
      read_at timestamptz,                -- the one moment that all of it is of; empty until that is known
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
      check (state <> 'ready' or num_nulls(read_at, byte_count, sha256, file_name, reach, ready_at, expires_at) = 0)
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
    -- The lock is what a maker waits for between saying that it makes a file and looking at the rows (store.ts): what was
    -- taken back without seeing that file is then out of those rows. A minute: clocks of two machines differ by less.
    -- One that is put back again and again, ten times, is told as a failure: it would keep all others waiting.
    create function take_back_files(place uuid, received timestamptz, kinds text[]) returns void language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(7283032, hashtext(place::text));
      update export_file as file set
        state = case when state = 'ready' then 'gone' when restarts < 10 then 'asked' else 'failed' end,
        problem = case when state = 'ready' then 'exports.taken-back' when restarts >= 10 then 'exports.restless' end,
        attempt = attempt + 1, starts = 0, restarts = restarts + 1,
        waits_since = coalesce((
          select max(other.waits_since) + interval '1 millisecond' from export_file as other where other.state = 'asked'
        ), waits_since)
      where place_id = place and state in ('making', 'ready') and what = any(kinds)
        and (read_at is null or read_at + interval '1 minute' >= received);
    end $$;
    create function take_back_exports() returns trigger language plpgsql as $$ begin
      perform take_back_files(old.place_id, old.received_at, tg_argv::text[]);
      return null;
    end $$;
    create trigger contribution_left_files after delete on contribution
      for each row execute function take_back_exports('contributions', 'responses', 'votes');
    create trigger contribution_leaves_files
      after update of text, visibility, worry, sealed, withheld, may_quote on contribution for each row when (
        (old.visibility = 'approved' and new.visibility <> 'approved') or (old.worry <> 'open' and new.worry = 'open')
        or old.text <> new.text or (new.withheld and not old.withheld) or (new.sealed and not old.sealed)
        or (old.may_quote and not new.may_quote))
      execute function take_back_exports('contributions', 'responses', 'votes');
    -- Words that wait or are hidden stand in a group's own file of responses; held ones do not.
    create trigger contribution_held_leaves_files
      after update of visibility on contribution
      for each row when (old.visibility in ('waiting', 'hidden') and new.visibility = 'held')
      execute function take_back_exports('responses');
    create trigger response_left_files after delete on response
      for each row execute function take_back_exports('contributions', 'responses', 'votes');
    create trigger response_leaves_files after update of in_analysis on response
      for each row when (old.in_analysis and not new.in_analysis)
      execute function take_back_exports('contributions', 'responses', 'votes');

    -- A translation that is corrected, doubted or taken away may have said what nobody said.
    create function take_back_translation() returns trigger language plpgsql as $$ begin
      perform take_back_files(contribution.place_id, old.at, '{contributions}')
        from contribution where contribution.id = old.contribution_id;
      return null;
    end $$;
    create trigger translation_left_files after delete on translation
      for each row when (old.text is not null and not old.needs_look) execute function take_back_translation();
    create trigger translation_leaves_files after update of text, needs_look on translation
      for each row when (old.text is not null and not old.needs_look
        and (new.needs_look or new.text is distinct from old.text))
      execute function take_back_translation();
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger translation_leaves_files on translation;
    drop trigger translation_left_files on translation;
    drop function take_back_translation();
    drop trigger response_leaves_files on response;
    drop trigger response_left_files on response;
    drop trigger contribution_held_leaves_files on contribution;
    drop trigger contribution_leaves_files on contribution;
    drop trigger contribution_left_files on contribution;
    drop function take_back_exports();
    drop function take_back_files(uuid, timestamptz, text[]);
    drop table export_piece, export_file`.execute(db)
}
