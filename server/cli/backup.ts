import { join } from 'node:path'
import { openDb, openPool } from '#db/client.ts'
import { makeBackup } from '#domain/backups/commands/make.ts'
import { why } from '#domain/backups/problems.ts'
import type { Context } from '#domain/kernel/context.ts'
import { realIds } from '#domain/kernel/ids.ts'
import { backupMaker } from '../backup/maker.ts'
import { joinDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { openKeyRing } from '../key-ring.ts'

// npm run backup: one backup now, beside a running product or without one, with the same settings.

const complain = (line: string) => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

const sentences: Record<string, string> = {
  [why.brokenOff]: 'it was broken off.',
  [why.diskFull]: 'the disk is full.',
  [why.folderClosed]: 'the folder may not be written to.',
  [why.folderGone]: 'the folder is not there, or is no folder.',
  [why.databaseGone]: 'the database went away.',
}
const tried = {
  whole: 'Restored into a database of its own for a trial: all of it came back.',
  failed: 'A trial to restore it failed: see the page about backups.',
  'not-allowed': 'Not tried: this login may make no databases to restore it into (alter role … createdb).',
}

await run().catch((error: Error & { code?: string }) => {
  const isOld = error.code === '42P01'
  complain(isOld ? 'This database is of an older version: start the product once, with npm start.' : error.message)
})

async function run(): Promise<void> {
  const env = readEnv()
  const settings = env.backups
  if (!settings)
    return complain('Where to? Set BACKUP_DIR to a folder, for the product too: it keeps the list of erasures there.')
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  const database = await joinDatabase(env)
  const pool = openPool(database.productUrl, 2)
  try {
    const keys = await openKeyRing(env)
    const ctx: Context = {
      ...{ db: openDb(pool), clock: { now: () => new Date() }, ids: realIds, keys, publish: () => {} },
      limits: { take: async () => 0, look: async () => 0, forgive: async () => {} },
      log: { info() {}, warn() {}, error: (details, message) => complain(`${message} (${JSON.stringify(details)})`) },
    }
    const dataDir = env.databaseUrl ? undefined : env.dataDir
    const made = await makeBackup(ctx, backupMaker({ ...database, settings, keys, dataDir }), stopping.signal)
    if (!made) return complain('Another process is making a backup of this database just now.')
    if ('code' in made) return complain(`There is no backup: ${sentences[made.code] ?? made.code}`)
    const size = `${made.rows.toLocaleString('en-GB')} rows, ${(made.bytes / 1e6).toFixed(1)} MB`
    process.stdout.write(
      `${join(settings.folder, made.fileName)}: ${size}, ${made.isEncrypted ? 'encrypted' : 'not encrypted'}\n${tried[made.trial]}\n`,
    )
  } finally {
    await pool.end()
    await database.stop()
  }
}
