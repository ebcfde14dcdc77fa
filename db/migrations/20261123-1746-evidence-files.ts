import { type Kysely, sql } from 'kysely'

/**
 * Pictures and PDFs that show how a commitment goes, beside its news and its numbers. In the database, as each belongs to
 * one line of it, goes with it into every backup, and is gone the moment it is taken down.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table commitment_file (
      id uuid primary key,
      public_id text not null unique,
      commitment_id uuid not null references commitment on delete cascade,
      note_id uuid references commitment_note on delete cascade,
      read_on date,
      kind text not null check (kind in ('picture', 'pdf')),
      bytes bytea,                                 -- none once it was taken down
      byte_count integer not null check (byte_count > 0),
      width integer,
      height integer,
      shows_id uuid not null references wording,   -- what is read in a picture's place; what a PDF is
      person_id uuid not null,
      at timestamptz not null,
      gone_at timestamptz,
      gone_why_id uuid references wording,
      gone_by uuid,
      foreign key (commitment_id, read_on) references commitment_reading on delete cascade,
      check (num_nonnulls(note_id, read_on) = 1),
      check (num_nonnulls(width, height) = case kind when 'picture' then 2 else 0 end),
      check (num_nonnulls(gone_at, gone_why_id, gone_by) = case when bytes is null then 3 else 0 end)
    );
    create index commitment_file_of on commitment_file (commitment_id, at);

    -- Everybody could read it: it goes with a day and a reason alone, and nothing else of it changes.
    create function keep_evidence() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' then
        if exists (select from commitment where id = old.commitment_id and state <> 'draft') then
          raise exception 'evidence that was public is taken down with a reason, not deleted';
        end if;
        return old;
      end if;
      if old.gone_at is not null or new.bytes is not null
        or (to_jsonb(new) - '{bytes,gone_at,gone_why_id,gone_by}'::text[])
          <> (to_jsonb(old) - '{bytes,gone_at,gone_why_id,gone_by}'::text[]) then
        raise exception 'evidence stays as it was, or is taken down';
      end if;
      return new;
    end $$;
    create trigger evidence_stays before update or delete on commitment_file
      for each row execute function keep_evidence();
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table commitment_file;
    drop function keep_evidence();
  `.execute(db)
}
