import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { nobody } from '../../kernel/actor.ts'
import { readClerk, readPasses } from '../queries/passes.ts'
import { readRecord } from '../queries/record/read-record.ts'
import { readTally } from '../queries/tally.ts'
import { compareTotals } from '../rules/compare-totals.ts'
import { rowsOf } from '../schema/counts.ts'
import type { ActivityInput } from './activity-input.ts'
import { castVote } from './cast-vote.ts'
import { countHands, type HandsInput } from './count-hands.ts'
import { joinByPass } from './join-by-pass.ts'
import { editPasses } from './passes.ts'
import { askAgain } from './repeat-activity.ts'
import { moveActivity, revealResult } from './run-activity.ts'
import { editTables } from './tables.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const poll: ActivityInput = {
  kind: 'poll',
  prompt: { en: 'Where should we meet?' },
  most: 1,
  choices: [{ text: { en: 'Library' } }, { text: { en: 'School' } }],
}
const desk = () => stage.people.facilitator

/** Somebody who entered with a helper's pass. */
async function helperOf(room: Room) {
  await editPasses(stage.ctx, desk(), room.publicId, { intent: 'make-helper', label: 'Amina' })
  const [pass] = await readPasses(stage.ctx, room.workshopId)
  const who = { language: 'en', address: randomUUID() }
  const taken = await joinByPass(stage.ctx, room.publicId, pass?.code ?? '', who)
  const clerk = await readClerk(stage.ctx, nobody, room.publicId, taken.ok ? taken.value.token : null)
  if (!clerk.ok) throw new Error(clerk.problem.code)
  return clerk.value
}
const hands = (room: Room, given: number[], more: Partial<HandsInput> = {}): HandsInput => ({
  ...{ cmdId: randomUUID(), activityId: room.activityId, round: 1, tableId: null, people: null },
  counts: Object.fromEntries(given.map((count, index) => [room.choices[index]!.id, { 1: count }])),
  ...more,
})
const tallyOf = async (room: Room) => {
  const tally = await readTally(stage.ctx.db, room.activityId)
  return {
    people: tally?.people,
    sources: tally?.sources,
    given: rowsOf(tally?.counts).map((row) => row.people[1] ?? 0),
  }
}

test('hands count beside phones, the newest count alone, and the room hears of it', async () => {
  const room = await openRoom(stage, [poll])
  const helper = await helperOf(room)
  const vote = { cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '', waited: 0 }
  await castVote(
    stage.ctx,
    await room.join(),
    { ...vote, allocation: { [room.choices[0]!.id]: 1 } },
    { source: 'phone' },
  )
  await countHands(stage.ctx, helper, hands(room, [7, 5]))
  stage.published.length = 0
  await countHands(stage.ctx, helper, hands(room, [6, 5]))

  expect(stage.published).toMatchObject([{ type: 'workshops.votes-saved', activityId: room.activityId }])
  expect(await tallyOf(room)).toEqual({ people: 12, sources: { phone: 1, hands: 11, paper: 0 }, given: [7, 5] })
  const kept = await stage.ctx.db
    .selectFrom('hand_count')
    .select(['people', 'pass_id'])
    .where('activity_id', '=', room.activityId)
    .execute()
  expect(kept).toHaveLength(2)
  expect(kept.every(({ pass_id }) => 'passId' in helper.by && pass_id === helper.by.passId)).toBe(true)
})

test('the same count sent twice is one', async () => {
  const room = await openRoom(stage, [poll])
  const clerk = await helperOf(room)
  const input = hands(room, [3, 4])
  await countHands(stage.ctx, clerk, input)
  stage.published.length = 0

  expect(await countHands(stage.ctx, clerk, input)).toEqual({ ok: true, value: null })
  expect(stage.published).toEqual([])
  expect((await tallyOf(room)).people).toBe(7)
})

test('tables add up; a count of the whole room takes their place, and a table counted after it takes the room’s', async () => {
  const room = await openRoom(stage, [poll])
  const clerk = await helperOf(room)
  await editTables(stage.ctx, desk(), room.publicId, { intent: 'add-tables', names: 'One\nTwo' })
  const [one, two] = (await room.desk()).room?.tables ?? []
  const count = (given: number[], tableId: string | null) =>
    countHands(stage.ctx, clerk, hands(room, given, { tableId }))
  await count([3, 1], one!.id)
  await count([2, 2], two!.id)
  const summed = await tallyOf(room)
  await count([9, 1], null)
  const whole = await tallyOf(room)
  await count([1, 1], one!.id)

  expect(summed).toMatchObject({ people: 8, given: [5, 3] })
  expect(whole).toMatchObject({ people: 10, given: [9, 1] })
  expect(await tallyOf(room)).toMatchObject({ people: 2, given: [1, 1] })
})

test('the count that was entered last is the newest, also when a clock went back in between', async () => {
  const room = await openRoom(stage, [poll])
  const clerk = await helperOf(room)
  await countHands(stage.ctx, clerk, hands(room, [1, 9]))
  stage.clock.forward(-3_600_000)
  await countHands(stage.ctx, clerk, hands(room, [7, 2]))
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  stage.clock.forward(3_600_000)

  expect(await tallyOf(room)).toMatchObject({ people: 9, given: [7, 2] })
  expect(record.hands.map(({ people }) => people)).toEqual([10, 9])
  expect(compareTotals(record)).toEqual([])
})

test('hands of an earlier round do not count in the one that is asked now', async () => {
  const room = await openRoom(stage, [poll])
  const clerk = await helperOf(room)
  await moveActivity(stage.ctx, desk(), room.publicId, room.activityId, 'close')
  await askAgain(stage.ctx, desk(), room.publicId, room.activityId)
  await moveActivity(stage.ctx, desk(), room.publicId, room.activityId, 'open')

  expect(await countHands(stage.ctx, clerk, hands(room, [7, 2]))).toMatchObject({
    problem: { code: 'workshops.asked-again' },
  })
  expect((await tallyOf(room)).people).toBe(0)
  expect(await countHands(stage.ctx, clerk, hands(room, [3, 2], { round: 2 }))).toMatchObject({ ok: true })
})

test('stances of statements are counted each by itself; the most hands for one are the people', async () => {
  const room = await openRoom(stage, [statementsActivity])
  const clerk = await helperOf(room)
  const [first, second] = room.choices.map(({ id }) => id) as [string, string]
  const counts: HandsInput['counts'] = { [first]: { 1: 10, '-1': 2, 0: 1 }, [second]: { 1: 4 } }

  expect(await countHands(stage.ctx, clerk, hands(room, [], { counts }))).toMatchObject({ ok: true })
  expect((await tallyOf(room)).sources).toEqual({ phone: 0, hands: 13, paper: 0 })
})

test('more hands than people, a step that is none, and kinds that hands cannot answer are refused', async () => {
  const room = await openRoom(stage, [poll])
  const clerk = await helperOf(room)
  const dots = await openRoom(stage, [dotsActivity])
  const choice = room.choices[0]!.id
  const table = randomUUID()

  expect(await countHands(stage.ctx, clerk, hands(room, [7, 5], { people: 11 }))).toMatchObject({
    problem: { code: 'workshops.more-hands-than-people', details: { fewest: 12 } },
  })
  for (const counts of [{ [choice]: { 2: 1 } }, { [choice]: { 1: -3 } }])
    expect(await countHands(stage.ctx, clerk, hands(room, [], { counts }))).toMatchObject({
      problem: { code: 'workshops.malformed' },
    })
  expect(await countHands(stage.ctx, clerk, hands(room, [1, 1], { tableId: table }))).toMatchObject({ ok: false })
  expect(await countHands(stage.ctx, clerk, hands(dots, [1]))).toMatchObject({
    problem: { code: 'workshops.activity-unknown' },
  })
  expect(await countHands(stage.ctx, await helperOf(dots), hands(dots, [1]))).toMatchObject({
    problem: { code: 'workshops.hands-not-counted' },
  })
  expect((await tallyOf(room)).people).toBe(0)
})

test('hands may still come after the close, and not any more once the room has seen the result', async () => {
  const room = await openRoom(stage, [poll])
  const clerk = await helperOf(room)
  await moveActivity(stage.ctx, desk(), room.publicId, room.activityId, 'close')
  expect(await countHands(stage.ctx, clerk, hands(room, [2, 2]))).toMatchObject({ ok: true })
  await revealResult(stage.ctx, desk(), room.publicId, room.activityId, true)

  expect(await countHands(stage.ctx, clerk, hands(room, [3, 2]))).toMatchObject({
    problem: { code: 'workshops.already-revealed' },
  })
  await revealResult(stage.ctx, desk(), room.publicId, room.activityId, false)
  expect(await countHands(stage.ctx, clerk, hands(room, [3, 2]))).toMatchObject({ ok: true })
  expect((await tallyOf(room)).people).toBe(5)
})
