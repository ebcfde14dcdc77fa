import { type Kysely, sql } from 'kysely'

/**
 * That a phone has answered is written down on the phone alone, for as long as the survey is open: a row here, with the
 * moment of sending, could be laid beside the responses of that moment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop table guest_answered`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guest_answered (
      survey_id uuid not null references survey on delete cascade,
      guest_id uuid not null references guest on delete cascade,
      at timestamptz not null,
      primary key (survey_id, guest_id)
    )`.execute(db)
}
