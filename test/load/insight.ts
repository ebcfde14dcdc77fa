import { openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { keepCounts } from '#domain/insights/commands/keep-counts.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readAreas, readPlace } from '#domain/people/queries.ts'
import { createRuntime } from '#server/runtime.ts'
import { startProduct } from '#test/support/server.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { addPeople, saidEach } from './insight/rows.ts'
import { workOf } from './insight/work.ts'
import { measureInProcess } from './moderation/in-process.ts'
import { recordingOn } from './moderation/recording.ts'
import { percentile } from './rounds.ts'

/**
 * What a strategy lead waits for with 100,000 contributions, 300,000 tags and 20,000 people. npm run bench:insight
 *
 * `pages`: the 95th percentile of each page over HTTP in milliseconds, until the last byte; `p95Ms`: the worst of them.
 * `ratio`: the worst query called in process, to the very statements that it asks, asked bare. `growth`: the worst 95th
 * percentile of the bare statements at 100,000 to that at 10,000. `wallAfterChange`: the wall's 95th percentile over HTTP
 * where something has just changed each time; `countedMs`: how long counting all of 18,000 new people took once.
 */
const [few, many] = [10_000 / saidEach, 100_000 / saidEach]
const survey = 'what-matters'
const requests = 30
const quiet = { info() {}, warn() {}, error() {} }

const product = await startProduct({ env: { LOG_LEVEL: 'error' } })
const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
const owner = openPool(database.ownerUrl, 2)
const pool = openPool(database.appUrl, 4)
try {
  const recording = recordingOn(pool)
  const keys = keysFrom([Buffer.alloc(32, 7)])
  const runtime = createRuntime({ pool, keys, log: quiet, isDemo: true, secureCookies: false })
  const ctx = { ...runtime, db: recording.db }
  const place = await readPlace(ctx.db, 'live-well-south-tees')
  const { rows: people } = await owner.query<{ id: string }>(`select id from person where name = 'Strategy lead'`)
  const actor = await readPersonActor(ctx.db, people[0]?.id ?? '')
  if (!place.ok || !actor) throw new Error('the demo place is not there')
  const scope = permit(actor, 'insights.read', { placeId: place.value.id })
  if (!scope.ok) throw new Error('not a strategy lead')
  const [framework, areas] = await Promise.all([
    readFramework(ctx.db, place.value.id, 'en'),
    readAreas(ctx.db, place.value.id),
  ])
  const goal = framework[0]?.goals[0]?.publicId ?? ''
  const codes = areas.map(({ code }) => code)
  const work = workOf({ ctx, scope: scope.value, place: place.value, goal, areas: codes })

  // As the product's own sweep would after an import: what is measured are pages, not that.
  const addCounted = async (from: number, to: number) => {
    await addPeople(owner, survey, from, to)
    const started = performance.now()
    await keepCounts(runtime)
    const took = Math.round(performance.now() - started)
    await owner.query('vacuum analyze')
    return took
  }
  await addCounted(0, few)
  const small = await measureInProcess(work, recording, pool)
  const countedMs = await addCounted(few, many)
  const large = await measureInProcess(work, recording, pool)
  const cookie = await signInAs(product.url, 'Strategy lead')
  const pages = await measurePages({
    wall: '',
    goal: `/goals/${goal}`,
    compare: `/compare?by=area&one=${codes[0]}&other=${codes[1]}`,
    explore: '/explore?by=age-band',
    exploreAnswers: '/explore?of=what-matters%2Fhelp&by=age-band',
  })

  const wallAfterChange = await measureAfterChange()

  const growths = Object.fromEntries(
    Object.keys(large).map((name) => [
      name,
      Math.round(((large[name]?.p95 ?? 0) / (small[name]?.p95 ?? 1)) * 100) / 100,
    ]),
  )
  const line = {
    bench: 'insight',
    pages,
    p95Ms: Math.max(...Object.values(pages)),
    ratio: Math.max(...Object.values(large).map(({ ratio }) => ratio)),
    growth: Math.max(...Object.values(growths)),
    ...{ wallAfterChange, countedMs },
    ...{ inProcess: large, atTenThousand: small, growths },
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  await runtime.ballots.stop()

  async function measurePages<Name extends string>(paths: Record<Name, string>): Promise<Record<Name, number>> {
    const p95 = {} as Record<Name, number>
    for (const name of Object.keys(paths) as Name[]) {
      const took: number[] = []
      for (let round = -3; round < requests; round++) {
        const milliseconds = await timeOf(paths[name])
        if (round >= 0) took.push(milliseconds)
      }
      p95[name] = Math.round(percentile(took, 0.95) * 10) / 10
    }
    return p95
  }

  /** Each time somebody has just marked what a text tells of: whoever reads counts that person anew. */
  async function measureAfterChange(): Promise<number> {
    const took: number[] = []
    for (let round = 0; round < requests; round++) {
      await owner.query(
        `update tag set tells_of = case when tells_of = 'need' then 'strength' else 'need' end
         where contribution_id = md5($1 || ' said 1')::uuid`,
        [round],
      )
      took.push(await timeOf(''))
    }
    return Math.round(percentile(took, 0.95) * 10) / 10
  }

  /** Until the last byte, in milliseconds. @param path within the insight pages */
  async function timeOf(path: string): Promise<number> {
    const started = performance.now()
    const address = `${product.url}/work/live-well-south-tees/insight${path}`
    const response = await fetch(address, { headers: { cookie }, redirect: 'error' })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    await response.text()
    return performance.now() - started
  }
} finally {
  await pool.end()
  await owner.end()
  await database.stop()
  await product.stop()
}
