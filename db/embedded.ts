import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { packagedPostgres, usableBinaries } from './embedded/binaries.ts'
import {
  checkCluster,
  databaseUrls,
  makeCluster,
  makeRoleAndDatabase,
  readOrMakePasswords,
} from './embedded/cluster.ts'
import { hold } from './embedded/hold.ts'
import { stopLeftover } from './embedded/leftover.ts'
import { findPlace } from './embedded/place.ts'
import { readReadyServer, type Settings, startServer } from './embedded/postgres-server.ts'
import { EmbeddedPostgresProblem } from './embedded/problem.ts'
import { postgresProcesses } from './embedded/processes.ts'

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
  const { sharedFolder = usualSharedFolder, log = toStandardError } = options
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
    const passwords = await readOrMakePasswords(passwordFile(dataDir), exists)
    if (exists) await stopLeftover(place.cluster, log)
    else await makeCluster(place, binaries, passwords.owner, options.settings?.fsync !== 'off')
    const server = await startServer(place, binaries, join(folder, 'postgres.log'), options)
    const released = server.exited.then(held.release)
    await makeRoleAndDatabase(passwords, server.port).catch(async (error) => {
      await server.stop()
      throw error
    })
    return {
      ...databaseUrls(passwords, server.port),
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

/**
 * For tools that work whether the product runs or not: the database of the running product, or one started for the
 * tool. `stop` then stops only what was started here. A product that is just starting or stopping is waited for.
 */
export async function joinEmbeddedPostgres(
  options: Options,
): Promise<Pick<EmbeddedPostgres, 'ownerUrl' | 'appUrl' | 'stop'>> {
  const { sharedFolder = usualSharedFolder, log = toStandardError } = options
  for (const deadline = Date.now() + 60_000; ; await pause(100)) {
    try {
      return await startEmbeddedPostgres(options)
    } catch (error) {
      if (!(error instanceof EmbeddedPostgresProblem && error.code === 'embedded.in-use')) throw error
      const { cluster } = await findPlace(resolve(options.dataDir), sharedFolder, log)
      const server = await readReadyServer(cluster)
      if (server && (await postgresProcesses(cluster)).includes(server.pid)) {
        const passwords = await readOrMakePasswords(passwordFile(resolve(options.dataDir)), true)
        return { ...databaseUrls(passwords, server.port), stop: async () => {} }
      }
      if (Date.now() > deadline) throw error
    }
  }
}

const usualSharedFolder = '/var/lib/said-and-done'
const toStandardError = (line: string) => void process.stderr.write(`${line}\n`)
const passwordFile = (dataDir: string) => join(dataDir, 'postgres', 'passwords.json')
