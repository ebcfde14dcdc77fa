import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readClerk } from '../queries/passes.ts'
import { readTally } from '../queries/tally.ts'
import { rowsOf } from '../schema/counts.ts'
import type { ActivityInput } from './activity-input.ts'
import { castVote } from './cast-vote.ts'
import { VoteInput } from './inputs.ts'
import { keyPaper, type PaperInput } from './key-paper.ts'
import { moveActivity, revealResult } from './run-activity.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const prompt = { en: 'What comes first?' }
const choices = [{ text: { en: 'Benches' } }, { text: { en: 'Buses' } }, { text: { en: 'Paths' } }]
const costed = choices.map((choice) => ({ ...choice, cost: 400 }))
const desk = () => stage.people.facilitator
async function clerkOf(room: Room) {
  const clerk = await readClerk(stage.ctx, desk(), room.publicId, null)
  if (!clerk.ok) throw new Error(clerk.problem.code)
  return clerk.value
}
/** @param given by choice, in the order of the sheet; null for what was left blank */
const answersOf = (room: Room, given: readonly (number | null)[]) =>
  Object.fromEntries(given.flatMap((value, index) => (value === null ? [] : [[room.choices[index]!.id, value]])))
const paper = (room: Room, sheet: number, given: readonly (number | null)[], more: Partial<PaperInput> = {}) => ({
  ...{ cmdId: randomUUID(), activityId: room.activityId, round: 1, sheet, replaces: false },
  ...{ answers: answersOf(room, given), ...more },
})
const key = async (room: Room, ...sheet: [number, readonly (number | null)[], Partial<PaperInput>?]) =>
  keyPaper(stage.ctx, await clerkOf(room), paper(room, ...sheet), 'en')
const tallyOf = async ({ activityId }: Room) => {
  const tally = await readTally(stage.ctx.db, activityId)
  return { sources: tally?.sources, people: tally?.people, given: rowsOf(tally?.counts).map(({ people }) => people) }
}

const sheets: [ActivityInput, (number | null)[], object[]][] = [
  [{ kind: 'poll', prompt, choices, most: 2 }, [1, null, 1], [{ 1: 1 }, {}, { 1: 1 }]],
  [{ kind: 'scale', prompt, choices, low: 1, high: 5, isSlider: false }, [4, null, 1], [{ 4: 1 }, {}, { 1: 1 }]],
  [{ kind: 'ranking', prompt, choices }, [2, 1, null], [{ 2: 1 }, { 1: 1 }, {}]],
  [{ kind: 'dots', prompt, choices, dots: 5 }, [3, 0, 2], [{ 3: 1 }, {}, { 2: 1 }]],
  [{ kind: 'budget', prompt, choices: costed, envelope: 1000 }, [1, 1, null], [{ 1: 1 }, { 1: 1 }, {}]],
  [{ kind: 'statements', prompt, choices }, [1, -1, 0], [{ 1: 1 }, { '-1': 1 }, { 0: 1 }]],
]
test.each(sheets)('a sheet of %j counts as one person on paper', async (activity, given, counts) => {
  const room = await openRoom(stage, [activity])
  expect(await key(room, 12, given)).toEqual({ ok: true, value: { replaced: false } })
  expect(await tallyOf(room)).toEqual({ people: 1, sources: { phone: 0, hands: 0, paper: 1 }, given: counts })
  expect((await room.desk()).joined).toBe(0)
})

test('a sheet that breaks a rule of its vote is refused, and nothing of it is kept', async () => {
  const room = await openRoom(stage, [dotsActivity])
  expect(await key(room, 1, [4, 4])).toMatchObject({ problem: { code: 'workshops.too-many-dots' } })
  expect(await key(room, 1, [null, null])).toMatchObject({ problem: { code: 'workshops.sheet-blank' } })
  const kept = await stage.ctx.db
    .selectFrom('participant')
    .where('workshop_id', '=', room.workshopId)
    .select('id')
    .execute()
  expect(kept).toEqual([])
})

test('the same sheet a second time is refused, saying who keyed it and when; as a correction it takes its place', async () => {
  const room = await openRoom(stage, [statementsActivity])
  await key(room, 7, [1, -1])
  const at = stage.clock.now().toISOString()
  stage.clock.forward(60_000)
  const again = await key(room, 7, [1, 1])
  const details = { sheet: '7', by: stage.people.facilitator.name, at }

  expect(again).toMatchObject({ problem: { code: 'workshops.sheet-keyed', details } })
  expect((await tallyOf(room)).given).toEqual([{ 1: 1 }, { '-1': 1 }])
  expect(await key(room, 7, [null, 0], { replaces: true })).toEqual({ ok: true, value: { replaced: true } })
  expect(await tallyOf(room)).toMatchObject({ people: 1, given: [{}, { 0: 1 }] })
  // The record keeps all of it.
  const { rows } = {
    rows: await stage.ctx.db.selectFrom('ballot').select('source').where('activity_id', '=', room.activityId).execute(),
  }
  expect(rows.map(({ source }) => source)).toEqual(['paper', 'paper', 'paper', 'paper'])
})

test('two helpers who key the same sheet at once count it once', async () => {
  const room = await openRoom(stage, [statementsActivity])
  const keyed = await Promise.all([key(room, 3, [1, null]), key(room, 3, [null, -1])])

  expect(keyed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await tallyOf(room)).toMatchObject({ people: 1 })
})

test('a press that was sent twice is one entry, and one sheet answers many activities', async () => {
  const room = await openRoom(stage, [dotsActivity, statementsActivity])
  const clerk = await clerkOf(room)
  const input = paper(room, 5, [1])
  await keyPaper(stage.ctx, clerk, input, 'en')
  expect(await keyPaper(stage.ctx, clerk, input, 'en')).toMatchObject({ ok: true })

  const second = room.agenda[1]!.id
  await moveActivity(stage.ctx, desk(), room.publicId, second, 'open')
  const open = { ...room, activityId: second, choices: (await room.desk()).stage?.choices ?? [] }
  expect(await key(open, 5, [1, 1])).toMatchObject({ ok: true })
})

test('paper comes after the close too, until the room has seen the result; before the opening it waits', async () => {
  const room = await openRoom(stage, [dotsActivity, statementsActivity])
  const second = { ...room, activityId: room.agenda[1]!.id }
  await moveActivity(stage.ctx, desk(), room.publicId, room.activityId, 'close')
  stage.clock.forward(3_600_000)
  expect(await key(room, 1, [5])).toMatchObject({ ok: true })
  await revealResult(stage.ctx, desk(), room.publicId, room.activityId, true)

  expect(await key(room, 2, [5])).toMatchObject({ problem: { code: 'workshops.already-revealed' } })
  expect(await key(second, 2, [])).toMatchObject({ problem: { code: 'workshops.not-open-yet' } })
  expect(await tallyOf(room)).toMatchObject({ people: 1, sources: { paper: 1 } })
})

test('a sheet of an earlier round does not count in the one that is asked now', async () => {
  const room = await openRoom(stage, [dotsActivity])
  await stage.ctx.db.updateTable('activity').set({ round: 2 }).where('id', '=', room.activityId).execute()

  expect(await key(room, 1, [5])).toMatchObject({ problem: { code: 'workshops.asked-again' } })
  expect(await key(room, 1, [5], { round: 2 })).toMatchObject({ ok: true })
})

test('a phone cannot say that its vote was on paper', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const person = await room.join()
  const sent = VoteInput.parse({
    ...{ cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '', waited: 0 },
    ...{ allocation: answersOf(room, [2]), source: 'paper', enteredBy: { personId: randomUUID() } },
  })
  await castVote(stage.ctx, person, sent, { source: 'phone' })
  const [ballot] = await stage.ctx.db.selectFrom('ballot').selectAll().where('participant_id', '=', person.id).execute()

  expect(ballot).toMatchObject({ source: 'phone', entered_by_person: null, entered_by_pass: null })
  expect((await tallyOf(room)).sources).toEqual({ phone: 1, hands: 0, paper: 0 })
})
