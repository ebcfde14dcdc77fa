import { sql } from 'kysely'
import { afterAll, expect, test, vi } from 'vitest'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { agreementScene } from '#test/support/agreement-scene.ts'
import { orFail } from '#test/support/or-fail.ts'
import { takeNext } from './commands/code-again.ts'
import { saveSecond } from './store/items.ts'

const { stage, second, third, codedText, begin, publicIdOf } = await agreementScene()
afterAll(() => stage.close())

const isSomebodyWaiting = async () => {
  const { rows } = await sql`select 1 from pg_locks where not granted`.execute(stage.ctx.db)
  return rows.length > 0
}

test('what somebody coded while it was being taken is given to nobody else', async () => {
  for (let text = 0; text < 10; text++) await codedText('a')
  const round = await begin()
  const items = await stage.ctx.db
    .selectFrom('second_coding_item')
    .select(['contribution_id as id', 'round_id as roundId'])
    .where('is_open', '=', true)
    .orderBy('position')
    .execute()
  const [quicker, next] = items
  if (!quicker || !next) throw new Error('nothing was drawn')
  let taking: ReturnType<typeof takeNext> | undefined
  await transact(stage.ctx, async (tx) => {
    await tx.db.selectFrom('contribution').select('id').where('id', '=', quicker.id).forUpdate().execute()
    taking = takeNext(stage.ctx, second, { placeId: stage.place.id, round })
    await vi.waitFor(async () => expect(await isSomebodyWaiting()).toBe(true), 10_000)
    const given = { goalIds: [], noGoalFits: true, personId: third.personId, at: stage.clock.now() }
    await saveSecond(tx.db, quicker.roundId, quicker.id, given)
    return ok(null)
  })
  expect(orFail(await taking!).publicId).toBe(await publicIdOf(next.id))
  const held = await stage.ctx.db.selectFrom('claim').select('contribution_id as id').execute()
  expect(held).toEqual([{ id: next.id }])
})
