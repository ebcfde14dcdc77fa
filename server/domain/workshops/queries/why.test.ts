import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Allocation } from '#db/schema/workshops.ts'
import type { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { moveActivity, revealResult } from '../commands/run-activity.ts'
import { movePhase } from '../commands/run-workshop.ts'
import { saveBallots } from '../commands/save-ballots.ts'
import { bumpVersion } from '../store/ballots.ts'
import { saveHandCount } from '../store/entries.ts'
import { readWorkshopByCode } from './participants.ts'
import { readSummary } from './summary.ts'
import { readWhy } from './why.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const said = (...texts: string[]) => texts.map((text) => ({ text: { en: text } }))
const view = { role: 'participant', language: 'en', readsWaiting: false } as const

/** A room in which each of the ballots comes from a person of its own; a ballot is by the number of the choice. */
async function voted(activity: ActivityInput, ballots: Record<number, number>[], isWhole = true): Promise<Room> {
  const room = await openRoom(stage, [activity])
  const ids = room.choices.map(({ id }) => id)
  for (const ballot of ballots) {
    const { id: participantId, workshopId } = await room.join()
    const given = Object.entries(ballot).map(([index, value]) => [ids[Number(index)] ?? '', value] as const)
    const contents = isWhole
      ? [{ slot: '', allocation: Object.fromEntries(given) }]
      : given.map(([slot, value]) => ({ slot, allocation: { [slot]: value } as Allocation }))
    await saveBallots(
      stage.ctx,
      contents.map((content, index) => ({
        ...{ participantId, workshopId, cmdId: randomUUID(), activityId: room.activityId, clientSeq: index + 1 },
        ...{ ...content, source: 'phone', enteredBy: null, receivedAt: stage.clock.now(), waited: 0 },
      })),
    )
  }
  return room
}
const why = (room: Room) => readWhy(stage.ctx, room.workshopId, room.activityId, view)
const reveal = (room: Room) => revealResult(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, true)
const times = <Each>(count: number, each: Each) => Array.from({ length: count }, () => each)

test('nobody is told why before the room is shown what', async () => {
  const room = await voted({ kind: 'poll', prompt: { en: 'Which?' }, most: 1, choices: said('Bus', 'Bench') }, [
    { 0: 1 },
  ])
  expect(await why(room)).toBeUndefined()
  await reveal(room)
  expect((await why(room))?.outcomes.map(({ rule }) => rule)).toEqual(['plurality'])
})

test('a poll counts hands with the phones, and comes to the numbers of the chart', async () => {
  const choices = said('Bus', 'Bench', 'Tree')
  const room = await voted({ kind: 'poll', prompt: { en: 'Which?' }, most: 1, choices }, times(3, { 0: 1 }))
  const [bus, bench] = room.choices.map(({ id }) => id) as [string, string]
  await saveHandCount(stage.ctx.db, {
    ...{ id: stage.ctx.ids.next(), cmd_id: randomUUID(), activity_id: room.activityId, round: 1, table_id: null },
    ...{ people: 7, counts: JSON.stringify({ [bus]: { 1: 2 }, [bench]: { 1: 5 } }), at: stage.clock.now() },
    ...{ person_id: null, pass_id: null, version: await bumpVersion(stage.ctx.db, room.activityId) },
  })
  await reveal(room)
  const explained = await why(room)
  expect(explained?.outcomes[0]?.places.slice(0, 2)).toMatchObject([{ options: [bus, bench], score: 5 }, { score: 0 }])
  expect(explained?.outcomes[0]?.tie).toEqual([bus, bench])
  expect(explained?.stage.tally).toMatchObject({ people: 10, sources: { phone: 3, hands: 7 } })
})

/** Hands counted in the room, by the number of the choice. */
async function handsUp(room: Room, people: number, given: Record<number, Record<number, number>>) {
  const byId = Object.entries(given).map(([index, counts]) => [room.choices[Number(index)]?.id ?? '', counts])
  await saveHandCount(stage.ctx.db, {
    ...{ id: stage.ctx.ids.next(), cmd_id: randomUUID(), activity_id: room.activityId, round: 1, table_id: null },
    ...{ people, counts: JSON.stringify(Object.fromEntries(byId)), at: stage.clock.now() },
    ...{ person_id: null, pass_id: null, version: await bumpVersion(stage.ctx.db, room.activityId) },
  })
}
const turnoutOf = async (room: Room) =>
  (await why(room))?.outcomes.map(({ sentences }) =>
    Object.fromEntries(
      sentences
        .filter(({ key }) => /^(took-part|behind|stayed-away)/.test(key))
        .map(({ key, numbers }) => [key, numbers]),
    ),
  )

test('whom a poll of several choices speaks for counts everybody in the room, raised hands and the others', async () => {
  const activity: ActivityInput = { kind: 'poll', prompt: { en: 'Which?' }, most: 2, choices: said('A', 'B', 'C') }
  // Somebody who joined and did not vote, too.
  const room = await voted(activity, [{ 0: 1, 1: 1 }, { 2: 1 }])
  await room.join()
  await handsUp(room, 10, { 0: { 1: 5 }, 1: { 1: 4 } })
  await reveal(room)
  expect((await why(room))?.stage.tally?.people).toBe(12)
  expect(await turnoutOf(room)).toEqual([
    { 'took-part': { count: 12 }, 'behind.approval': { people: 6, of: 12 }, 'stayed-away': { people: 1 } },
  ])
})

test('whom a scale speaks for counts everybody in the room', async () => {
  const activity: ActivityInput = {
    ...{ kind: 'scale', prompt: { en: 'How?' }, isSlider: false, low: 1, high: 5, choices: said('A', 'B') },
  }
  const room = await voted(activity, [{ 0: 4, 1: 1 }, { 0: 1 }], false)
  await handsUp(room, 20, { 0: { 5: 8 }, 1: { 2: 6 } })
  await reveal(room)
  const counts = { 'took-part': { count: 22 } }
  expect(await turnoutOf(room)).toEqual([
    { ...counts, 'behind.score-mean': { people: 9, of: 22 } },
    { ...counts, 'behind.score-median': { people: 9, of: 22 } },
  ])
})

test('of hands that may be the same people’s nobody says how many are behind what is level', async () => {
  const activity: ActivityInput = { kind: 'poll', prompt: { en: 'Which?' }, most: 2, choices: said('A', 'B', 'C') }
  const room = await voted(activity, [{ 2: 1 }])
  await handsUp(room, 10, { 0: { 1: 5 }, 1: { 1: 5 } })
  await reveal(room)
  expect(await turnoutOf(room)).toEqual([{ 'took-part': { count: 11 } }])
})

test('a budget is counted both ways, and where they differ both are told', async () => {
  const choices = said('Large', 'Small', 'Tiny').map((choice, index) => ({ ...choice, cost: [9, 5, 4][index] ?? 1 }))
  const ballots = [...times(6, { 0: 1 }), ...times(5, { 1: 1, 2: 1 })]
  const room = await voted({ kind: 'budget', prompt: { en: 'What?' }, envelope: 10, choices }, ballots)
  await reveal(room)
  const explained = await why(room)
  expect(explained?.outcomes.map(({ rule }) => rule)).toEqual(['greedy-budget', 'equal-shares'])
  expect(explained?.comparisons).toMatchObject([{ rule: 'equal-shares' }])
  expect(explained?.outcomes[0]?.chosen).toEqual([room.choices[0]?.id])
})

test('statements show groups from fifteen people on, and never who is in one', async () => {
  const activity: ActivityInput = {
    ...{ kind: 'statements', prompt: { en: 'Do you agree?' } },
    choices: said('One', 'Two', 'Three', 'All'),
  }
  const few = await voted(activity, times(3, { 0: 1 }), false)
  await reveal(few)
  expect((await why(few))?.opinions).toEqual({ tooFew: { people: 0, least: 15 } })

  const sides = [...times(8, { 0: 1, 1: 1, 2: -1, 3: 1 }), ...times(8, { 0: -1, 1: -1, 2: 1, 3: 1 })]
  const room = await voted(activity, sides, false)
  await reveal(room)
  const opinions = (await why(room))?.opinions
  expect(opinions).toMatchObject({ people: { voted: 16, placed: 16 }, groups: [{ people: 8 }, { people: 8 }] })
  expect(opinions?.tooFew === null && opinions.common.map(({ statement }) => statement)).toEqual([room.choices[3]?.id])
  expect(JSON.stringify(opinions)).not.toContain('members')
})

test('the summary has what the room was shown, and says of the rest only that it was not', async () => {
  const room = await openRoom(stage, [
    { kind: 'poll', prompt: { en: 'Which?' }, most: 1, choices: said('Bus', 'Bench') },
    { kind: 'poll', prompt: { en: 'Kept to ourselves' }, most: 1, choices: said('Bus', 'Bench') },
    { kind: 'poll', prompt: { en: 'Never asked' }, most: 1, choices: said('Bus', 'Bench') },
  ])
  await reveal(room)
  const second = room.agenda[1]?.id ?? ''
  await moveActivity(stage.ctx, stage.people.facilitator, room.publicId, second, 'open')
  await movePhase(stage.ctx, stage.people.facilitator, room.publicId, 'ended')
  const workshop = await readWorkshopByCode(stage.ctx.db, room.joinCode)
  if (!workshop) throw new Error('the workshop is not there')
  const summary = await readSummary(stage.ctx, workshop, view)
  expect(summary.activities.map(({ stage: shown }) => [shown.prompt.text, shown.tally !== null])).toEqual([
    ['Which?', true],
    ['Kept to ourselves', false],
  ])
  expect(summary.activities.map(({ hasWhy }) => hasWhy)).toEqual([true, false])
})

test('a whole room that asks why at once is one count, and a vote after it is counted anew', async () => {
  const room = await voted({ kind: 'poll', prompt: { en: 'Which?' }, most: 1, choices: said('Bus', 'Bench') }, [
    { 0: 1 },
  ])
  await reveal(room)
  const answers = await Promise.all(times(20, null).map(() => why(room)))
  expect(answers[0]?.outcomes[0]?.places[0]).toMatchObject({ score: 1 })
  expect(new Set(answers).size).toBe(1)

  const { id: participantId, workshopId } = await room.join()
  await saveBallots(stage.ctx, [
    {
      ...{ participantId, workshopId, cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '' },
      ...{ allocation: { [room.choices[0]?.id ?? '']: 1 }, source: 'phone', enteredBy: null },
      ...{ receivedAt: stage.clock.now(), waited: 0 },
    },
  ])
  expect((await why(room))?.outcomes[0]?.places[0]).toMatchObject({ score: 2 })
})
