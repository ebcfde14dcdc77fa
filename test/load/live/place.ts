import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { type Press, sitAtDesk } from '#test/support/facilitator.ts'
import { asRealPlace, type RealPlace, seedRealPlace } from '#test/support/real-place.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Product, startProduct } from '#test/support/server.ts'

/** `ownerUrl`: its database, for whoever needs a table of their own there. */
export type LivePlace = RealPlace & { product: Product; ownerUrl: string; stop(): Promise<void> }
/** An open workshop whose dots can be given, and who runs it. */
export type Evening = Room & { deskCookie: string; press: Press }

/** Starts the built product with its own Postgres and the place in it. */
export async function startLivePlace(): Promise<LivePlace> {
  const product = await startProduct({ env: asRealPlace })
  const database = await joinEmbeddedPostgres({ dataDir: product.dataDir })
  const place = await seedRealPlace(database.appUrl)
  return {
    ...place,
    product,
    ownerUrl: database.ownerUrl,
    async stop() {
      await place.leave()
      await database.stop()
      await product.stop()
    },
  }
}

export async function openEvening(place: LivePlace): Promise<Evening> {
  const room = await openRoom(place)
  const { cookie, press } = await sitAtDesk(place, room, place.product)
  return { ...room, deskCookie: cookie, press }
}
