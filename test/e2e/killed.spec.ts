import { openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { startPlace } from '#test/load/survey/place.ts'
import { countLost, prepare } from '#test/load/survey/prepared.ts'
import { sendAtOnce, sendOurs } from '#test/load/survey/sends.ts'
import { asRealPlace } from '#test/support/real-place.ts'
import { startProduct } from '#test/support/server.ts'
import { expect, test } from './cast.ts'

test('what was confirmed is there after a kill in the middle of a hundred people sending', async () => {
  const place = await startPlace()
  const { dataDir } = place.product
  const forms = await prepare(place, 400)
  let answered = 0
  const { confirmed, errors } = await sendAtOnce(place.product.url, forms, 100, async (person, form) => {
    const isSent = await sendOurs(person, form)
    answered += 1
    // In mid-burst: some are confirmed, others under way, most not begun.
    if (answered === 120) await place.product.kill()
    return isSent
  })
  await place.leave()
  const again = await startProduct({ dataDir, env: asRealPlace })
  const database = await joinEmbeddedPostgres({ dataDir })
  const pool = openPool(database.appUrl, 1)
  const lost = await countLost({ pool, keys: place.keys }, confirmed)
  await pool.end()
  await database.stop()
  await again.stop()
  await place.product.stop()

  expect(confirmed.length).toBeGreaterThan(50)
  expect(errors).toBeGreaterThan(0)
  expect(lost).toBe(0)
})
