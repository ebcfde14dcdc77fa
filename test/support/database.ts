import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { databaseOf } from './database-url.ts'

export type TestDatabase = { ownerUrl: string; appUrl: string; close(): Promise<void> }

/**
 * A migrated, empty database of its own for one test file. Whoever opens it ends their connections and closes it;
 * connections still open then are cut.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template } = inject('cluster')
  const name = `said_test_${randomBytes(6).toString('hex')}`
  // Copying files is quicker than copying through the log, in a cluster that never waits for the disk.
  await asOwner(ownerUrl, `create database ${name} template ${template} strategy file_copy`)
  return {
    ownerUrl: databaseOf(ownerUrl, name),
    appUrl: databaseOf(appUrl, name),
    async close() {
      await untilLeft(ownerUrl, name)
      await asOwner(ownerUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

/** A database with nothing in it at all, as somebody would restore a backup into. @param owner who it belongs to */
export async function openEmptyDatabase(owner?: { name: string; password: string }): Promise<TestDatabase> {
  const { ownerUrl, appUrl } = inject('cluster')
  const name = `said_test_${randomBytes(6).toString('hex')}`
  await asOwner(ownerUrl, `create database ${name} ${owner ? `owner ${owner.name}` : ''}`)
  const asWhom = new URL(databaseOf(ownerUrl, name))
  if (owner) [asWhom.username, asWhom.password] = [owner.name, owner.password]
  return {
    ownerUrl: asWhom.href,
    appUrl: databaseOf(appUrl, name),
    async close() {
      await untilLeft(ownerUrl, name)
      await asOwner(ownerUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

/**
 * A pool has ended before Postgres knows of it, and a connection that is cut then is an error nobody listens for. Whoever
 * is still there after a second has forgotten to leave.
 */
async function untilLeft(url: string, database: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const rows = await asOwner(url, `select 1 from pg_stat_activity where datname = '${database}'`)
    if (rows.length === 0) return
    await pause(20)
  }
}

async function asOwner(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}
