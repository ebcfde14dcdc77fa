import { createHash } from 'node:crypto'
import pg from 'pg'
import { whileNobodyMigrates } from '../migrate.ts'
import { listed, named, readMigrations, readTables, type Table } from './catalogue.ts'
import { copyOut } from './copy.ts'
import { encode, type Head, type Manifest, type PartEnd, type Piece, type Sequence } from './records.ts'

export type About = Pick<Head, 'id' | 'madeAt' | 'keyCheck'>

/** Jobs that wait, by what the queue's own functions take: its tables change with its versions. */
export const jobsPart = 'jobs that wait'
export const jobColumns = ['task', 'payload', 'run_at', 'max_attempts', 'priority', 'job_key']
const waitingJobs = `
  select identifier, payload, run_at, max_attempts, priority, key
  from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
  where attempts < max_attempts and identifier not like 'backups.%'`

/**
 * All that a database holds, of one moment, as a backup has it. Writes go on meanwhile; only migrations wait.
 * Returns what was in it.
 * @param ownerUrl whoever owns the tables: row security hides nothing from them
 */
export async function* readSnapshot(ownerUrl: string, about: About): AsyncGenerator<Buffer, Manifest> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    // A large table may take longer than any time that somebody set for requests.
    await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0')
    const tables = await whileNobodyMigrates(client, async () => {
      await client.query('begin isolation level repeatable read read only')
      const found = await readTables(client)
      await client.query(`lock table ${found.map(({ name }) => named(client, name)).join(', ')} in access share mode`)
      return found
    })
    const { rows: origins } = await client.query<{ id: string }>('select id from backup_origin')
    const migrations = await readMigrations(client)
    const head: Head = { format: 1, origin: origins[0]?.id ?? '', migrations, ...about }
    yield encode({ kind: 'head', value: head })

    const parts: PartEnd[] = []
    for (const table of tables) {
      const columns = listed(client, table.columns)
      parts.push(yield* readPart(client, table, `copy ${named(client, table.name)} (${columns}) to stdout`))
    }
    const jobs = { name: jobsPart, columns: jobColumns }
    parts.push(yield* readPart(client, jobs, `copy (${waitingJobs}) to stdout`))
    // Read last: a number that a row of the snapshot has was drawn before.
    const sequences = await readSequences(client)
    const rows = parts.reduce((sum, part) => sum + part.rows, 0)
    const manifest: Manifest = { head, parts, sequences, rows }
    yield encode({ kind: 'manifest', value: manifest })
    return manifest
  } finally {
    await client.end()
  }
}

async function* readPart(client: pg.Client, part: Table, statement: string): AsyncGenerator<Buffer, PartEnd> {
  yield encode({ kind: 'part', value: part } satisfies Piece)
  const sum = createHash('sha256')
  let bytes = 0
  const blocks = copyOut(client, statement)
  let next = await blocks.next()
  for (; !next.done; next = await blocks.next()) {
    sum.update(next.value)
    bytes += next.value.length
    yield encode({ kind: 'rows', bytes: next.value })
  }
  const end: PartEnd = { ...part, rows: next.value, bytes, sha256: sum.digest('hex') }
  yield encode({ kind: 'part-end', value: end })
  return end
}

async function readSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows: found } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`,
  )
  const sequences: Sequence[] = []
  for (const { name } of found) {
    const { rows } = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value::text as value, is_called as "isCalled" from ${named(client, name)}`,
    )
    for (const state of rows) sequences.push({ name, ...state })
  }
  return sequences
}
