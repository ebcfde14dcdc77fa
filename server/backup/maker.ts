import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { BackupProblem } from '#db/backup/problem.ts'
import { writeBackup } from '#db/backup/write.ts'
import type { BackupMaker } from '#domain/backups/commands/make.ts'
import { why } from '#domain/backups/problems.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import { backupName, clearDrafts, pruneBackups } from './folder.ts'
import { listFile } from './list-file.ts'
import { type BackupSettings, backupKeys } from './settings.ts'
import { tryBackup } from './trial.ts'

type Parts = {
  /** Who owns the tables: row security hides nothing from them. */
  ownerUrl: string
  settings: BackupSettings
  keys: Keys
  /** Of our own Postgres; undefined for an outside one. */
  dataDir: string | undefined
}

/** Any number that no other lock of the product has. */
const turnLock = 7_283_042

/** Makes backups as files in a folder. */
export function backupMaker({ ownerUrl, settings, keys, dataDir }: Parts): BackupMaker {
  const { folder, keep } = settings
  const ring = backupKeys(settings.key)
  return {
    list: listFile(folder),
    async inTurn(work) {
      const client = new pg.Client({ connectionString: ownerUrl })
      client.on('error', () => {})
      await client.connect()
      try {
        const { rows } = await client.query('select pg_try_advisory_lock($1) as ours', [turnLock])
        return rows[0]?.ours ? await work() : undefined
      } finally {
        await client.end()
      }
    },
    async make({ id, origin, at }, stopping) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await clearDrafts(folder, origin)
      const fileName = backupName(origin, at)
      const about = { id, madeAt: at.toISOString(), keyCheck: keys.hash('backup', id) }
      const key = ring[0] ?? null
      const { bytes, manifest } = await writeBackup(ownerUrl, join(folder, fileName), { about, key, stopping })
      return { fileName, bytes, rows: manifest.rows, isEncrypted: key !== null }
    },
    tryOut: (fileName, origin, stopping) =>
      tryBackup({ ownerUrl, file: join(folder, fileName), folder, origin, keys: ring, dataDir, stopping }),
    prune: (origin) => pruneBackups(folder, origin, keep),
    codeOf,
  }
}

const codes: Record<string, string> = {
  ENOSPC: why.diskFull,
  EDQUOT: why.diskFull,
  // What Postgres says of its own disk.
  '53100': why.diskFull,
  EACCES: why.folderClosed,
  EPERM: why.folderClosed,
  EROFS: why.folderClosed,
  ENOENT: why.folderGone,
  ENOTDIR: why.folderGone,
  EEXIST: why.folderGone,
  ECONNREFUSED: why.databaseGone,
  ECONNRESET: why.databaseGone,
  '57P01': why.databaseGone,
  '57P03': why.databaseGone,
}

function codeOf(error: unknown): string {
  if (error instanceof BackupProblem) return error.code
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return codes[code] ?? why.unknown
}
