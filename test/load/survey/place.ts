import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readSurvey, type Survey } from '#domain/surveys/queries/survey.ts'
import { seedSurvey } from '#server/seed/surveys/survey.ts'
import { asRealPlace, type RealPlace, seedRealPlace } from '#test/support/real-place.ts'
import { type Product, startProduct } from '#test/support/server.ts'
import { tenQuestions } from './ten-questions.ts'

export type BenchPlace = {
  product: Product
  /** Whoever owns the tables: for the ceiling's own one. */
  ownerUrl: string
  pool: RealPlace['pool']
  keys: RealPlace['ctx']['keys']
  survey: Survey
  /** Lets go of its database, which may be stopped or killed then. */
  leave(): Promise<void>
  stop(): Promise<void>
}

/** Starts the built product with its own Postgres and one open survey of ten questions in it. */
export async function startPlace(): Promise<BenchPlace> {
  const product = await startProduct({ env: asRealPlace })
  const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
  const { ctx, pool, seeded, leave: endPool } = await seedRealPlace(database.appUrl)
  await transact(ctx, async (tx) => ok(await seedSurvey(tx, seeded, seeded.organisations.communityGroup, tenQuestions)))
  const survey = await readSurvey(ctx, tenQuestions.slug)
  if (!survey.ok) throw new Error('the survey is not there')
  const leave = async () => {
    await endPool()
    await database.stop()
  }
  return {
    ...{ product, ownerUrl: database.ownerUrl, pool, keys: ctx.keys, survey: survey.value, leave },
    async stop() {
      await leave()
      await product.stop()
    },
  }
}
