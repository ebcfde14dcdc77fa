import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { listName, readErasures } from '#db/backup/erasure-list.ts'
import { readBackup } from '#db/backup/read.ts'
import { restoreBackup } from '#db/backup/restore.ts'
import type { Tried } from '#domain/backups/commands/make.ts'
import { why } from '#domain/backups/problems.ts'

type Trial = {
  ownerUrl: string
  file: string
  folder: string
  origin: string
  keys: readonly Buffer[]
  /** Where our own Postgres keeps its data; undefined for an outside one, whose disk we cannot see. */
  dataDir: string | undefined
  stopping: AbortSignal
}

/** A database as large as the one that was backed up, its log beside it, and as much again for whoever writes meanwhile. */
const room = 3

/**
 * Restores a backup as an operator would, into a database of its own on the same server, and takes that away again.
 * Where the owner's login may make no databases it says so: whoever runs the server decides on that.
 */
export async function tryBackup(trial: Trial): Promise<Tried> {
  const { ownerUrl, file, folder, origin, keys, dataDir, stopping } = trial
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(
      `select pg_database.oid, pg_database_size(pg_database.oid) as size, (rolcreatedb or rolsuper) as may
       from pg_database, pg_roles where datname = current_database() and rolname = current_user`,
    )
    const { oid, size, may } = rows[0] as { oid: number; size: string; may: boolean }
    if (!may) return { trial: 'not-allowed', problem: null }
    if (dataDir && (await freeIn(dataDir)) < room * Number(size)) return { trial: 'failed', problem: why.noRoom }
    const name = `said_trial_${oid}`
    // One that a process left when it was ended; nobody else tries meanwhile.
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
    try {
      const scratch = new URL(ownerUrl)
      scratch.pathname = `/${name}`
      const manifest = await readBackup(file, keys)
      const erasures = await readErasures(join(folder, listName(origin)))
      await restoreBackup(file, manifest, { target: { ownerUrl: scratch.href }, keys, erasures, stopping })
    } finally {
      await client.query(`drop database if exists ${name} with (force)`)
    }
    return { trial: 'whole', problem: null }
  } finally {
    await client.end()
  }
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
