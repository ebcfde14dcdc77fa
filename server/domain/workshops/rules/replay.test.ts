import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawFrom, playSession } from '#test/support/random-session.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readRecord } from '../queries/record/read-record.ts'
import { rebuild } from './rebuild.ts'
import { replayOf } from './replay.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('a replay ends where the session stands, and begins before anything was open', async () => {
  const room = await playSession(stage, drawFrom(21), 150)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const { frames } = replayOf(record)
  const [first, last] = [frames[0], frames.at(-1)]
  expect(first).toMatchObject({ what: 'phase-open', phase: 'open', stage: null })
  const active = record.activities.find(({ key }) => key === last?.stage?.activity)
  expect(last?.stage).toMatchObject({ state: active?.state, revealed: active?.revealed, round: active?.round })
  const now = rebuild(record).totals.find((total) => total.activity === active?.key && total.round === active?.round)
  expect(last?.total).toEqual(now)
})

test('time only goes on, the votes between two events are a few steps, and no ballot or person leaves', async () => {
  const room = await playSession(stage, drawFrom(22), 150)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const { frames } = replayOf(record)
  const times = frames.map(({ at }) => at)
  expect(times).toEqual([...times].sort())
  const votes = frames.filter(({ what }) => what === 'votes').reduce((sum, { count }) => sum + count, 0)
  expect(votes).toBe(record.ballots.length)
  expect(frames.length).toBeLessThan(record.events.length + record.ballots.length + record.hands.length + 1)
  expect(JSON.stringify(frames)).not.toContain('"person"')
})
