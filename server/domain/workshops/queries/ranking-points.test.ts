import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Allocation } from '#db/schema/workshops.ts'
import { borda } from '#domain/priorities/rules/borda.ts'
import { drawFrom } from '#test/support/random-session.ts'
import { openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { revealResult } from '../commands/run-activity.ts'
import { saveBallots } from '../commands/save-ballots.ts'
import { compareTotals } from '../rules/compare-totals.ts'
import { rebuild } from '../rules/rebuild.ts'
import { bordaOf, rowsOf } from '../schema/counts.ts'
import { readRecord } from './record/read-record.ts'
import { readTally } from './tally.ts'
import { readWhy } from './why.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('a ranking’s chart has the points of the rule that explains it, however early people’s lists stop', async () => {
  const draw = drawFrom(18)
  const prompt = { en: 'What comes first?' }
  for (const size of [2, 5]) {
    const choices = Array.from({ length: size }, (_, index) => ({ text: { en: `Choice ${index}` } }))
    const room = await openRoom(stage, [{ kind: 'ranking', prompt, choices }])
    const ids = room.choices.map(({ id }) => id)
    const lists: string[][] = []
    for (let person = 0; person < 8; person++) {
      const left = [...ids]
      // Nothing on it: somebody who took their list back.
      const list = Array.from({ length: draw(size + 1) }, () => left.splice(draw(left.length), 1)[0] ?? '')
      lists.push(list)
      const allocation: Allocation = Object.fromEntries(list.map((id, index) => [id, index + 1]))
      await saveBallots(stage.ctx, [
        {
          ...{ participantId: (await room.join()).id, cmdId: randomUUID(), workshopId: room.workshopId, slot: '' },
          ...{ activityId: room.activityId, clientSeq: 1, allocation, source: 'phone', enteredBy: null },
          ...{ receivedAt: stage.clock.now(), waited: 0 },
        },
      ])
    }
    const byRule = new Map(borda(ids, lists).trace.rows.map(({ option, score }) => [option, score]))
    const rows = rowsOf((await readTally(stage.ctx.db, room.activityId))?.counts)
    expect(new Map(rows.map((row) => [row.choiceId, bordaOf(row, size)]))).toEqual(byRule)

    await revealResult(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, true)
    const view = { role: 'participant', language: 'en', readsWaiting: false } as const
    const why = await readWhy(stage.ctx, room.workshopId, room.activityId, view)
    const explained = why?.outcomes.find(({ rule }) => rule === 'borda')?.places
    expect(new Map(explained?.flatMap(({ options, score }) => options.map((id) => [id, score])))).toEqual(byRule)

    const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
    const points = rebuild(record).totals[0]?.rows?.map((row) => bordaOf(row, size))
    expect(points).toEqual(ids.map((id) => byRule.get(id)))
  }
})

test('a file from before points were shared still adds up', async () => {
  const room = await openRoom(stage, [
    { kind: 'ranking', prompt: { en: 'What?' }, choices: ['A', 'B', 'C'].map((en) => ({ text: { en } })) },
  ])
  await saveBallots(stage.ctx, [
    {
      ...{ participantId: (await room.join()).id, cmdId: randomUUID(), workshopId: room.workshopId, slot: '' },
      ...{ activityId: room.activityId, clientSeq: 1, allocation: { [room.choices[0]?.id ?? '']: 1 } },
      ...{ source: 'phone', enteredBy: null, receivedAt: stage.clock.now(), waited: 0 },
    },
  ])
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  expect(record.totals[0]?.rows?.map(({ shared }) => shared)).toEqual([0, 1, 1])
  const older = { ...record, totals: record.totals.map((total) => ({ ...total, rows: withoutShared(total.rows) })) }
  expect(compareTotals(older)).toEqual([])
  const wrong = { ...record, totals: record.totals.map((total) => ({ ...total, rows: tooMuch(total.rows) })) }
  expect(compareTotals(wrong)).toMatchObject([{ what: 'a1c2: shared', said: 3, counted: 1 }])
})

type Rows = ReturnType<typeof rebuild>['totals'][number]['rows']
const withoutShared = (rows: Rows) => rows?.map(({ choiceId, people }) => ({ choiceId, people })) ?? null
const tooMuch = (rows: Rows) => rows?.map((row) => (row.choiceId === 'a1c2' ? { ...row, shared: 3 } : row)) ?? null
