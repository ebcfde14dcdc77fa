import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { setTimer } from '#domain/workshops/commands/set-timer.ts'
import { startLive } from '#test/support/live.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import type { LiveRoom } from './live-room.ts'
import { startTicker } from './ticker.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

/** A vote with a minute on its timer, whose facilitator is gone. */
async function leftAlone(): Promise<Room> {
  const room = await openRoom(stage)
  orFail(await setTimer(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, 60))
  return room
}
const state = async (room: Room) => (await room.desk()).stage?.state
const closes = (room: Room) => vi.waitFor(async () => expect(await state(room)).toBe('closed'), 5000)

test('a timer ends with nobody looking: no desk, no wall, no phone', async () => {
  const live = await startLive(stage)
  const room = await leftAlone()
  stage.clock.forward(63_000)
  await closes(room)
  await live.close()
})

test('a timer that ran out while no process ran ends once one does', async () => {
  const room = await leftAlone()
  stage.clock.forward(600_000)
  expect(await state(room)).toBe('open')
  const live = await startLive(stage)
  await closes(room)
  await live.close()
})

test('a timer ends although the screens of another room cannot be told anything', async () => {
  const broken = { tick: () => Promise.reject(new Error('broken')), feel: () => {} } as unknown as LiveRoom
  const ticker = startTicker(stage.ctx, new Map([[stage.ctx.ids.next(), broken]]), () => 0)
  const room = await leftAlone()
  stage.clock.forward(63_000)
  await closes(room)
  await ticker.stop()
})
