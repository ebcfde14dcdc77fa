import { openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import { exportedRows } from '#domain/insights/store/export.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { permit, type Verb } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readOwnedSurvey } from '#domain/results/queries/owned-survey.ts'
import { responseRows } from '#domain/results/queries/rows.ts'
import { createRuntime } from '#server/runtime.ts'
import { seedSurvey } from '#server/seed/surveys/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { startProduct } from '#test/support/server.ts'
import { type DemoName, signInAs } from '#test/support/sign-in.ts'
import { copyOut } from './export/copy-out.ts'
import { type Fetched, fetchFile, settled } from './export/over-http.ts'
import { addPeople } from './export/rows.ts'
import { sixtyColumns } from './export/sixty-columns.ts'
import { alternate } from './rounds.ts'

/**
 * How long it takes from the press of a button to the last byte of a file, over HTTP, beside COPY of the same rows.
 * npm run bench:export [-- --people 1000]
 *
 * `xlsx`: 100,000 responses with 60 columns, each with a contribution. `csv`: 250,000 contributions with all that is known
 * of them. `ratio`: `seconds` to those of `COPY (the very query) TO STDOUT`, medians of five rounds that take turns.
 * `rssGrowthMiB`: what the product's memory grew by at the most, in any of the rounds, from just before the first.
 */
const given = process.argv.indexOf('--people')
const wide = given < 0 ? 100_000 : Number(process.argv[given + 1])
const others = wide * 1.5
const slug = 'live-well-south-tees'
const quiet = { info() {}, warn() {}, error() {} }

const product = await startProduct({ env: { LOG_LEVEL: 'error' } })
const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
const owner = openPool(database.ownerUrl, 2)
const pool = openPool(database.appUrl, 4)
const keys = keysFrom([Buffer.alloc(32, 7)])
const ctx = createRuntime({ pool, keys, log: quiet, isDemo: true, secureCookies: false })
try {
  const place = orFail(await readPlace(ctx.db, slug))
  const scopeOf = async (name: DemoName, verb: Verb) => {
    const { rows } = await owner.query<{ id: string }>('select id from person where name = $1', [name])
    const actor = await readPersonActor(ctx.db, rows[0]?.id ?? '')
    if (!actor) throw new Error(`there is no ${name}`)
    return orFail(permit(actor, verb, { placeId: place.id }))
  }
  const group = await scopeOf('Lead of a community group', 'surveys.read-responses')
  const seeded = { placeId: place.id } as Parameters<typeof seedSurvey>[1]
  const [organisationId = ''] = group.organisationIds
  for (const texts of [sixtyColumns, { ...sixtyColumns, slug: 'other-texts' }])
    await transact(ctx, async (tx) => ok(await seedSurvey(tx, seeded, organisationId, texts)))
  await addPeople(owner, { slug: sixtyColumns.slug, kind: 1, people: wide, hasAnswers: true })
  await addPeople(owner, { slug: 'other-texts', kind: 3, people: others, hasAnswers: false })
  await owner.query('vacuum analyze')
  await owner.query('checkpoint')

  const survey = orFail(await readOwnedSurvey(ctx, group, 'everything', sixtyColumns.slug))
  const picked = { surveyId: survey.id, versionIds: survey.picked.map(({ id }) => id) }
  const lead = await scopeOf('Strategy lead', 'insights.export')
  const files = {
    xlsx: {
      by: 'Lead of a community group',
      of: `responses ${sixtyColumns.slug}`,
      query: responseRows(picked).compile(ctx.db),
    },
    csv: { by: 'Strategy lead', of: 'contributions', query: exportedRows(ctx.db, lead, place.timeZone).compile() },
  } as const

  const figures: Record<string, object> = {}
  for (const format of ['xlsx', 'csv'] as const) {
    const { by, of, query } = files[format]
    const asking = { url: product.url, pid: product.pid, cookie: await signInAs(product.url, by), of, format }
    // What the first file of any kind loads is no growth with its size.
    await fetchFile({ ...asking, cookie: await signInAs(product.url, 'Strategy lead'), of: 'counts' })
    await settled(product.pid)
    const rounds: Fetched[] = []
    const { ours, ceiling, ratio, spread } = await alternate(
      async () => {
        const round = await fetchFile(asking)
        process.stderr.write(`${format} ${JSON.stringify(round)}\n`)
        rounds.push(round)
        return round.seconds
      },
      () => copyOut(database.ownerUrl, query),
    )
    const [{ rows = 0, bytes = 0 } = {}] = rounds
    figures[format] = {
      ...{ rows, seconds: ours, rowsPerSecond: Math.round(rows / ours) },
      rssGrowthMiB: Math.round(Math.max(...rounds.map(({ rssGrowthMiB }) => rssGrowthMiB)) * 10) / 10,
      ...{ ratio, copySeconds: ceiling, mebibytes: Math.round(bytes / 104_857.6) / 10, spread },
    }
  }
  process.stdout.write(`${JSON.stringify({ bench: 'export', ...figures })}\n`)
} finally {
  await ctx.ballots.stop()
  await pool.end()
  await owner.end()
  await database.stop()
  await product.stop()
}
