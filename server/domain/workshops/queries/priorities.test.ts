import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import type { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { moveActivity, revealResult } from '../commands/run-activity.ts'
import { saveBallots } from '../commands/save-ballots.ts'
import { bumpVersion } from '../store/ballots.ts'
import { saveHandCount } from '../store/entries.ts'
import { type KeptPriorities, readPriorities } from './priorities.ts'
import { readWhy } from './why.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const said = (...texts: string[]) => texts.map((text) => ({ text: { en: text } }))

/** Each ballot is of a person of its own, by the number of the choice. */
async function voted(activity: ActivityInput, ballots: Record<number, number>[]): Promise<Room> {
  const room = await openRoom(stage, [activity])
  const ids = room.choices.map(({ id }) => id)
  for (const ballot of ballots) {
    const { id: participantId, workshopId } = await room.join()
    const allocation = Object.fromEntries(Object.entries(ballot).map(([index, value]) => [ids[Number(index)], value]))
    await saveBallots(stage.ctx, [
      {
        ...{ participantId, workshopId, cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '' },
        ...{ allocation, source: 'phone', enteredBy: null, receivedAt: stage.clock.now(), waited: 0 },
      },
    ])
  }
  return room
}
async function end({ publicId, activityId }: Room, isShown: boolean) {
  orFail(await moveActivity(stage.ctx, stage.people.facilitator, publicId, activityId, 'close'))
  if (isShown) orFail(await revealResult(stage.ctx, stage.people.facilitator, publicId, activityId, true))
}
const times = <Each>(count: number, each: Each) => Array.from({ length: count }, () => each)
const poll: ActivityInput = { kind: 'poll', prompt: { en: 'Which?' }, most: 1, choices: said('Bus', 'Bench', 'Tree') }

test('what rooms put first stands by room, hands counted with the phones, as the room itself was told why', async () => {
  const byHand = await voted(poll, times(3, { 0: 1 }))
  await saveHandCount(stage.ctx.db, {
    ...{ id: stage.ctx.ids.next(), cmd_id: randomUUID(), activity_id: byHand.activityId, round: 1, table_id: null },
    ...{ people: 5, counts: JSON.stringify({ [byHand.choices[1]?.id ?? '']: { 1: 5 } }), at: stage.clock.now() },
    ...{ person_id: null, pass_id: null, version: await bumpVersion(stage.ctx.db, byHand.activityId) },
  })
  const choices = said('Large', 'Small', 'Tiny').map((choice, index) => ({ ...choice, cost: [9, 5, 4][index] ?? 1 }))
  const budget = await voted({ kind: 'budget', prompt: { en: 'What?' }, envelope: 10, choices }, [
    ...times(6, { 0: 1 }),
    ...times(5, { 1: 1, 2: 1 }),
  ])
  const ranking = await voted({ kind: 'ranking', prompt: { en: 'In order?' }, choices: said('One', 'Two', 'Three') }, [
    ...times(3, { 0: 2, 1: 1, 2: 3 }),
    ...times(2, { 0: 1, 1: 2, 2: 3 }),
  ])
  const kept = await voted(poll, times(2, { 2: 1 }))
  const unseen = await voted(poll, times(2, { 2: 1 }))
  for (const room of [byHand, budget, ranking, kept]) await end(room, true)
  await end(unseen, false)
  await stage.ctx.db.updateTable('workshop').set({ place_sees: 'counts' }).where('id', '=', kept.workshopId).execute()

  const scope = orFail(permit(stage.people.strategyLead, 'insights.read', { placeId: stage.place.id }))
  const rooms = await readPriorities(stage.ctx, scope, 'en')
  expect(rooms.map(({ publicId }) => publicId)).toEqual([ranking, budget, byHand].map(({ publicId }) => publicId))
  const [, paid, shown] = rooms.map(({ priorities }) => priorities[0])
  expect(shown?.chosen.map(({ text }) => text)).toEqual(['Bench'])
  expect(paid?.others).toEqual([{ rule: 'equal-shares', isSame: false }])

  const view = { role: 'participant', language: 'en', readsWaiting: false } as const
  for (const [index, room] of [ranking, budget, byHand].entries()) {
    const why = await readWhy(stage.ctx, room.workshopId, room.activityId, view)
    const texts = new Map(why?.stage.choices.map(({ id, text }) => [id, text]))
    const [first, ...others] = why?.outcomes ?? []
    expect(rooms[index]?.priorities).toMatchObject([
      {
        rule: first?.rule,
        chosen: first?.chosen.map((id) => texts.get(id)),
        tie: (first?.tie ?? []).map((id) => texts.get(id)),
        others: others.map(({ rule }, at) => ({ rule, isSame: why?.comparisons[at]?.isSame })),
      },
    ])
  }
})

test('a vote that stands is counted once, and between two that are counted everybody else has their turn', async () => {
  const scope = orFail(permit(stage.people.strategyLead, 'insights.read', { placeId: stage.place.id }))
  const order: string[] = []
  const noting: KeptPriorities = {
    get: (key, version, count) =>
      stage.ctx.priorities.get(key, version, () => {
        order.push('counted')
        setImmediate(() => order.push('others'))
        return count()
      }),
  }
  const read = () => readPriorities({ db: stage.ctx.db, priorities: noting }, scope, 'en')
  const rooms = [await voted(poll, times(3, { 0: 1 })), await voted(poll, times(2, { 1: 1 }))]
  for (const room of rooms) await end(room, true)
  const first = await read()
  expect(order.join(' ')).toMatch(/counted others counted others/)

  order.length = 0
  expect(await read()).toEqual(first)
  expect(order).toEqual([])
  const again = await voted(poll, times(2, { 2: 1 }))
  await end(again, true)
  expect((await read())[0]?.priorities[0]?.chosen.map(({ text }) => text)).toEqual(['Tree'])
  expect(order.filter((each) => each === 'counted')).toHaveLength(1)
})
