import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { doubtOf } from '#domain/screening/rules/second-look.ts'
import { openEnglish } from '#server/suggestions/english.ts'
import { worryScene } from '#test/support/worry-scene.ts'
import { createBus } from '../bus.ts'
import { startScreening } from './screening-sweep.ts'
import { startSecondLooks } from './second-look-sweep.ts'

let world: Awaited<ReturnType<typeof worryScene>>
beforeAll(async () => {
  world = await worryScene({ isScreened: false })
})
afterAll(() => world.stage.close())

test('the packaged encoder clears what is harmless and leaves a worry held', async () => {
  const { ctx } = world.stage
  const everyday = 'Have you been to a warm place this winter?'
  const hungry = 'The gas ran out on Saturday and there is nothing left in the cupboard for the bairns till payday'
  expect(doubtOf(everyday, 'en')).not.toBeNull()
  expect(doubtOf(hungry, 'en')).not.toBeNull()
  const [cleared, kept] = [await world.suspected(everyday), await world.suspected(hungry)]
  const withBus = { ...ctx, bus: createBus(ctx.log) }
  const encoder = await openEnglish()
  const sweeps = [startScreening(withBus, 50), startSecondLooks(withBus, { encode: encoder.embed }, 50)]
  try {
    await vi.waitFor(async () => expect((await world.textOf(cleared.id)).visibility).toBe('waiting'), 30_000)
    await vi.waitFor(async () => expect((await world.caseOf(kept.id)).look_again_from).toBeNull(), 10_000)
    expect(await world.textOf(kept.id)).toEqual({ visibility: 'held', worry: 'open', sealed: false })
  } finally {
    await Promise.all(sweeps.map((sweep) => sweep.stop()))
  }
}, 60_000)
