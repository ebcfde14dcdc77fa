import { type Kysely, sql } from 'kysely'

/** Which infrastructure body looks after a group: it may ask the group's first lead in, and reads nothing of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisation
      add column looked_after_by uuid references organisation,
      add constraint organisation_not_its_own check (looked_after_by <> id);
    create index organisation_looked_after on organisation (looked_after_by) where looked_after_by is not null;
    create index organisation_place on organisation (place_id, name);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index organisation_place;
    alter table organisation drop column looked_after_by;
  `.execute(db)
}
