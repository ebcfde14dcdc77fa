import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { readPlace } from '#domain/people/queries.ts'
import { createRuntime } from '#server/runtime.ts'
import { startProduct } from '#test/support/server.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { measureInProcess } from './moderation/in-process.ts'
import { measureOverHttp } from './moderation/over-http.ts'
import { recordingOn } from './moderation/recording.ts'
import { addTexts } from './moderation/rows.ts'
import { workOf } from './moderation/work.ts'

/**
 * What moderators wait for with fifty thousand texts and a hundred and fifty thousand tags in the queue.
 * npm run bench:moderation
 *
 * `ratio`: the worst of the queries and commands, called in process, to the very statements they ask, asked bare.
 * `p95Ms`: the worst over HTTP of what a desk with scripts asks for, until the last byte; `nextPlain`: a whole page for one
 * without. `growth`: the worst 95th percentile of the bare statements at fifty thousand to that at five thousand. Single
 * pieces of work stand beside them. Each is measured once the product has screened what came in, a rate that is told as
 * `screenedPerSecond`.
 */
const [few, many] = [5000, 50_000]
const survey = 'what-matters'
const quiet = { info() {}, warn() {}, error() {} }

const product = await startProduct({ env: { LOG_LEVEL: 'error' } })
const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
const owner = openPool(database.ownerUrl, 2)
const pool = openPool(database.appUrl, 4)
try {
  const recording = recordingOn(pool)
  const runtime = createRuntime({
    pool,
    keys: keysFrom([Buffer.alloc(32, 7)]),
    log: quiet,
    isDemo: true,
    secureCookies: false,
  })
  const ctx = { ...runtime, db: recording.db }
  const place = await readPlace(ctx.db, 'live-well-south-tees')
  const { rows: people } = await owner.query<{ id: string }>(`select id from person where name = 'Moderator'`)
  const actor = await readPersonActor(ctx.db, people[0]?.id ?? '')
  if (!place.ok || !actor) throw new Error('the demo place is not there')
  const measure = async () => {
    const work = await workOf({ ctx, actor, placeId: place.value.id, owner })
    return measureInProcess(work, recording, pool)
  }

  await addTexts(owner, survey, 0, few)
  await untilScreened(owner)
  const small = await measure()
  await addTexts(owner, survey, few, many)
  const seconds = await untilScreened(owner)
  const large = await measure()
  const cookie = await signInAs(product.url, 'Moderator')
  const http = await measureOverHttp({ url: product.url, cookie, owner })

  const { nextPlain, ...atDesk } = http
  const names = Object.keys(large)
  const growths = Object.fromEntries(
    names.map((name) => [name, Math.round(((large[name]?.p95 ?? 0) / (small[name]?.p95 ?? 1)) * 100) / 100]),
  )
  const line = {
    bench: 'moderation',
    ratio: Math.max(...Object.values(large).map(({ ratio }) => ratio)),
    p95Ms: Math.max(...Object.values(atDesk)),
    growth: Math.max(...Object.values(growths)),
    screenedPerSecond: Math.round((many - few) / seconds),
    ...{ inProcess: large, atFiveThousand: small, http: atDesk, nextPlain, growths },
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  await runtime.ballots.stop()
} finally {
  await pool.end()
  await owner.end()
  await database.stop()
  await product.stop()
}

/** @returns seconds until the product's own sweep had looked at every text */
async function untilScreened(pool: pg.Pool): Promise<number> {
  const started = performance.now()
  const isWaiting = async () => (await pool.query('select from contribution where not screened limit 1')).rowCount !== 0
  while (await isWaiting()) await pause(250)
  return (performance.now() - started) / 1000
}
