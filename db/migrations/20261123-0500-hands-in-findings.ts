import { type Kysely, sql } from 'kysely'

/** What somebody put beside a finding or proposed stays their doing when it is taken away again: each hand is written down. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table finding_event drop constraint finding_event_kind_check;
    alter table finding_event add constraint finding_event_kind_check check (kind in
      ('begun', 'frozen', 'linked', 'unlinked', 'sent', 'sent-back', 'agreed', 'withdrawn', 'proposed', 'unproposed',
        'accepted', 'declined'));
  `.execute(db)
}

/** Without a word for them these hands cannot be kept. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from finding_event where kind in ('linked', 'unlinked', 'unproposed');
    alter table finding_event drop constraint finding_event_kind_check;
    alter table finding_event add constraint finding_event_kind_check check (kind in
      ('begun', 'frozen', 'sent', 'sent-back', 'agreed', 'withdrawn', 'proposed', 'accepted', 'declined'));
  `.execute(db)
}
