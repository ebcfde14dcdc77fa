import { randomBytes } from 'node:crypto'
import { openPool } from '#db/client.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { readPlace } from '#domain/people/queries.ts'
import { createRuntime } from '#server/runtime.ts'
import { type SeededPlace, seedPlace } from '#server/seed/place.ts'
import { actorsOf } from './actors.ts'
import type { Scene } from './scene.ts'

const key = randomBytes(32)
/** A real place, not a demo: behind a proxy that says where each request came from, as it would stand in a town. */
export const asRealPlace = (url: string) => ({ ORIGIN: url, KEYS: key.toString('base64'), LOG_LEVEL: 'error' })

/** The same database as the product's, from outside: to prepare what it serves, and to count what it kept. */
export type RealPlace = Pick<Scene, 'ctx' | 'place' | 'organisations' | 'people'> & {
  seeded: SeededPlace
  pool: ReturnType<typeof openPool>
  /** Lets go of the database, which may be stopped or killed then. */
  leave(): Promise<void>
}

const quiet = { info() {}, warn() {}, error() {} }

/** Puts the place with its people into the migrated database of a product that was started `asRealPlace`. */
export async function seedRealPlace(appUrl: string): Promise<RealPlace> {
  const pool = openPool(appUrl, 4)
  const ctx = createRuntime({ pool, keys: keysFrom([key]), log: quiet, isDemo: false, secureCookies: false })
  const seeded = await seedPlace(ctx)
  // The seed marks its place as the demo, which no real place may be started on.
  await pool.query('update place set is_demo = false')
  const place = await readPlace(ctx.db, seeded.slug)
  if (!place.ok) throw new Error('the seeded place is not there')
  return {
    ctx,
    place: place.value,
    organisations: seeded.organisations,
    people: await actorsOf(ctx.db, seeded.people),
    seeded,
    pool,
    leave: () => pool.end(),
  }
}
