import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, type Joiner, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readMine } from '../queries/mine.ts'
import { askMoreTime, MoreTimeInput } from './ask-more-time.ts'
import { castVote } from './cast-vote.ts'
import { moveActivity } from './run-activity.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const timed = { ...dotsActivity, timerSeconds: 30 }
const ask = (who: Joiner, { activityId }: Room, had: number) =>
  askMoreTime(stage.ctx, who, MoreTimeInput.parse({ activityId, had }))
const extraOf = async (who: Joiner) => (await readMine(stage.ctx.db, who)).extra[0]?.seconds
const vote = (who: Joiner, room: Room, clientSeq: number) =>
  castVote(
    stage.ctx,
    who,
    {
      ...{ cmdId: randomUUID(), activityId: room.activityId, clientSeq, slot: '', waited: 0 },
      allocation: { [room.choices[0]?.id ?? '']: clientSeq },
    },
    { source: 'phone' },
  )

test('more time is granted at once, each time the length of the timer, and pressed twice it is one', async () => {
  const room = await openRoom(stage, [timed])
  const person = await room.join()
  await ask(person, room, 0)
  await ask(person, room, 0)
  expect(await extraOf(person)).toBe(30)
  await ask(person, room, 30)
  expect(await extraOf(person)).toBe(60)
  expect((await room.desk()).room?.moreTime).toBe(1)
})

test('after the room’s time, whoever has time of their own goes on and the others’ votes wait', async () => {
  const room = await openRoom(stage, [timed])
  const [slow, quick] = [await room.join(), await room.join()]
  await ask(slow, room, 0)
  stage.clock.forward(40_000)
  expect(await vote(slow, room, 1)).toMatchObject({ value: { status: 'saved' } })
  expect(await vote(quick, room, 1)).toMatchObject({ value: { status: 'late' } })
  stage.clock.forward(30_000)
  expect(await vote(slow, room, 2)).toMatchObject({ value: { status: 'late' } })
})

test('ten times are given and the eleventh is sent to a person', async () => {
  const room = await openRoom(stage, [timed])
  const person = await room.join()
  for (let had = 0; had < 300; had += 30) {
    await ask(person, room, had)
  }
  expect(await extraOf(person)).toBe(300)
  expect(await ask(person, room, 300)).toMatchObject({ problem: { code: 'workshops.time-given-often' } })
})

test('without a running timer, in another workshop, or once it is closed, there is nothing to add to', async () => {
  const [untimed, room] = [await openRoom(stage), await openRoom(stage, [timed])]
  const person = await room.join()
  expect(await ask(await untimed.join(), untimed, 0)).toMatchObject({ problem: { code: 'workshops.no-time-runs' } })
  expect(await ask(person, untimed, 0)).toMatchObject({ problem: { code: 'workshops.activity-unknown' } })
  await moveActivity(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, 'close')
  expect(await ask(person, room, 0)).toMatchObject({ problem: { code: 'workshops.no-time-runs' } })
})
