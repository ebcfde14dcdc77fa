import { openPool } from '#db/client.ts'
import { type Mission, readFramework } from '#domain/framework/queries.ts'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { type Area, type Place, readAreas, readPlace } from '#domain/people/queries.ts'
import { createRuntime, type Domain } from '#server/runtime.ts'
import type { OrganisationKey } from '#server/seed/people.ts'
import { seedPlace } from '#server/seed/place.ts'
import { actorsOf, type SceneActors } from './actors.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { openTestDatabase } from './database.ts'

export type Scene = {
  ctx: Domain
  /** Every event published so far, in order. Empty it with `published.length = 0`. */
  published: DomainEvent[]
  clock: FakeClock
  place: Place
  areas: Area[]
  framework: Mission[]
  organisations: Record<OrganisationKey, string>
  people: SceneActors
  /** This database as the product's role, for whoever needs connections of their own. */
  appUrl: string
  close(): Promise<void>
}

const quiet = { info() {}, warn() {}, error() {} }

/** A database of its own with the demo place in it, and no surveys or workshops: each test makes what it needs. */
export async function scene(): Promise<Scene> {
  const database = await openTestDatabase()
  const pool = openPool(database.appUrl)
  const clock = fakeClock('2026-05-04T10:00:00Z')
  const ctx = createRuntime({
    pool,
    keys: keysFrom([Buffer.alloc(32, 7)]),
    log: quiet,
    isDemo: true,
    secureCookies: false,
    clock,
  })
  const published: DomainEvent[] = []
  ctx.bus.subscribe((event) => published.push(event))
  const seeded = await seedPlace(ctx)
  const place = await readPlace(ctx.db, seeded.slug)
  if (!place.ok) throw new Error('the seeded place is not there')
  return {
    ctx,
    published,
    clock,
    place: place.value,
    areas: await readAreas(ctx.db, seeded.placeId),
    framework: await readFramework(ctx.db, seeded.placeId, 'en'),
    organisations: seeded.organisations,
    people: await actorsOf(ctx.db, seeded.people),
    appUrl: database.appUrl,
    async close() {
      await ctx.ballots.stop()
      await pool.end()
      await database.close()
    },
  }
}
