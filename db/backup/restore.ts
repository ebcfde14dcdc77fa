import pg from 'pg'
import { knownMigrations, migrateTo, migrateToLatest } from '../migrate.ts'
import { findRow, readMigrations } from './catalogue.ts'
import { type Loading, loadBackup } from './load.ts'
import { BackupProblem } from './problem.ts'
import type { Manifest } from './records.ts'

export type Restored = { manifest: Manifest; erased: number }
export type Target = { ownerUrl: string; productUrl?: string | undefined }

/**
 * Restores a backup that was proven (`readBackup`) into an empty database: tables as they were when it was made, all rows
 * in one transaction, counted, what was taken back since taken back again; then every migration up to today's. Throws a
 * BackupProblem where the database is not empty or the backup is newer than this product, before anything is written.
 */
export async function restoreBackup(
  file: string,
  manifest: Manifest,
  { target, ...load }: Loading & { target: Target },
): Promise<Restored> {
  const { migrations } = manifest.head
  const newest = checkVersion(migrations)
  await checkEmpty(target.ownerUrl, migrations)
  await migrateTo(target.ownerUrl, newest)
  const client = new pg.Client({ connectionString: target.ownerUrl })
  client.on('error', () => {})
  await client.connect()
  const erased = await loadBackup(client, { file, manifest, ...load }).finally(() => client.end())
  await migrateToLatest(target.ownerUrl, target.productUrl)
  return { manifest, erased }
}

/** @returns the migration that the backup's tables are at */
function checkVersion(migrations: readonly string[]): string {
  const known = knownMigrations()
  const newest = migrations.at(-1)
  if (newest === undefined || migrations.some((name, index) => name !== known[index]))
    throw new BackupProblem(
      'backups.newer',
      `This backup is of another version of the product, at ${newest ?? 'no migration'}: restore it with that version.`,
    )
  return newest
}

async function checkEmpty(ownerUrl: string, migrations: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const holding = await findRow(client)
    if (holding)
      throw new BackupProblem(
        'backups.not-empty',
        `This database is not empty: there are rows in ${holding}. Nothing was changed. Restore into a new one: another DATA_DIR, or a database that was just made.`,
      )
    const applied = await readMigrations(client)
    if (applied.length > migrations.length)
      throw new BackupProblem(
        'backups.not-empty',
        'This database was prepared by a newer version than the backup is of. Restore into one that was just made.',
      )
  } finally {
    await client.end()
  }
}
