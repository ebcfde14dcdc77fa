import { type Kysely, sql } from 'kysely'

/** A pass may also be for a projector: it opens the wall of its workshop where nobody has signed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop_pass drop constraint workshop_pass_kind_check,
      add constraint workshop_pass_kind_check check (kind in ('scribe', 'helper', 'wall'))
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from workshop_pass where kind = 'wall';
    alter table workshop_pass drop constraint workshop_pass_kind_check,
      add constraint workshop_pass_kind_check check (kind in ('scribe', 'helper'))
  `.execute(db)
}
