import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { productRole } from '#db/roles.ts'
import type { Binaries } from './binaries.ts'
import { give } from './identity.ts'
import type { Place } from './place.ts'
import { EmbeddedPostgresProblem } from './problem.ts'
import { quietEnvironment } from './quiet-environment.ts'

const ownerRole = 'said_owner'
const databaseName = 'said_and_done'

/** Passwords of the two roles, as they stand in a file only its owner may read. */
export type Passwords = { owner: string; app: string }

/** The cluster's major version, or undefined when there is no cluster yet. Touches nothing. */
export async function clusterVersion(cluster: string): Promise<string | undefined> {
  return (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined))?.trim()
}

/**
 * Turns away a folder that this PostgreSQL cannot serve, before anything is written.
 * @returns whether there is a cluster.
 */
export async function checkCluster(cluster: string, major: string, exists: boolean): Promise<boolean> {
  const version = await clusterVersion(cluster)
  if (version === major) return true
  if (version)
    throw new EmbeddedPostgresProblem(
      'embedded.other-major-version',
      `The database in ${cluster} was made by PostgreSQL ${version}, and this is PostgreSQL ${major}: start the release that made it and take a backup, or set another DATA_DIR.`,
    )
  if (exists)
    throw new EmbeddedPostgresProblem(
      'embedded.not-a-cluster',
      `${cluster} holds no database (PG_VERSION is missing): put it back from a backup, or set another DATA_DIR.`,
    )
  return false
}

/** Makes the cluster under another name first: a start that is cut short leaves nothing that looks like a database. */
export async function makeCluster(place: Place, binaries: Binaries, owner: string, lasting: boolean): Promise<void> {
  const folder = dirname(place.cluster)
  await sweep(folder)
  const suffix = randomBytes(6).toString('hex')
  const draft = join(folder, `cluster.${suffix}`)
  const passwordFile = join(folder, `password.${suffix}`)
  try {
    await mkdir(draft, { mode: 0o700 })
    await give(draft, place.identity)
    await writeFile(passwordFile, owner, { mode: 0o600 })
    await give(passwordFile, place.identity)
    await promisify(execFile)(
      binaries.initdb,
      [
        ...['-D', draft, '-U', ownerRole, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-GB', '--locale=C'],
        ...(lasting ? [] : ['--no-sync']),
      ],
      { ...place.identity, cwd: draft, env: quietEnvironment },
    )
    await rename(draft, place.cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    const said = (error as { stderr?: string }).stderr?.trim() || String(error)
    throw new EmbeddedPostgresProblem('embedded.did-not-start', `PostgreSQL could not make its folder: ${said}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** What starts that were cut short left here: half a cluster, or the file that told initdb the password. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^(cluster|password)\.[0-9a-f]{12}$/.test(name)) await rm(join(folder, name), { recursive: true, force: true })
}

/** Hexadecimal, so that they stand in a URL as they are. */
export async function readOrMakePasswords(file: string, clusterExists: boolean): Promise<Passwords> {
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return JSON.parse(kept) as Passwords
  if (clusterExists)
    throw new EmbeddedPostgresProblem(
      'embedded.passwords-missing',
      `There is a database, but its passwords are missing: put ${file} back from a backup, or set another DATA_DIR.`,
    )
  const passwords = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, JSON.stringify(passwords), { mode: 0o600 })
  await rename(draft, file)
  return passwords
}

/** The built-in database, as both roles reach it. */
export function databaseUrls(passwords: Passwords, port: number): { ownerUrl: string; appUrl: string } {
  return {
    ownerUrl: urlOf(ownerRole, passwords.owner, port, databaseName),
    appUrl: urlOf(productRole, passwords.app, port, databaseName),
  }
}

const urlOf = (role: string, password: string, port: number, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`

/** At each start, because the first one may have been cut short between the two. */
export async function makeRoleAndDatabase(passwords: Passwords, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(ownerRole, passwords.owner, port, 'postgres') })
  await client.connect()
  try {
    const role = await client.query('select from pg_roles where rolname = $1', [productRole])
    if (role.rowCount === 0) await client.query(`create role ${productRole}`)
    await client.query(`alter role ${productRole} login password '${passwords.app}'`)
    const database = await client.query('select from pg_database where datname = $1', [databaseName])
    if (database.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
