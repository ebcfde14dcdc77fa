import { type Kysely, sql } from 'kysely'

/**
 * When facilitators were last told of hands, seats and extra time: a busy room tells them once a second. And a workshop
 * that is deleted takes its record along, which only ever held how it was prepared.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table room_news (
      workshop_id uuid primary key references workshop on delete cascade,
      what text not null check (what in ('hand', 'seat', 'more-time')),   -- the newest
      told_at timestamptz not null,
      waits boolean not null           -- something came since, and is told when the second is over
    );
    alter table workshop_event drop constraint workshop_event_workshop_id_fkey,
      add foreign key (workshop_id) references workshop on delete cascade;
    create index room_news_waiting on room_news (told_at) where waits;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop_event drop constraint workshop_event_workshop_id_fkey,
      add foreign key (workshop_id) references workshop;
    drop table room_news
  `.execute(db)
}
