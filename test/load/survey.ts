import { openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { asRealPlace } from '#test/support/real-place.ts'
import { startProduct } from '#test/support/server.ts'
import { median } from './rounds.ts'
import { startBare } from './survey/bare.ts'
import type { Person } from './survey/client.ts'
import { journeys } from './survey/journeys.ts'
import { startPlace } from './survey/place.ts'
import { countLost, prepare } from './survey/prepared.ts'
import { sendAtOnce, sendOurs, sendSteadily } from './survey/sends.ts'

/**
 * How many people can answer a survey of ten questions at once, and how fast the last press on Send is, with the
 * product's own routes over HTTP and its own Postgres. npm run bench:survey
 *
 * Rounds of ours, of the ceiling and of a single INSERT take turns. At the end the product is killed in mid-burst.
 */
const rounds = 5
const people = 100
const formsARound = 600
const [perSecond, steadySeconds] = [100, 5]

const sendBare = (path: string) => async (person: Person, submissionId: string) =>
  (await person.post(path, [['submissionId', submissionId]])).status === 302

const place = await startPlace()
const bare = await startBare(place)
const figures = {
  pagesPerSecond: [] as number[],
  pageP95Ms: [] as number[],
  responsesPerSecond: [] as number[],
  sendsPerSecond: [] as number[],
  sendP95Ms: [] as number[],
  ceilingPerSecond: [] as number[],
  ceilingP95Ms: [] as number[],
  oneInsertPerSecond: [] as number[],
}
let errors = 0
const confirmed: string[] = []

try {
  const { url } = place.product
  // What is compiled and cached at the first request is no round's.
  await journeys(url, 10, 500_000)
  for (let round = 0; round < rounds; round++) {
    const walked = await journeys(url, people, round * people)
    const ours = await sendAtOnce(url, await prepare(place, formsARound), people, sendOurs)
    const whole = await sendAtOnce(bare.url, await prepare(place, formsARound), people, sendBare('/whole'))
    const one = await sendAtOnce(bare.url, await prepare(place, formsARound), people, sendBare('/one'))
    const steady = await sendSteadily(url, await prepare(place, perSecond * steadySeconds), perSecond, sendOurs)
    const bareSteady = await sendSteadily(
      bare.url,
      await prepare(place, perSecond * steadySeconds),
      perSecond,
      sendBare('/whole'),
    )
    figures.pagesPerSecond.push(walked.pagesPerSecond)
    figures.pageP95Ms.push(walked.pageP95Ms)
    figures.responsesPerSecond.push(walked.responsesPerSecond)
    figures.sendsPerSecond.push(ours.perSecond)
    figures.ceilingPerSecond.push(whole.perSecond)
    figures.oneInsertPerSecond.push(one.perSecond)
    figures.sendP95Ms.push(steady.p95)
    figures.ceilingP95Ms.push(bareSteady.p95)
    errors += walked.errors + ours.errors + steady.errors + whole.errors + one.errors + bareSteady.errors
    confirmed.push(...walked.sent, ...ours.confirmed, ...steady.confirmed)
    // Five rounds take minutes: whoever waits should see that something happens.
    const so = { round: round + 1, ours: rounded(ours.perSecond), ceiling: rounded(whole.perSecond), errors }
    process.stderr.write(`${JSON.stringify(so)}\n`)
  }
  await bare.stop()
  const lost = await countLost(place, confirmed)
  const medians = Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, rounded(median(values))]))
  const spread = Object.fromEntries(
    Object.entries(figures).map(([name, values]) => [name, [Math.min(...values), Math.max(...values)].map(rounded)]),
  )
  const ratio = rounded(median(figures.sendsPerSecond) / median(figures.ceilingPerSecond))
  const killed = await killInMidBurst()
  process.stdout.write(`${JSON.stringify({ bench: 'survey', ...medians, ratio, errors, lost, killed, spread })}\n`)
} finally {
  await bare.stop()
  await place.stop()
}

/** kill -9 while a hundred people send. What was confirmed before must be there after the next start. */
async function killInMidBurst() {
  const forms = await prepare(place, formsARound)
  let answered = 0
  const { confirmed: before } = await sendAtOnce(place.product.url, forms, people, async (person, form) => {
    const isSent = await sendOurs(person, form)
    answered += 1
    if (answered === people) await place.product.kill()
    return isSent
  })
  const { dataDir } = place.product
  const again = await startProduct({ dataDir, env: asRealPlace })
  const database = await joinEmbeddedPostgres({ dataDir })
  const pool = openPool(database.appUrl, 1)
  const lost = await countLost({ pool, keys: place.keys }, before)
  await pool.end()
  await database.stop()
  await again.stop()
  return { confirmed: before.length, lost }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
