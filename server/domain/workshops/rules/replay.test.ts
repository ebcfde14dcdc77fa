import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawFrom, playSession } from '#test/support/random-session.ts'
import { openRoom } from '#test/support/room.ts'
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

test('every moment has the total that its record adds up to until then', async () => {
  const room = await playSession(stage, drawFrom(23), 150)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  for (const { at, stage: shown, total } of replayOf(record).frames) {
    const anew = rebuild(record, { until: at }).totals
    expect(total).toEqual(
      anew.find(({ activity, round }) => activity === shown?.activity && round === shown.round) ?? null,
    )
  }
})

test('a large evening is replayed at once: 20,000 ballots, with somebody asking for time or a result shown between them', async () => {
  const room = await openRoom(stage)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const [activity] = record.activities
  const choice = activity?.choices[0]?.key ?? ''
  const start = stage.clock.now().getTime() + 1000
  const at = (index: number) => new Date(start + index * 10).toISOString()
  record.ballots = Array.from({ length: 20_000 }, (_, index) => ({
    ...{ at: at(index), person: index % 5000, activity: activity?.key ?? '', round: 1, slot: '', number: index },
    ...{
      gives: { [choice]: 1 + (index % 2) },
      source: 'phone',
      late: false,
      isEntered: false,
      enteredBy: null,
      sheet: null,
      afterReveal: false,
    },
  }))
  const asked = Array.from({ length: 500 }, (_, index) => ({ type: 'room' as const, at: at(index * 40) }))
  const moved = Array.from({ length: 3000 }, (_, index) => ({ type: 'wall' as const, at: at(index * 6) }))
  for (const event of [...asked, ...moved])
    record.events.push({ ...event, seq: record.events.length + 1, activity: null, detail: null })
  const { frames } = replayOf(record)
  expect(frames.length).toBeLessThanOrEqual(1000)
  expect(frames.some(({ what }) => what === 'room')).toBe(false)
  expect(frames.at(-1)?.total).toEqual(rebuild(record).totals[0])
  expect(frames.at(-1)?.total?.people).toBe(5000)
})
