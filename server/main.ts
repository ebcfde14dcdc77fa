import { createServer } from 'node:http'
import type { CronItem } from 'graphile-worker'
import { type Logger, pino } from 'pino'
import { openPool } from '#db/client.ts'
import { EmbeddedPostgresProblem } from '#db/embedded/problem.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { makeFirstAdministratorToken } from '#domain/auth/commands.ts'
import { readHasAdministrator } from '#domain/auth/queries.ts'
import { readPlaces } from '#domain/people/queries.ts'
import { startErasureList } from './backup/erasure-sweep.ts'
import { listFile } from './backup/list-file.ts'
import { planOf } from './backup/settings.ts'
import { type Database, openDatabase } from './database.ts'
import { type Env, readEnv } from './env.ts'
import { createHttpApp, isAllowedOrigin } from './http/app.ts'
import { listen } from './http/listen.ts'
import { builtPages, developmentPages } from './http/pages.ts'
import { startCounting } from './jobs/counts-sweep.ts'
import { openHeavyThread } from './jobs/heavy-thread.ts'
import { startScreening } from './jobs/screening-sweep.ts'
import { startSealing } from './jobs/sealing-sweep.ts'
import { startSecondLooks } from './jobs/second-look-sweep.ts'
import { nightly, nightlyBackup, type Tasks, tasksWith } from './jobs/tasks.ts'
import { startJobs } from './jobs/worker.ts'
import { openKeyRing } from './key-ring.ts'
import { openPost } from './mail/post.ts'
import { Misconfigured } from './misconfigured.ts'
import { openNotices } from './notices/notices.ts'
import { attachRealtime } from './realtime/server.ts'
import { createRuntime, type Domain } from './runtime.ts'
import { seedDemo } from './seed/seed.ts'
import { onStop } from './stop.ts'
import { keepSuggestions } from './suggestions/keeper.ts'
import { openMindThread } from './suggestions/mind-thread.ts'

/** A browser that keeps its connection open must not hold a stop longer than this. */
const longestRequest = 4000

const development = process.argv.includes('--dev')

try {
  const env = readEnv()
  const log = pino({ level: env.logLevel, base: null })
  const database = await openDatabase(env)
  await serve(env, log, database).catch(async (error) => {
    await database.stop()
    throw error
  })
} catch (error) {
  const isForTheOperator = error instanceof Misconfigured || error instanceof EmbeddedPostgresProblem
  process.stderr.write(`${isForTheOperator ? error.message : (error as Error).stack}
`)
  process.exit(1)
}

async function serve(env: Env, log: Logger, database: Database): Promise<void> {
  await migrateToLatest(database.ownerUrl, database.productUrl)
  const pool = openPool(database.productUrl)
  pool.on('error', (error) => pool.ending || log.error({ error: error.message }, 'database connection lost'))
  const secureCookies = env.origin.startsWith('https:')
  const backups = env.backups && planOf(env.backups)
  const keys = await openKeyRing(env)
  const domain = createRuntime({ pool, keys, log, isDemo: env.isDemo, secureCookies, backups })
  if (env.isDemo) await seedDemo(domain)
  else await refuseDemo(domain)

  const http = createServer()
  const pages = development ? await developmentPages(http) : await builtPages()
  const { origin, trustedProxies } = env
  http.on('request', createHttpApp({ domain, origin, trustedProxies, development, ...pages }))
  const realtime = attachRealtime(http, domain, { allowsOrigin: isAllowedOrigin(domain, origin) })
  const heavy = openHeavyThread(
    {
      ...{ keys: env.keys, dataDir: env.dataDir, chromium: env.chromium, backups: env.backups },
      ...{ databaseUrl: database.productUrl, ownerUrl: database.ownerUrl, isOurOwn: !env.databaseUrl },
    },
    domain,
  )
  const post = openPost(env)
  const jobs = await startJobs(domain, pool, ...jobsOf(env, tasksWith(heavy.tasks, post)))
  const erasures = env.backups && startErasureList(domain, listFile(env.backups.folder))
  const screening = startScreening(domain)
  const counting = startCounting(domain)
  const sealing = startSealing(domain)
  const mind = openMindThread()
  const secondLooks = startSecondLooks(domain, mind)
  const suggestions = keepSuggestions(domain, mind)
  const notices = openNotices({ url: database.productUrl, bus: domain.bus, log })

  // Made before anybody is answered: whoever finds the place open finds its link printed.
  const first = env.isDemo ? '' : await firstAdministratorLine(domain, origin)
  // Whoever demonstrates signs in with one click: nobody beyond this machine may reach that.
  await listen(http, env.port, env.isDemo ? '127.0.0.1' : undefined)
  process.stdout.write(`Said & Done is ready: ${origin}\n${first}`)

  const stop = onStop(log, async () => {
    await realtime.close()
    const closed = new Promise((done) => http.close(done))
    http.closeIdleConnections()
    setTimeout(() => http.closeAllConnections(), longestRequest).unref()
    await closed
    await domain.ballots.stop()
    await screening.stop()
    await counting.stop()
    await sealing.stop()
    await erasures?.stop()
    // A look under way waits for the thread, which ends with the suggestions.
    await Promise.all([secondLooks.stop(), suggestions.stop()])
    await jobs.stop()
    await heavy.close()
    await notices.stop()
    await pool.end()
    await database.stop()
  })
  // Without its database it can serve nobody: whoever watches over the process starts both anew.
  void database.exited.then(() => stop('the database ended by itself'))
}

/** The demo's place is open to anybody's click and its code is in the README: it must not become somebody's real one. */
async function refuseDemo(domain: Domain): Promise<void> {
  if ((await readPlaces(domain.db)).some(({ isDemo }) => isDemo))
    throw new Misconfigured(
      'This database holds the demo. A real place needs one of its own: choose another DATA_DIR or DATABASE_URL.',
    )
}

/** Backups are made by a process that knows their folder, and by no other. */
function jobsOf({ backups }: Env, { 'backups.make': make, ...tasks }: Tasks): [Partial<Tasks>, CronItem[]] {
  return backups ? [{ ...tasks, 'backups.make': make }, [...nightly, nightlyBackup(backups.hour)]] : [tasks, nightly]
}

/** The way in to a place that nobody administers yet, as it is printed; empty where somebody does. */
async function firstAdministratorLine(domain: Domain, origin: string): Promise<string> {
  if (await readHasAdministrator(domain.db)) return ''
  const token = await makeFirstAdministratorToken(domain)
  return `Make the first administrator, once, at ${origin}/first-administrator/${token}\n`
}
