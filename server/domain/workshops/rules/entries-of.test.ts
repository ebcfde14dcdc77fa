import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { openRoom, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { countHands } from '../commands/count-hands.ts'
import { keyPaper } from '../commands/key-paper.ts'
import { readClerk } from '../queries/passes.ts'
import { readRecord } from '../queries/record/read-record.ts'
import { entriesOf } from './entries-of.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('who entered which sheet and which hands, and what took their place, can be read from the record', async () => {
  const { ctx, people, clock } = stage
  const room = await openRoom(stage, [statementsActivity])
  const clerk = orFail(await readClerk(ctx, people.facilitator, room.publicId, null))
  const [one, other] = room.choices.map(({ id }) => id) as [string, string]
  const entry = () => ({ cmdId: randomUUID(), activityId: room.activityId, round: 1 })
  const key = async (sheet: number, answers: Record<string, number>, replaces = false) => {
    orFail(await keyPaper(ctx, clerk, { ...entry(), sheet, answers, replaces }, 'en'))
    clock.forward(60_000)
  }
  const count = async (hands: number) => {
    const counts = { [one]: { 1: hands } }
    orFail(await countHands(ctx, clerk, { ...entry(), tableId: null, people: null, counts }))
    clock.forward(60_000)
  }
  await key(7, { [one]: 1, [other]: -1 })
  await key(7, { [one]: -1 }, true)
  await key(8, { [one]: 1 })
  await count(4)
  await count(5)
  const record = await readRecord(ctx.db, room.workshopId, 'en', clock.now())
  const told = entriesOf(record).map(({ sheet, people, isReplaced }) => [sheet, people, isReplaced])

  expect(told).toEqual([
    [null, 5, false],
    [null, 4, true],
    [8, 1, false],
    [7, 1, false],
    [7, 1, true],
  ])
  expect(new Set(entriesOf(record).map(({ enteredBy }) => enteredBy))).toEqual(new Set([people.facilitator.name]))
  expect(record.ballots.map(({ sheet, enteredBy }) => [sheet, enteredBy])).toContainEqual([7, people.facilitator.name])
})
