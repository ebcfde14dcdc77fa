import type pg from 'pg'
import { listed, named, readForeignKeys, readTables, writtenByMigrations } from './catalogue.ts'
import { copyIn } from './copy.ts'
import type { Erasure } from './erasure-list.ts'
import { BackupProblem } from './problem.ts'
import { readBackup } from './read.ts'
import type { Manifest, Part } from './records.ts'
import { replayErasures } from './replay.ts'
import { jobColumns, jobsPart } from './snapshot.ts'

export type Loading = {
  keys: readonly Buffer[]
  /** What was taken back since. */
  erasures: readonly Erasure[]
  /** Breaks it off: nothing is kept then. */
  stopping?: AbortSignal | undefined
}
type Load = Loading & { file: string; manifest: Manifest }

/**
 * Loads a backup into tables that are as they were when it was made, in one transaction: all of it or nothing. Foreign
 * keys are taken off and put back, which checks each row against them, in whatever order tables come; and no trigger
 * reckons anew what the backup holds reckoned already. Both are the owner's right: no superuser is needed.
 * @returns how much of what was taken back since was in it
 */
export async function loadBackup(
  client: pg.Client,
  { file, keys, manifest, erasures, stopping }: Load,
): Promise<number> {
  await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0')
  await client.query('begin')
  try {
    const tables = await readTables(client)
    const foreignKeys = await readForeignKeys(client)
    const each = async (statement: (table: string) => string) => {
      for (const { name } of tables) await client.query(statement(named(client, name)))
    }
    for (const { table, name } of foreignKeys)
      await client.query(`alter table ${named(client, table)} drop constraint ${client.escapeIdentifier(name)}`)
    await each((table) => `alter table ${table} disable trigger user`)
    for (const table of writtenByMigrations) await client.query(`delete from ${named(client, table)}`)
    await client.query(
      'create temporary table job_to_add (task text, payload json, run_at timestamptz, max_attempts int, priority int, job_key text) on commit drop',
    )

    const known = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]))
    const again = await readBackup(file, keys, {
      part: (part, blocks) => {
        stopping?.throwIfAborted()
        return loadPart(client, known, part, blocks)
      },
    })
    if (again.head.id !== manifest.head.id) throw new Error('another backup took this one’s place while it was loaded')

    for (const { name, value, isCalled } of manifest.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [named(client, name), value, isCalled])
    for (const { table, name, definition } of foreignKeys)
      await client.query(
        `alter table ${named(client, table)} add constraint ${client.escapeIdentifier(name)} ${definition}`,
      )
    await each((table) => `alter table ${table} enable trigger user`)
    await count(client, manifest)
    await client.query(
      `select graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => max_attempts,
         priority => priority, job_key => job_key) from job_to_add`,
    )
    const erased = await replayErasures(client, erasures)
    await client.query('commit')
    await client.query('analyze')
    return erased
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

function loadPart(
  client: pg.Client,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  { name, columns }: Part,
  blocks: AsyncIterable<Buffer>,
): Promise<number> {
  if (name === jobsPart) return copyIn(client, `copy job_to_add (${listed(client, jobColumns)}) from stdin`, blocks)
  if (!columns.every((column) => known.get(name)?.has(column)))
    throw new BackupProblem('backups.newer', `This version of the product has no table ${name} as the backup has it.`)
  return copyIn(client, `copy ${named(client, name)} (${listed(client, columns)}) from stdin`, blocks)
}

/** What stands in the tables now, counted by themselves. */
async function count(client: pg.Client, { parts }: Manifest): Promise<void> {
  for (const { name, rows } of parts) {
    const table = name === jobsPart ? 'job_to_add' : named(client, name)
    const { rows: counted } = await client.query<{ count: string }>(`select count(*) from ${table}`)
    if (Number(counted[0]?.count) !== rows)
      throw new BackupProblem('backups.other-rows', `${name} has ${counted[0]?.count} rows and not ${rows}.`)
  }
}
