import { type Kysely, sql } from 'kysely'

/**
 * What makes a session known again to whose it is: when it began, and what kind of device and browser it was. Not the
 * line that a browser says of itself, by which a person could be told from others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table session
      add column began_at timestamptz not null default now(),
      add column device text not null default 'unknown' check (device in ('phone', 'computer', 'unknown')),
      add column browser text check (browser in ('Chrome', 'Edge', 'Firefox', 'Safari', 'Samsung Internet'));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table session drop column began_at, drop column device, drop column browser`.execute(db)
}
