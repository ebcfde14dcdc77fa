import { randomBytes } from 'node:crypto'
import { openDb, openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { realIds } from '#domain/kernel/ids.ts'
import { type Keys, keysFrom } from '#domain/kernel/keys.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readSurvey, type Survey } from '#domain/surveys/queries/survey.ts'
import { seedPlace } from '#server/seed/place.ts'
import { seedSurvey } from '#server/seed/surveys/survey.ts'
import { type Product, startProduct } from '#test/support/server.ts'
import { tenQuestions } from './ten-questions.ts'

export type BenchPlace = {
  product: Product
  /** Whoever owns the tables: for the ceiling's own one. */
  ownerUrl: string
  pool: ReturnType<typeof openPool>
  keys: Keys
  survey: Survey
  /** Lets go of its database, which may be stopped or killed then. */
  leave(): Promise<void>
  stop(): Promise<void>
}

const key = randomBytes(32)
const keys = keysFrom([key])
/** A real place, not a demo: behind a proxy that says where each request came from, as it would stand in a town. */
export const asRealPlace = (url: string) => ({ ORIGIN: url, KEYS: key.toString('base64'), LOG_LEVEL: 'error' })

/** Starts the built product with its own Postgres and one open survey of ten questions in it. */
export async function startPlace(): Promise<BenchPlace> {
  const product = await startProduct({ env: asRealPlace })
  const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
  const pool = openPool(database.appUrl, 4)
  const silent = { info() {}, warn() {}, error() {} }
  const ctx = {
    db: openDb(pool),
    clock: { now: () => new Date() },
    ids: realIds,
    keys,
    limits: { take: async () => 0, forgive: async () => {} },
    log: silent,
    publish: () => {},
  }
  const seeded = await seedPlace(ctx)
  await transact(ctx, async (tx) => ok(await seedSurvey(tx, seeded, seeded.organisations.communityGroup, tenQuestions)))
  // The seed marks its place as the demo, which no real place may be started on.
  await pool.query('update place set is_demo = false')
  const survey = await readSurvey(ctx, tenQuestions.slug)
  if (!survey.ok) throw new Error('the survey is not there')
  const leave = async () => {
    await pool.end()
    await database.stop()
  }
  return {
    ...{ product, ownerUrl: database.ownerUrl, pool, keys, survey: survey.value, leave },
    async stop() {
      await leave()
      await product.stop()
    },
  }
}
