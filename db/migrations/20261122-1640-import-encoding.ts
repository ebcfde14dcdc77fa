import { type Kysely, sql } from 'kysely'

/** What somebody said an uploaded file was saved in, where it does not say so itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table import_file
      add column encoding text check (encoding in ('utf-8', 'windows-1252', 'windows-1250', 'windows-1256'))`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table import_file drop column encoding`.execute(db)
}
