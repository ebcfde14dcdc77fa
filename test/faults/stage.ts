import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#db/embedded/free-port.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { asRealPlace, type RealPlace, seedRealPlace } from '#test/support/real-place.ts'
import { type Product, startProduct } from '#test/support/server.ts'

/** A Postgres and any number of Node processes on it, each of which can be taken away. */
export type Stage = {
  place: RealPlace
  /** The address people ask for, whichever process answers. */
  origin: string
  first: Product
  second: Product
  /** Starts a process that was killed, on its own port. */
  restart(product: Product): Promise<void>
  /** Ends Postgres as a power cut would, without a last word to the disk, and starts it again. */
  restartPostgres(): Promise<void>
  stop(): Promise<void>
}

export async function startStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'said-and-done-faults-'))
  // Postgres's own user must pass through.
  await chmod(folder, 0o755)
  const port = await freePort()
  // As it ships: what is acknowledged has reached the disk.
  const startPostgres = () => startEmbeddedPostgres({ dataDir: join(folder, 'database'), port })
  let postgres = await startPostgres()
  const origin = `http://localhost:${await freePort()}`
  const start = (url: string, dataDir: string) =>
    startProduct({
      port: Number(new URL(url).port),
      dataDir,
      env: {
        ...asRealPlace(origin),
        DATABASE_URL: postgres.appUrl,
        DATABASE_OWNER_URL: postgres.ownerUrl,
        NODE_OPTIONS: `--import=${new URL('jump-clock.mjs', import.meta.url).href}`,
      },
    })
  // Both at once, on an empty database: one of them migrates.
  const [first, second] = await Promise.all([
    start(origin, await makeFolder(folder, 'first')),
    start(`http://localhost:${await freePort()}`, await makeFolder(folder, 'second')),
  ])
  const place = await seedRealPlace(postgres.appUrl)
  const stage: Stage = {
    ...{ place, origin, first, second },
    async restart(product) {
      const again = await start(product.url, product.dataDir)
      if (product === stage.first) stage.first = again
      else stage.second = again
    },
    async restartPostgres() {
      const file = join(folder, 'database', 'postgres', 'cluster', 'postmaster.pid')
      const [pid] = (await readFile(file, 'utf8')).split('\n')
      process.kill(Number(pid), 'SIGQUIT')
      await postgres.exited
      postgres = await startPostgres()
    },
    async stop() {
      await place.leave()
      await Promise.all([stage.first.stop(), stage.second.stop()])
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return stage
}

const makeFolder = async (folder: string, name: string) => mkdtemp(join(folder, `${name}-`))
