import { type Kysely, sql } from 'kysely'

/** Presses of a desk's buttons that would do something more when they are sent again, such as adding time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk_press (
      workshop_id uuid not null references workshop on delete cascade,
      cmd_id uuid not null,
      primary key (workshop_id, cmd_id)
    )
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table desk_press`.execute(db)
}
