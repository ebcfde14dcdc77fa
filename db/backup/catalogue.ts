import type pg from 'pg'

export type Table = { name: string; columns: string[] }
export type ForeignKey = { table: string; name: string; definition: string }

/**
 * What stays out of a backup: who is signed in and what was tried too often is over by the time it is restored, and files
 * that hold people's words are promised to be gone within hours or days.
 */
export const leftOut = [
  'kysely_migration',
  'kysely_migration_lock',
  'session',
  'presence',
  'rate_limit',
  'claim',
  'export_file',
  'export_piece',
  'import_file',
]

/** What a migration itself writes: a database with nothing more is empty. */
export const writtenByMigrations = ['backup_origin']

/** Tables that a backup holds, with the columns that are stored and not reckoned. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select relation.relname as name, array_agg(attname::text order by attnum) as columns
     from pg_class as relation
     join pg_attribute on attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = ''
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all($1)
     group by relation.oid order by name`,
    [leftOut],
  )
  return rows
}

export async function readForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select relation.relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
     from pg_constraint join pg_class as relation on relation.oid = conrelid
     where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  )
  return rows
}

export async function readMigrations(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query(`select to_regclass('public.kysely_migration') is not null as known`)
  if (!found[0]?.known) return []
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  return rows.map(({ name }) => name)
}

/** The first table that holds a row, of all but those that a migration fills. */
export async function findRow(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all($1) order by 1`,
    [[...writtenByMigrations, 'kysely_migration', 'kysely_migration_lock']],
  )
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select 1 from ${named(client, name)} limit 1`)
    if (rowCount) return name
  }
  return undefined
}

/** A table of ours as it stands in a statement. */
export const named = (client: pg.Client, table: string) => `public.${client.escapeIdentifier(table)}`
export const listed = (client: pg.Client, columns: readonly string[]) =>
  columns.map((column) => client.escapeIdentifier(column)).join(', ')
