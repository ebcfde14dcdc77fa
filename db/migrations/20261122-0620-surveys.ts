import { type Kysely, sql } from 'kysely'

/** Surveys with frozen versions, what is being typed (drafts) and what was sent (responses). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table survey (
      id uuid primary key,
      slug text not null unique,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      place_sees text not null check (place_sees in ('counts', 'moderated-text', 'everything')),
      state text not null check (state in ('draft', 'open', 'closed')),
      opens_on date,
      closes_on date,                   -- the last day, in the place's time zone
      reports_on date,                  -- the day we promised to say what came of it
      minutes smallint not null,        -- how long it takes
      title_id uuid not null references wording,
      why_id uuid not null references wording,
      next_steps_id uuid not null references wording
    );
    create index survey_place on survey (place_id, state);

    create table survey_version (
      id uuid primary key,
      survey_id uuid not null references survey,
      number smallint not null,
      published_at timestamptz not null,
      unique (survey_id, number)
    );

    create table question (
      id uuid primary key,
      survey_version_id uuid not null references survey_version,
      key text not null,                -- the same in every version and edition
      position smallint not null,
      kind text not null check (kind in ('open-text', 'single-choice', 'several-choices', 'rating', 'area', 'age-band')),
      required boolean not null default false,
      text_id uuid not null references wording,
      hint_id uuid references wording,
      unique (survey_version_id, key),
      unique (survey_version_id, position)
    );
    create table question_choice (
      id uuid primary key,
      question_id uuid not null references question,
      key text not null,
      position smallint not null,
      text_id uuid not null references wording,
      unique (question_id, key)
    );

    create table guest (
      id uuid primary key,
      token_hash text not null unique,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );

    -- What somebody has typed so far. Gone when it is sent, and after seven days at the latest.
    create table draft (
      submission_id uuid primary key,
      guest_id uuid not null references guest on delete cascade,
      survey_id uuid not null references survey,
      answers jsonb not null default '{}',  -- by question key, so that a new version finds them too
      updated_at timestamptz not null,
      unique (guest_id, survey_id)
    );

    create table import_run (
      id uuid primary key,
      place_id uuid not null references place,
      survey_id uuid not null references survey,
      file_hash text not null,
      rows_read integer not null,
      rows_added integer not null,
      at timestamptz not null
    );

    create table response (
      id uuid primary key,
      -- A form sent twice is stored once. A keyed hash: whoever reads this table must not get anybody's receipt by it.
      submission_hash text unique,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      survey_id uuid not null references survey,
      survey_version_id uuid not null references survey_version,
      source text not null check (source in ('web', 'import', 'seed')),
      language text not null,
      area_id uuid references area,
      age_band text,
      may_quote boolean not null default false,
      receipt_hash text unique,
      import_id uuid references import_run,
      import_file_hash text,
      import_row integer,
      answered_on date not null,
      received_at timestamptz not null,
      unique (survey_id, import_file_hash, import_row)
    );
    create index response_survey on response (survey_id, received_at);
    create index response_place on response (place_id);

    -- Free text is not here: it is a contribution, which points back at the response and the question.
    create table answer (
      response_id uuid not null references response on delete cascade,
      question_id uuid not null references question,
      choice_ids uuid[],
      rating smallint check (rating between 1 and 5),
      primary key (response_id, question_id)
    );
    create index answer_question on answer (question_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table answer, response, import_run, draft, guest, question_choice, question, survey_version, survey`.execute(
    db,
  )
}
