import { createServer } from 'node:http'
import { resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { openPool } from '#db/client.ts'
import { EmbeddedPostgresProblem } from '#db/embedded/problem.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { makeFirstAdministratorToken } from '#domain/auth/commands.ts'
import { readHasAdministrator } from '#domain/auth/queries.ts'
import { openDatabase } from './database.ts'
import { type Env, readEnv } from './env.ts'
import { createHttpApp, isAllowedOrigin } from './http/app.ts'
import { builtFiles } from './http/files.ts'
import { startJobs } from './jobs/worker.ts'
import { openKeyRing } from './key-ring.ts'
import { attachRealtime } from './realtime/server.ts'
import { createRuntime, type Domain } from './runtime.ts'
import { seedDemo } from './seed/seed.ts'
import { onStop } from './stop.ts'

const development = process.argv.includes('--dev')

await start(readEnvOrExit()).catch(sayWhyNoDatabase)

async function start(env: Env): Promise<void> {
  const log = pino({ level: env.logLevel, base: null })
  const database = await openDatabase(env)
  await migrateToLatest(database.ownerUrl, database.productUrl)
  const pool = openPool(database.productUrl)
  // A lost connection is made anew by the pool; without a listener it would end the process.
  pool.on('error', (error) => log.error({ error: error.message }, 'database connection lost'))
  const keys = await openKeyRing(env)
  const secureCookies = env.origin.startsWith('https:')
  const domain = createRuntime({ pool, keys, log, isDemo: env.isDemo, secureCookies })
  if (env.isDemo) await seedDemo(domain)

  const http = createServer()
  const pages = development ? await developmentPages(http) : await builtPages()
  http.on(
    'request',
    createHttpApp({ domain, origin: env.origin, trustedProxies: env.trustedProxies, development, ...pages }),
  )
  const realtime = attachRealtime(http, domain, { allowsOrigin: isAllowedOrigin(domain, env.origin) })
  const jobs = await startJobs(domain, pool)

  // Whoever demonstrates signs in with one click: nobody beyond this machine may reach that.
  await new Promise<void>((listening) => http.listen(env.port, env.isDemo ? '127.0.0.1' : undefined, listening))
  process.stdout.write(`Said & Done is ready: ${env.origin}\n`)
  if (!env.isDemo) await offerFirstAdministrator(domain, env.origin)

  onStop(log, async () => {
    await realtime.close()
    const closed = new Promise((done) => http.close(done))
    http.closeIdleConnections()
    // Four seconds for what is under way; a browser that keeps its connection open must not hold us longer.
    setTimeout(() => http.closeAllConnections(), 4000).unref()
    await closed
    await domain.ballots.stop()
    await jobs.stop()
    await pool.end()
    await database.stop()
  })
}

async function builtPages() {
  const folder = resolve('build')
  const build = (await import(`${folder}/server/index.js`)) as ServerBuild
  return { build, files: builtFiles(`${folder}/client`) }
}

async function developmentPages(http: ReturnType<typeof createServer>) {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server: http } } })
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  return { build, files: [vite.middlewares] }
}

async function offerFirstAdministrator(domain: Domain, origin: string): Promise<void> {
  if (await readHasAdministrator(domain.db)) return
  const token = await makeFirstAdministratorToken(domain)
  process.stdout.write(`Make the first administrator, once, at ${origin}/first-administrator/${token}\n`)
}

function readEnvOrExit(): Env {
  try {
    return readEnv()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(1)
  }
}

/** Its message says what to do; a trace of calls would hide it. Whatever else went wrong is a bug and keeps its trace. */
function sayWhyNoDatabase(error: unknown): never {
  if (!(error instanceof EmbeddedPostgresProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
