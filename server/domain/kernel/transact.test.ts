import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Scene, scene } from '#test/support/scene.ts'
import { ok } from './result.ts'
import { transact } from './transact.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('two that wait for each other are both done, and each says once what it did', async () => {
  await sql`insert into rate_limit (key, points) values ('one', 0), ('other', 0)`.execute(stage.ctx.db)
  stage.published.length = 0
  let [holding, tries] = [0, 0]
  let bothHold = () => {}
  const held = new Promise<void>((resolve) => {
    bothHold = resolve
  })
  const addTo = (first: string, second: string) =>
    transact(stage.ctx, async (tx) => {
      tries += 1
      const add = (key: string) => sql`update rate_limit set points = points + 1 where key = ${key}`.execute(tx.db)
      tx.emit({ type: 'workshops.joined', workshopId: first })
      await add(first)
      holding += 1
      if (holding === 2) bothHold()
      await held
      await add(second)
      return ok(null)
    })
  const done = await Promise.all([addTo('one', 'other'), addTo('other', 'one')])
  const { rows } = await sql<{ points: number }>`select points from rate_limit where key in ('one', 'other')`.execute(
    stage.ctx.db,
  )

  expect(done).toEqual([ok(null), ok(null)])
  // One is given up for the other at least; begun again at once it can get in the other's way once more.
  expect(tries).toBeGreaterThan(2)
  expect(rows).toEqual([{ points: 2 }, { points: 2 }])
  expect(stage.published).toHaveLength(2)
})

test('what Postgres refuses for what it says is refused at once', async () => {
  let tries = 0
  const refused = transact(stage.ctx, async (tx) => {
    tries += 1
    await sql`insert into rate_limit (key) values (null)`.execute(tx.db)
    return ok(null)
  })

  await expect(refused).rejects.toMatchObject({ code: '23502' })
  expect(tries).toBe(1)
})
