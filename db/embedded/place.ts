import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseIdentity, type Identity, mayEnter } from './identity.ts'
import { EmbeddedPostgresProblem } from './problem.ts'
import { rootsOwnFolder } from './roots-own-folder.ts'

export type Place = { cluster: string; identity: Identity }

/** Where a cluster lives that could not live in the data folder. */
export const locationFile = (dataDir: string) => join(dataDir, 'postgres-location.txt')

/**
 * Where the cluster of this data folder is, or shall be: in the folder itself, or under `sharedFolder` when the folder
 * stands where only root may enter. A cluster that is there already stays where it is. Makes no cluster.
 */
export async function findPlace(dataDir: string, sharedFolder: string, log: (line: string) => void): Promise<Place> {
  const usual = join(dataDir, 'postgres', 'cluster')
  if (await stat(usual).catch(() => undefined)) return reachable(usual)

  const elsewhere = (await readFile(locationFile(dataDir), 'utf8').catch(() => '')).trim()
  if (elsewhere) {
    log(`The database of ${dataDir} lives in ${elsewhere}.`)
    return reachable(elsewhere)
  }

  const identity = await chooseIdentity(usual)
  await makeFolder(dataDir)
  await makeFolder(join(dataDir, 'postgres'))
  if (mayEnter(join(dataDir, 'postgres'), identity)) return { cluster: usual, identity }
  return moveOut(dataDir, sharedFolder, identity, log)
}

/**
 * Postgres's user must pass through to its own folder, which is 700: so 755 whatever the umask, and an empty folder that
 * is closed to others, as mktemp makes them, gets the right to pass. One that holds something is left as it is.
 */
async function makeFolder(folder: string): Promise<void> {
  if (await mkdir(folder, { recursive: true })) return chmod(folder, 0o755)
  const { mode } = await stat(folder)
  if ((await readdir(folder)).length === 0) await chmod(folder, mode | 0o011)
}

async function reachable(cluster: string): Promise<Place> {
  const identity = await chooseIdentity(cluster)
  if (await stat(cluster).catch(() => undefined)) {
    if (mayEnter(cluster, identity)) return { cluster, identity }
  } else if (mayEnter(join(cluster, '..'), identity)) return { cluster, identity }
  throw new EmbeddedPostgresProblem(
    'embedded.out-of-reach',
    `The database in ${cluster} belongs to another user, or stands in a folder that its user may not enter: start as that user, or open the folder.`,
  )
}

/** A random part in the name: a new data folder at an old path must not find the old one's database. */
async function moveOut(
  dataDir: string,
  sharedFolder: string,
  identity: Identity,
  log: (line: string) => void,
): Promise<Place> {
  if (!identity)
    throw new EmbeddedPostgresProblem('embedded.out-of-reach', `The data folder ${dataDir} may not be entered.`)
  const path = await realpath(dataDir)
  const folder = join(
    sharedFolder,
    `${createHash('sha256').update(path).digest('hex').slice(0, 12)}-${randomBytes(4).toString('hex')}`,
  )
  await rootsOwnFolder(sharedFolder)
  await rootsOwnFolder(folder)
  const cluster = join(folder, 'cluster')
  await writeFile(locationFile(dataDir), `${cluster}\n`)
  log(`Only root may enter ${dataDir}, so its database lives in ${cluster}.`)
  return { cluster, identity }
}
