import { type Kysely, sql } from 'kysely'

/**
 * What is written down of who did what is signed as it is written, and chained within a second: each link is signed over
 * the one before it. Entries of before carry no signature of their own; they are the first links.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table audit_entry
      add column actor text check (actor in ('person', 'guest', 'system')),   -- empty: before anybody noted it
      add column session text,                                                -- a keyed digest, never the cookie
      add column signature text;                                              -- over all of the above

    -- Added to alone. No foreign key: where an entry is gone, its link says so.
    create table audit_link (
      seq bigint primary key,
      entry_id uuid not null unique,
      hash text not null                -- signed over the link before it and the entry
    );
    -- Where the chain ends, signed: a chain that was cut off is shorter than this says.
    create table audit_head (
      one boolean primary key default true check (one),
      seq bigint not null,
      hash text not null,
      signature text not null
    );
    -- What is not chained yet: whoever writes an entry waits for nobody else who writes one.
    create table audit_waiting (id bigint generated always as identity primary key, entry_id uuid not null);
    insert into audit_waiting (entry_id) select id from audit_entry order by at, id;
    create function audit_entry_waits() returns trigger language plpgsql as $$ begin
      insert into audit_waiting (entry_id) values (new.id);
      return null;
    end $$;
    create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_entry_waits();

    -- Each look at the whole chain, by night or because somebody asked.
    create table audit_check (
      id uuid primary key,
      state text not null check (state in ('asked', 'whole', 'broken', 'failed')),
      asked_by uuid references person on delete set null,   -- empty: the clock
      begun_at timestamptz not null,
      ended_at timestamptz,
      entry_count bigint,
      broken text,                                          -- the code of how it is broken
      broken_seq bigint,
      broken_entry uuid,
      check (state not in ('whole', 'broken') or num_nulls(ended_at, entry_count) = 0)
    );
    create index audit_check_begun on audit_check (begun_at desc);
    -- Whoever presses twice asks once.
    create unique index audit_check_once on audit_check (state) where state = 'asked';

    -- Pages of the log, the newest first: all of a place's, somebody's, of one kind, about one thing.
    drop index audit_entry_place;
    create index audit_entry_place on audit_entry (place_id, at desc, id desc);
    create index audit_entry_person on audit_entry (place_id, person_id, at desc, id desc);
    create index audit_entry_verb on audit_entry (place_id, verb, at desc, id desc);
    create index audit_entry_thing on audit_entry (thing_id, at desc, id desc);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index audit_entry_thing, audit_entry_verb, audit_entry_person, audit_entry_place;
    create index audit_entry_place on audit_entry (place_id, at desc);
    drop table audit_check;
    drop trigger audit_entry_waits on audit_entry;
    drop function audit_entry_waits;
    drop table audit_waiting, audit_head, audit_link;
    alter table audit_entry drop column signature, drop column session, drop column actor`.execute(db)
}
