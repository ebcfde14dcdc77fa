import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { dotsActivity, ideasActivity, type Joiner, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addIdea } from './add-idea.ts'
import { closeTimedOut } from './close-timed-out.ts'
import { endHand } from './end-hand.ts'
import { raiseHand } from './raise-hand.ts'
import { moveActivity } from './run-activity.ts'
import { sayToAll } from './say-to-all.ts'
import { addTime, giveTime, setTimer } from './set-timer.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const state = async (room: Room) => (await room.desk()).stage?.state
const timer = async (room: Room) => (await room.desk()).stage?.timer

async function raise(room: Room, kind: 'hand' | 'call' = 'hand') {
  const { id } = await room.join()
  const hand = here.ctx.ids.next()
  await here.ctx.db
    .insertInto('raised_hand')
    .values({
      ...{ id: hand, workshop_id: room.workshopId, participant_id: id, kind, where_to: 'by the door' },
      ...{ raised_at: here.clock.now(), ended_at: null, seen_by: null },
    })
    .execute()
  return hand
}

test('a planned timer starts with its activity, is prolonged for the room, and stopped', async () => {
  const { ctx, people, clock } = here
  const room = await openRoom(here, [{ ...dotsActivity, timerSeconds: 90 }])
  const started = await timer(room)
  clock.forward(30_000)
  orFail(await addTime(ctx, people.facilitator, room.publicId, room.activityId))
  const prolonged = await timer(room)
  orFail(await setTimer(ctx, people.facilitator, room.publicId, room.activityId, null))
  const nothing = await addTime(ctx, people.facilitator, room.publicId, room.activityId)
  expect([started, prolonged, await timer(room)]).toEqual([
    { left: 90_000, seconds: 90 },
    { left: 120_000, seconds: 90 },
    null,
  ])
  expect(nothing).toMatchObject({ problem: { code: 'facilitation.timer-not-possible' } })
})

test('a pause holds the time, and opening again goes on with the rest of it', async () => {
  const { ctx, people, clock } = here
  const room = await openRoom(here, [{ ...dotsActivity, timerSeconds: 90 }])
  const move = async (step: 'pause' | 'open' | 'close') =>
    orFail(await moveActivity(ctx, people.facilitator, room.publicId, room.activityId, step))
  clock.forward(30_000)
  await move('pause')
  const held = await timer(room)
  clock.forward(600_000)
  await closeTimedOut(ctx)
  await move('open')
  expect([held, await timer(room)]).toEqual([null, { left: 60_000, seconds: 90 }])
  await move('pause')
  await move('close')
  await move('open')
  expect(await timer(room)).toBeNull()
})

test('an activity closes by itself when everybody’s time is over, once, whoever looks at the same moment', async () => {
  const { ctx, people, clock } = here
  const room = await openRoom(here)
  orFail(await setTimer(ctx, people.facilitator, room.publicId, room.activityId, 60))
  const hand = await raise(room)
  orFail(await giveTime(ctx, people.facilitator, room.publicId, hand, { seconds: 45 }))
  clock.forward(62_000)
  await closeTimedOut(ctx)
  const withExtra = await state(room)
  clock.forward(45_000)
  const { seq } = await room.desk()
  const closed = await Promise.all([closeTimedOut(ctx), closeTimedOut(ctx), closeTimedOut(ctx)])

  expect(withExtra).toBe('open')
  expect(await state(room)).toBe('closed')
  expect(closed.reduce((all, each) => all + each)).toBe(1)
  // The close itself, and the timer's end.
  expect((await room.desk()).seq).toBe(seq + 2)
})

test('more time for one person is theirs: nobody else writes an idea after the room’s time', async () => {
  const { ctx, people, clock } = here
  const room = await openRoom(here, [ideasActivity])
  const [slow, quick] = [await room.join(), await room.join()]
  const write = async (who: Joiner, waited = 0) => {
    const idea = { cmdId: randomUUID(), activityId: room.activityId, text: 'A bench', waited }
    const added = await addIdea(ctx, who, idea)
    return added.ok ? 'saved' : added.problem.code
  }
  orFail(await setTimer(ctx, people.facilitator, room.publicId, room.activityId, 60))
  orFail(await raiseHand(ctx, slow, { kind: 'hand', where: null }))
  const hand = (await room.desk()).room?.hands[0]?.id ?? ''
  orFail(await giveTime(ctx, people.facilitator, room.publicId, hand, { seconds: 600 }))
  clock.forward(61_000)
  const inGrace = await write(quick)
  clock.forward(59_000)
  // Written in time by a phone that was out of reach until now.
  const after = [await write(quick), await write(slow), await write(quick, 70_000)]
  clock.forward(600_000)
  expect([inGrace, ...after, await write(slow)]).toEqual([
    ...['saved', 'workshops.closed', 'saved', 'saved'],
    'workshops.closed',
  ])
})

test('time is given to somebody only while a timer runs', async () => {
  const room = await openRoom(here)
  const hand = await raise(room)
  expect(await giveTime(here.ctx, here.people.facilitator, room.publicId, hand)).toMatchObject({
    problem: { code: 'facilitation.timer-not-possible' },
  })
})

test('a call stands before every hand, is seen, and leaves the list when it is done', async () => {
  const { ctx, people } = here
  const room = await openRoom(here)
  const other = await openRoom(here)
  const [hand, call] = [await raise(room), await raise(room, 'call')]
  orFail(await endHand(ctx, people.facilitator, room.publicId, call, 'seen'))
  const seen = (await room.desk()).room?.hands
  orFail(await endHand(ctx, people.facilitator, room.publicId, call, 'done'))
  const elsewhere = await endHand(ctx, people.facilitator, other.publicId, hand, 'done')
  const twice = await endHand(ctx, people.facilitator, room.publicId, call, 'done')

  expect(seen?.map(({ id, isSeen }) => [id, isSeen])).toEqual([
    [call, true],
    [hand, false],
  ])
  expect((await room.desk()).room?.hands.map(({ id }) => id)).toEqual([hand])
  for (const refused of [elsewhere, twice])
    expect(refused).toMatchObject({ problem: { code: 'facilitation.hand-unknown' } })
})

test('a word to everybody is set, taken away, and kept short', async () => {
  const { ctx, people } = here
  const room = await openRoom(here)
  const say = (text: string) => sayToAll(ctx, people.facilitator, room.publicId, text)
  orFail(await say('  Tea is ready.  '))
  expect((await room.desk()).message).toBe('Tea is ready.')
  expect(await say('x'.repeat(301))).toMatchObject({ problem: { code: 'facilitation.message-too-long' } })
  orFail(await say(''))
  expect((await room.desk()).message).toBeNull()
})

test('a minute whose answer was lost is sent again, and is one minute', async () => {
  const { ctx, people } = here
  const room = await openRoom(here)
  orFail(await setTimer(ctx, people.facilitator, room.publicId, room.activityId, 120))
  const add = (cmdId: string) => addTime(ctx, people.facilitator, room.publicId, room.activityId, { cmdId })
  const pressed = ctx.ids.next()
  orFail(await add(pressed))
  orFail(await add(pressed))
  const once = (await room.desk()).stage?.timer?.left
  orFail(await add(ctx.ids.next()))
  expect([once, (await room.desk()).stage?.timer?.left]).toEqual([180_000, 240_000])
})
