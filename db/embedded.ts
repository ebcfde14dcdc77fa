import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { packagedPostgres, usableBinaries } from './embedded/binaries.ts'
import {
  checkCluster,
  databaseName,
  makeCluster,
  ownerRole,
  type Passwords,
  productRole,
  readOrMakePasswords,
} from './embedded/cluster.ts'
import { hold } from './embedded/hold.ts'
import { stopLeftover } from './embedded/leftover.ts'
import { findPlace } from './embedded/place.ts'
import { type Settings, startServer } from './embedded/postgres-server.ts'

export type EmbeddedPostgres = {
  /** Whoever makes and changes tables: superuser of this cluster alone. */
  ownerUrl: string
  /** Whom the product runs as. */
  appUrl: string
  /** Resolves when the server has ended, by `stop` or by itself. */
  exited: Promise<void>
  stop(): Promise<void>
}

type Options = {
  /** Made if missing. Holds the cluster, its passwords and its log, all under `postgres/`. */
  dataDir: string
  /** Without it, any free one below 32768. */
  port?: number
  /** Postgres settings by name, over our own. */
  settings?: Settings
  /** Where root keeps what Postgres's own user cannot reach otherwise. */
  sharedFolder?: string
  log?: (line: string) => void
}

/**
 * Starts the built-in PostgreSQL on loopback, with the database and both roles ready; makes them at the first start.
 * Throws EmbeddedPostgresProblem, whose message is for whoever starts the product: folder of another major version,
 * in use by a living process, out of reach, no binaries for this platform.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { sharedFolder = '/var/lib/said-and-done', log = (line) => void process.stderr.write(`${line}\n`) } = options
  const dataDir = resolve(options.dataDir)
  const folder = join(dataDir, 'postgres')

  const place = await findPlace(dataDir, sharedFolder, log)
  const binaries = await usableBinaries(await packagedPostgres(), place.identity, sharedFolder, log)
  const folderExists = Boolean(await stat(place.cluster).catch(() => undefined))
  await checkCluster(place.cluster, binaries.major, folderExists)

  const held = await hold(join(folder, 'held-by.json'), dataDir)
  try {
    // Asked again now that nobody else can be making it.
    const exists = await checkCluster(place.cluster, binaries.major, folderExists)
    const passwords = await readOrMakePasswords(join(folder, 'passwords.json'), exists)
    if (exists) await stopLeftover(place.cluster, log)
    else await makeCluster(place, binaries, passwords.owner, options.settings?.fsync !== 'off')
    const server = await startServer(place, binaries, join(folder, 'postgres.log'), options)
    const released = server.exited.then(held.release)
    const url = (role: string, password: string, database: string) =>
      `postgres://${role}:${password}@127.0.0.1:${server.port}/${database}`
    await makeRoleAndDatabase(url(ownerRole, passwords.owner, 'postgres'), passwords).catch(async (error) => {
      await server.stop()
      throw error
    })
    return {
      ownerUrl: url(ownerRole, passwords.owner, databaseName),
      appUrl: url(productRole, passwords.app, databaseName),
      exited: server.exited,
      stop: async () => {
        await server.stop()
        await released
      },
    }
  } catch (error) {
    await held.release()
    throw error
  }
}

/** At each start, because the first one may have been cut short between the two. */
async function makeRoleAndDatabase(url: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const role = await client.query('select rolcanlogin from pg_roles where rolname = $1', [productRole])
    // Migrations of an outside database may make the role without a login; here it always has one.
    if (role.rowCount === 0) await client.query(`create role ${productRole}`)
    await client.query(`alter role ${productRole} login password '${passwords.app}'`)
    const database = await client.query('select from pg_database where datname = $1', [databaseName])
    if (database.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
