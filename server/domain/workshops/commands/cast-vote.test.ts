import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, type Joiner, openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readMine } from '../queries/mine.ts'
import { readTally } from '../queries/tally.ts'
import { rowsOf, totalOf } from '../schema/counts.ts'
import { castVote } from './cast-vote.ts'
import type { VoteInput } from './inputs.ts'
import { askAgain } from './repeat-activity.ts'
import { admitLate, moveActivity, revealResult } from './run-activity.ts'
import { setTimer } from './set-timer.ts'

let stage: Scene
let room: Room
beforeAll(async () => {
  stage = await scene()
  room = await openRoom(stage)
})
afterAll(() => stage.close())

const ballot = (allocation: Record<string, number>, more: Partial<VoteInput> = {}): VoteInput => ({
  cmdId: randomUUID(),
  activityId: room.activityId,
  clientSeq: 1,
  slot: '',
  waited: 0,
  allocation,
  ...more,
})
const vote = (who: Joiner, input: VoteInput) => castVote(stage.ctx, who, input, { source: 'phone' })
const choice = (index: number) => room.choices[index]?.id ?? ''
const dotsOf = async (index: number) => {
  const row = rowsOf((await readTally(stage.ctx.db, room.activityId))?.counts)[index]
  return row && totalOf(row)
}

test('a vote is saved, counted, and announced after it was saved', async () => {
  const person = await room.join()
  stage.published.length = 0
  const before = (await dotsOf(0)) ?? 0
  const saved = await vote(person, ballot({ [choice(0)]: 3, [choice(1)]: 0 }))

  expect(saved).toMatchObject({ ok: true, value: { status: 'saved', counts: { allocation: { [choice(0)]: 3 } } } })
  expect(await dotsOf(0)).toBe(before + 3)
  expect(stage.published).toMatchObject([{ type: 'workshops.votes-saved', activityId: room.activityId }])
})

test('the same command twice at once counts once, and both hear what counts', async () => {
  const person = await room.join()
  const before = (await dotsOf(1)) ?? 0
  const input = ballot({ [choice(1)]: 2 })
  const answers = await Promise.all([vote(person, input), vote(person, input)])
  const later = await vote(person, input)

  expect(answers.map((answer) => answer.ok && answer.value.status)).toEqual(['saved', 'duplicate'])
  expect(later).toMatchObject({ ok: true, value: { status: 'duplicate', counts: { clientSeq: 1 } } })
  expect(await dotsOf(1)).toBe(before + 2)
})

test('of two votes that arrive in the wrong order the one pressed last counts', async () => {
  const person = await room.join()
  await vote(person, ballot({ [choice(0)]: 1 }, { clientSeq: 2 }))
  const older = await vote(person, ballot({ [choice(2)]: 5 }, { clientSeq: 1 }))

  expect(older).toMatchObject({
    ok: true,
    value: { status: 'superseded', counts: { clientSeq: 2, allocation: { [choice(0)]: 1 } } },
  })
  expect((await readMine(stage.ctx.db, person)).highestSeq).toBe(2)
})

test('more dots than everybody has, somebody else’s choice, and another workshop’s activity change nothing', async () => {
  const other = await openRoom(stage, [dotsActivity])
  const person = await room.join()
  const tooMany = await vote(person, ballot({ [choice(0)]: 3, [choice(1)]: 3 }))
  const foreign = await vote(person, ballot({ [other.choices[0]?.id ?? '']: 1 }))
  const elsewhere = await vote(person, ballot({}, { activityId: other.activityId }))

  expect(tooMany).toMatchObject({ ok: false, problem: { code: 'workshops.too-many-dots', details: { dots: 5 } } })
  expect(foreign).toMatchObject({ ok: false, problem: { code: 'workshops.choice-unknown' } })
  expect(elsewhere).toMatchObject({ ok: false, problem: { code: 'workshops.activity-unknown' } })
  expect((await readMine(stage.ctx.db, person)).votes).toEqual([])
})

test('two hundred people press at once: all are counted once, in few transactions', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const people: Joiner[] = []
  for (let count = 0; count < 200; count += 1) people.push(await hall.join())
  stage.published.length = 0
  const input = { activityId: hall.activityId }
  const answers = await Promise.all(
    people.map((person) => vote(person, ballot({ [hall.choices[1]?.id ?? '']: 5 }, input))),
  )
  const tally = await readTally(stage.ctx.db, hall.activityId)

  expect(answers.every((answer) => answer.ok && answer.value.status === 'saved')).toBe(true)
  expect(tally).toMatchObject({
    people: 200,
    counts: { rows: [{ people: {} }, { people: { 5: 200 } }, { people: {} }] },
  })
  expect(stage.published.length).toBeLessThan(20)
})

test('statements take agree, disagree or pass for one statement at a time', async () => {
  const talk = await openRoom(stage, [statementsActivity])
  const person = await talk.join()
  const [first, second] = talk.choices.map(({ id }) => id) as [string, string]
  const say = (slot: string, allocation: Record<string, number>) =>
    vote(person, ballot(allocation, { activityId: talk.activityId, slot }))
  await say(first, { [first]: -1 })
  await say(second, { [second]: 0 })

  expect(await say(first, { [second]: 1 })).toMatchObject({ ok: false, problem: { code: 'workshops.malformed' } })
  expect(rowsOf((await readTally(stage.ctx.db, talk.activityId))?.counts)).toEqual([
    { choiceId: first, people: { '-1': 1 } },
    { choiceId: second, people: { '0': 1 } },
  ])
})

test('after the close nothing slips in, and what was stored before is still told so', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const person = await hall.join()
  const input = ballot({ [hall.choices[0]?.id ?? '']: 1 }, { activityId: hall.activityId })
  await vote(person, input)
  await moveActivity(stage.ctx, stage.people.facilitator, hall.publicId, hall.activityId, 'close')
  stage.clock.forward(5000)
  const again = await vote(person, input)
  const next = await vote(person, ballot({}, { activityId: hall.activityId, clientSeq: 2 }))

  expect(again).toMatchObject({ ok: true, value: { status: 'duplicate' } })
  expect(next).toMatchObject({ ok: false, problem: { code: 'workshops.closed' } })
  expect((await readTally(stage.ctx.db, hall.activityId))?.people).toBe(1)
})

test('a vote made before the close and sent after it waits outside the tally until it is admitted', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const [offline, online] = [await hall.join(), await hall.join()]
  const activityId = hall.activityId
  await vote(online, ballot({ [hall.choices[0]?.id ?? '']: 1 }, { activityId }))
  stage.clock.forward(60_000)
  await moveActivity(stage.ctx, stage.people.facilitator, hall.publicId, activityId, 'close')
  stage.clock.forward(60_000)
  const input = ballot({ [hall.choices[0]?.id ?? '']: 4 }, { activityId, waited: 90_000 })
  const late = await vote(offline, input)
  const again = await vote(offline, input)
  const outside = await readTally(stage.ctx.db, activityId)
  const desk = await hall.desk()
  await admitLate(stage.ctx, stage.people.facilitator, hall.publicId, activityId)

  expect(late).toMatchObject({ ok: true, value: { status: 'late', counts: null } })
  expect(again).toMatchObject({ ok: true, value: { status: 'late' } })
  expect(outside?.people).toBe(1)
  expect(desk.stage?.tally?.late).toBe(1)
  expect((await hall.desk()).stage).toMatchObject({ tally: { late: 0, people: 2 } })
})

test('a vote of one round does not count in the next, and one that says no round counts in the one that is on', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const { activityId, publicId } = hall
  const [slow, quick] = [await hall.join(), await hall.join()]
  const given = { [hall.choices[0]?.id ?? '']: 1 }
  await moveActivity(stage.ctx, stage.people.facilitator, publicId, activityId, 'close')
  await askAgain(stage.ctx, stage.people.facilitator, publicId, activityId)
  await moveActivity(stage.ctx, stage.people.facilitator, publicId, activityId, 'open')
  const before = await vote(slow, ballot(given, { activityId, round: 1, waited: 60_000 }))

  expect(before).toMatchObject({ ok: false, problem: { code: 'workshops.closed' } })
  expect(await vote(slow, ballot(given, { activityId, round: 2 }))).toMatchObject({ value: { status: 'saved' } })
  expect(await vote(quick, ballot(given, { activityId }))).toMatchObject({ value: { status: 'saved' } })
  expect((await readTally(stage.ctx.db, activityId))?.people).toBe(2)
})

test('whoever joins after the close cannot have pressed before it, however long they say that it lay', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const { activityId } = hall
  stage.clock.forward(60_000)
  await moveActivity(stage.ctx, stage.people.facilitator, hall.publicId, activityId, 'close')
  stage.clock.forward(60_000)
  const given = { [hall.choices[0]?.id ?? '']: 5 }
  const forged = await vote(await hall.join(), ballot(given, { activityId, waited: 90_000 }))

  expect(forged).toMatchObject({ ok: false, problem: { code: 'workshops.closed' } })
  expect((await hall.desk()).stage).toMatchObject({ tally: { late: 0 } })
})

test('a phone whose clock jumps ahead keeps its vote while the time still runs', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const person = await hall.join()
  const { activityId } = hall
  await setTimer(stage.ctx, stage.people.facilitator, hall.publicId, activityId, 120)
  stage.clock.forward(10_000)
  const jumped = { activityId, waited: 6 * 86_400_000 }

  expect(await vote(person, ballot({ [hall.choices[0]?.id ?? '']: 1 }, jumped))).toMatchObject({
    value: { status: 'saved' },
  })
  expect((await readTally(stage.ctx.db, activityId))?.people).toBe(1)
})

test('a paused activity says so, and takes votes again when it opens', async () => {
  const hall = await openRoom(stage, [dotsActivity])
  const person = await hall.join()
  const input = ballot({ [hall.choices[0]?.id ?? '']: 1 }, { activityId: hall.activityId })
  const move = (step: 'pause' | 'open') =>
    moveActivity(stage.ctx, stage.people.facilitator, hall.publicId, hall.activityId, step)
  await move('pause')
  const paused = await vote(person, input)
  await move('open')

  expect(paused).toMatchObject({ ok: false, problem: { code: 'workshops.paused' } })
  expect(await vote(person, input)).toMatchObject({ ok: true, value: { status: 'saved' } })
})

test('somebody who presses without end is asked to wait, alone', async () => {
  const [hasty, calm] = [await room.join(), await room.join()]
  const presses = await Promise.all(
    Array.from({ length: 30 }, (_, index) => vote(hasty, ballot({}, { clientSeq: index + 1 }))),
  )

  expect(presses.filter(({ ok }) => ok).length).toBeLessThan(25)
  expect(presses.at(-1)).toMatchObject({ ok: false, problem: { kind: 'busy' } })
  expect(await vote(calm, ballot({}))).toMatchObject({ ok: true })
})

test('the answer to a vote does not tell how many voted before the result is shown', async () => {
  const { ctx, people } = stage
  const other = await openRoom(stage, [dotsActivity])
  const [one, two] = [await other.join(), await other.join()]
  const give = (who: Joiner) =>
    vote(who, ballot({ [other.choices[0]?.id ?? '']: 1 }, { activityId: other.activityId, clientSeq: 1 }))
  const hidden = await give(one)
  await moveActivity(ctx, people.facilitator, other.publicId, other.activityId, 'pause')
  await moveActivity(ctx, people.facilitator, other.publicId, other.activityId, 'open')
  await revealResult(ctx, people.facilitator, other.publicId, other.activityId, true)
  const shown = await give(two)

  expect(hidden).toMatchObject({ value: { status: 'saved', version: null } })
  expect(shown).toMatchObject({ value: { version: (await readTally(ctx.db, other.activityId))?.version } })
})
