import { randomBytes } from 'node:crypto'
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
    close: () => asOwner(ownerUrl, `drop database if exists ${name} with (force)`),
  }
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
