import { type Kysely, sql } from 'kysely'

/** Whoever asked to be told what comes of their answers; what turned for them; and the messages that say so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table consent drop constraint consent_purpose_check;
    alter table consent add constraint consent_purpose_check
      check (purpose in ('analysis', 'quote', 'publish', 'contact', 'told'));

    -- An address of its own, apart from the one that a group may write to: that one its staff may open, this one nobody.
    create table telling (
      response_id uuid primary key,
      is_young boolean not null default false check (not is_young),
      place_id uuid not null references place,
      survey_id uuid not null references survey,
      -- With the place's key; gone once somebody stopped. The row stays, so that an old link stops what was asked anew.
      sealed bytea,
      language text not null,
      stop_code text not null unique,              -- stands in every message, and can do nothing but stop
      asked_at timestamptz not null,
      foreign key (response_id, is_young) references response (id, is_young) on delete cascade
    );
    create index telling_place on telling (place_id) where sealed is not null;
    create index telling_survey on telling (survey_id);

    -- At most one a day for each person. Its text is kept nowhere: it is written anew from the turns when it is sent.
    create table told_message (
      id uuid primary key,
      response_id uuid not null references telling on delete cascade,
      place_id uuid not null references place,
      day date not null,
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'given-up', 'unsure')),
      since timestamptz not null,                  -- from when the week counts after which it is given up
      next_try_at timestamptz not null,
      leased_until timestamptz,                    -- somebody is sending it; run out, nobody knows whether it went
      unsure_times smallint not null default 0,    -- how often nobody knew
      tries smallint not null default 0,
      reason text,                                 -- a code of ours or the mail server's number, never its words
      changed_at timestamptz not null,
      unique (response_id, day)
    );
    create index told_message_due on told_message (next_try_at) where state = 'waiting';
    create index told_message_failed on told_message (place_id, state) where state in ('refused', 'given-up', 'unsure');

    -- What somebody is told of, once each: the key is what keeps it from being told twice.
    create table told_turn (
      response_id uuid not null references telling on delete cascade,
      kind text not null,
      thing text not null,
      page text,                                   -- what is linked: a commitment, a survey
      happened_at timestamptz not null,
      message_id uuid references told_message on delete cascade,
      primary key (response_id, kind, thing)
    );
    create index told_turn_open on told_turn (response_id) where message_id is null;
    create index told_turn_of on told_turn (message_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table told_turn, told_message, telling;
    delete from consent where purpose = 'told';
    alter table consent drop constraint consent_purpose_check;
    alter table consent add constraint consent_purpose_check
      check (purpose in ('analysis', 'quote', 'publish', 'contact'));
  `.execute(db)
}
