import { openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import { keepCounts } from '#domain/insights/commands/keep-counts.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readPlace } from '#domain/people/queries.ts'
import { createRuntime } from '#server/runtime.ts'
import { orFail } from '#test/support/or-fail.ts'
import { startProduct } from '#test/support/server.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { addPeople } from './insight/rows.ts'
import { measureInProcess } from './moderation/in-process.ts'
import { recordingOn } from './moderation/recording.ts'
import { median, percentile } from './rounds.ts'
import { addConclusions, addPromises, addReceipts, codeOf, opened } from './thread/rows.ts'
import { lists, workOf } from './thread/work.ts'

/**
 * What somebody waits for who follows their own words, or a promise, with 20,000 receipts, 100,000 contributions and 2,000
 * commitments. npm run bench:thread [-- --people 2000]
 *
 * `p95Ms`: the slowest page over HTTP, 95th percentile in milliseconds until the last byte, median of five rounds that take
 * turns; `pages` has each with its least and most. `ratio`: the worst query called in process to the very statements that it
 * asks, asked bare. `growth`: the worst 95th percentile of the bare statements to that with a tenth of everything.
 */
const given = process.argv.indexOf('--people')
const people = given < 0 ? 20_000 : Number(process.argv[given + 1])
const scale = { people, promises: people / 10 }
const tenth = { people: scale.people / 10, promises: scale.promises / 10 }
const survey = 'what-matters'
const slug = 'live-well-south-tees'
const [rounds, requests, before] = [5, 20, 10]
const quiet = { info() {}, warn() {}, error() {} }
const secret = Buffer.alloc(32, 7)

// The same keys as ours: a receipt is found by the hash of its words.
const product = await startProduct({ env: { LOG_LEVEL: 'error', KEYS: secret.toString('base64') } })
const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
const owner = openPool(database.ownerUrl, 2)
const pool = openPool(database.appUrl, 4)
try {
  const recording = recordingOn(pool)
  const keys = keysFrom([secret])
  const runtime = createRuntime({ pool, keys, log: quiet, isDemo: true, secureCookies: false })
  const ctx = { ...runtime, db: recording.db }
  const place = orFail(await readPlace(ctx.db, slug))
  const { rows: leads } = await owner.query<{ id: string }>(`select id from person where name = 'Strategy lead'`)
  const actor = await readPersonActor(ctx.db, leads[0]?.id ?? '')
  if (!actor) throw new Error('the demo place is not there')

  const add = async (from: typeof tenth, to: typeof tenth) => {
    await addPeople(owner, survey, from.people, to.people)
    await addReceipts(owner, keys, survey, from.people, to.people)
    await addConclusions(owner, Math.ceil(to.promises / 10), to.people)
    await addPromises(owner, from.promises, to.promises)
    await keepCounts(runtime)
    orFail(await transact(runtime, (tx) => saveFigures(tx, place, null)))
    await owner.query('vacuum analyze')
  }
  const measure = async () => {
    const { rows: responses } = await owner.query<{ id: string }>(
      'select id from response where receipt_hash = any($1) order by id',
      [Array.from({ length: opened }, (_, nth) => keys.hash('receipt-hash', codeOf(nth)))],
    )
    const receipts = responses.map(({ id }) => id)
    return measureInProcess(workOf({ ctx, actor, place, receipts, promises: await promisesNow() }), recording, pool)
  }
  const promisesNow = async () =>
    (await owner.query<{ name: string }>('select public_id as name from commitment order by id limit 200')).rows.map(
      ({ name }) => name,
    )

  await add({ people: 0, promises: 0 }, tenth)
  const small = await measure()
  await add(tenth, scale)
  const large = await measure()
  const pages = await measurePages(await promisesNow(), await signInAs(product.url, 'Strategy lead'))

  const growths = Object.fromEntries(
    Object.keys(large).map((name) => [
      name,
      Math.round(((large[name]?.p95 ?? 0) / (small[name]?.p95 ?? 1)) * 100) / 100,
    ]),
  )
  const line = {
    bench: 'thread',
    p95Ms: Math.max(...Object.values(pages).map(({ p95 }) => p95)),
    ratio: Math.max(...Object.values(large).map(({ ratio }) => ratio)),
    growth: Math.max(...Object.values(growths)),
    ...{ pages, growths, inProcess: large, atATenth: small },
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  await runtime.ballots.stop()
} finally {
  await pool.end()
  await owner.end()
  await database.stop()
  await product.stop()
}

/** Pages take turns for five rounds, so that a machine that drifts slows all of them. */
async function measurePages(promises: readonly string[], cookie: string) {
  const promise = (request: number) => promises[request % promises.length]
  const did = `/p/${slug}/did`
  const asks: Record<string, (request: number) => string> = {
    receipt: (request) => `/receipt/${codeOf(request % opened)}`,
    commitment: (request) => `${did}/${promise(request)}`,
    desk: (request) => `/work/${slug}/commitments/${promise(request)}`,
    ...Object.fromEntries(
      Object.entries(lists).map(([name, { search, colour }]) => [
        name,
        () => `${did}?q=${encodeURIComponent(search)}&status=${colour}`,
      ]),
    ),
  }
  const taken: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++)
    for (const [name, path] of Object.entries(asks)) {
      const took: number[] = []
      for (let request = 0; request < (round === 0 ? before : requests); request++)
        took.push(await timeOf(path(round * requests + request), name === 'desk' ? cookie : ''))
      // The first round is for what is compiled and cached.
      if (round > 0) taken[name] = [...(taken[name] ?? []), percentile(took, 0.95)]
    }
  const round = (value: number) => Math.round(value * 10) / 10
  return Object.fromEntries(
    Object.entries(taken).map(([name, p95s]) => [
      name,
      { p95: round(median(p95s)), spread: [Math.min(...p95s), Math.max(...p95s)].map(round) },
    ]),
  )
}

/** Until the last byte, in milliseconds. */
async function timeOf(path: string, cookie: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(`${product.url}${path}`, { headers: { cookie }, redirect: 'error' })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  await response.text()
  return performance.now() - started
}
