import { type Kysely, sql } from 'kysely'

/** Days by which a survey or a workshop reports back, how they were moved, and the answers that were published. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop add column reports_on date;

    -- Append-only: a day that people were told is never moved without a word.
    create table promise_move (
      id uuid primary key,
      place_id uuid not null references place,
      survey_id uuid references survey on delete cascade,
      workshop_id uuid references workshop on delete cascade,
      from_day date not null,
      to_day date not null,
      reason_id uuid not null references wording,
      person_id uuid not null,
      at timestamptz not null,
      check (num_nonnulls(survey_id, workshop_id) = 1),
      check (from_day <> to_day)
    );
    create index promise_move_survey on promise_move (survey_id, at);
    create index promise_move_workshop on promise_move (workshop_id, at);

    create table promise_answer (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      survey_id uuid unique references survey,
      workshop_id uuid unique references workshop,
      state text not null default 'draft' check (state in ('draft', 'published')),
      revision integer not null default 1,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      check (num_nonnulls(survey_id, workshop_id) = 1),
      check ((state = 'draft') = (published_at is null))
    );
    create index promise_answer_place on promise_answer (place_id, published_at desc);

    -- A draft has the first alone, which is written over; from then on each correction is one more.
    create table promise_answer_version (
      answer_id uuid not null references promise_answer on delete cascade,
      number integer not null,
      said_id uuid references wording,
      will_id uuid references wording,
      reason_id uuid references wording,           -- why it was corrected
      commitment_ids uuid[] not null default '{}',
      finding_ids uuid[] not null default '{}',
      pack_ids uuid[] not null default '{}',
      person_id uuid not null,
      at timestamptz not null,
      primary key (answer_id, number)
    );

    create function keep_public_answer() returns trigger language plpgsql as $$ begin
      if old.state <> 'draft' then raise exception 'an answer that was public is corrected, not deleted'; end if;
      return old;
    end $$;
    create trigger public_answer_stays before delete on promise_answer
      for each row execute function keep_public_answer();

    create function keep_answer_words() returns trigger language plpgsql as $$ begin
      if exists (select from promise_answer where id = old.answer_id and state <> 'draft') then
        raise exception 'the words of an answer that was public stay as they were';
      end if;
      return case tg_op when 'DELETE' then old else new end;
    end $$;
    create trigger answer_words_stay before update or delete on promise_answer_version
      for each row execute function keep_answer_words();

    -- That people were told was a press of a button, without a word of what: from now on it is the answer that says so.
    update survey set state = 'closed' where state = 'reported';
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table promise_answer_version, promise_answer, promise_move;
    drop function keep_public_answer();
    drop function keep_answer_words();
    alter table workshop drop column reports_on;
  `.execute(db)
}
