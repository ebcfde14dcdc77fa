import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { databaseOf } from './database-url.ts'

export type Cluster = { ownerUrl: string; appUrl: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Cluster
  }
}

const template = 'said_template'

/** One throw-away cluster for a run, with a database migrated once: each test file copies that. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'said-and-done-test-'))
  // Postgres's own user must pass through.
  await chmod(folder, 0o755)
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    // Nothing here must outlive the run, so nothing waits for the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' },
  })
  const end = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(postgres.ownerUrl)
    await migrateToLatest(databaseOf(postgres.ownerUrl, template))
  } catch (error) {
    await end()
    throw error
  }
  project.provide('cluster', { ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl, template })
  return end
}

async function makeTemplate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`create database ${template}`).finally(() => client.end())
}
