import { type Kysely, sql } from 'kysely'

/** Whoever helps with a pass may ask for somebody to talk to. They are nobody of the room: no phone, no seat, in no count. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table raised_hand
      alter column participant_id drop not null,
      add column pass_id uuid references workshop_pass,
      add constraint raised_hand_whose check ((participant_id is null) <> (pass_id is null)),
      add constraint raised_hand_helper_calls check (pass_id is null or kind = 'call');
    create unique index raised_hand_helper on raised_hand (pass_id) where ended_at is null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from raised_hand where pass_id is not null;
    drop index raised_hand_helper;
    alter table raised_hand
      drop constraint raised_hand_whose, drop constraint raised_hand_helper_calls,
      drop column pass_id,
      alter column participant_id set not null;
  `.execute(db)
}
