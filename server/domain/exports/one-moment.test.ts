import { buffer } from 'node:stream/consumers'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { saveBallots } from '#domain/workshops/commands/save-ballots.ts'
import { writeTable } from '#server/files/table.ts'
import { orFail } from '#test/support/or-fail.ts'
import { drawFrom, playSession } from '#test/support/random-session.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { askForExport } from './commands/ask-for-export.ts'
import { fetchExport } from './commands/fetch-export.ts'
import { makeExports } from './commands/make-exports.ts'
import { readExports } from './queries/files.ts'
import { type ExportAsked, mostADay, mostWaiting } from './schema.ts'

let here: Scene

beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  await here.ctx.db.deleteFrom('export_file').execute()
  here.clock.forward(1000)
})

const ask = (what: Partial<ExportAsked>, by: PersonActor) =>
  askForExport(here.ctx, by, here.place, {
    ...{ what: 'contributions', format: 'csv', about: null, language: 'en' },
    ...what,
  })

async function made(by: PersonActor, what: Partial<ExportAsked>, ctx: Context = here.ctx) {
  orFail(await ask(what, by))
  await makeExports(ctx, writeTable)
  const [file] = await readExports(here.ctx.db, here.place, by.personId, here.clock.now())
  const { file: stream } = orFail(await fetchExport(here.ctx, by, here.place, file?.publicId ?? ''))
  return { ...file, content: (await buffer(stream)).toString() }
}

/** The scene, in which something happens as soon as a file's moment stands. */
function meanwhile(happens: () => Promise<unknown>): Context {
  let isOver = false
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (isOver) return result
      const making = here.ctx.db.selectFrom('export_file').select('id').where('state', '=', 'making')
      const read = making.where('read_at', 'is not', null)
      if (!(await read.executeTakeFirst()) || isOver) return result
      isOver = true
      await happens()
      return result
    },
  }
  return { ...here.ctx, db: here.ctx.db.withPlugin(plugin) }
}

async function giveDots(room: Room) {
  const participant = await room.join()
  const [first, second] = room.choices
  const allocation = { [first?.id ?? '']: 2, [second?.id ?? '']: 1 }
  await saveBallots(here.ctx, [
    {
      ...{ participantId: participant.id, cmdId: here.ctx.ids.next(), workshopId: room.workshopId },
      ...{ activityId: room.activityId, clientSeq: 1, slot: '', allocation, source: 'phone', enteredBy: null },
      ...{ receivedAt: here.clock.now(), waited: 0 },
    },
  ])
}

test('a vote that is given while votes are written is not in the file, which has as many rows as were counted', async () => {
  const room = await openRoom(here)
  await giveDots(room)
  const votes = { what: 'votes', about: room.publicId } as const
  let given = 0
  const during = meanwhile(async () => {
    await giveDots(room)
    given += 1
  })
  expect(await made(here.people.facilitator, votes, during)).toMatchObject({ rows: 2, expected: 2 })
  expect(given).toBe(1)
  expect(await made(here.people.facilitator, { ...votes, format: 'json' })).toMatchObject({ rows: 4, expected: 4 })
})

test('the rows of a whole workshop are as many as were counted', async () => {
  const room = await playSession(here, drawFrom(5), 40)
  const file = await made(here.people.facilitator, { what: 'votes', about: room.publicId })
  expect(file.rows).toBeGreaterThan(5)
  expect(file.expected).toBe(file.rows)
})

test('who speaks while figures are read is in none of them', async () => {
  const say = await openQuestion(here)
  await say('A bench by the shops')
  const lead = here.people.strategyLead
  const before = await made(lead, { what: 'counts' })
  const during = meanwhile(() => say('Somebody comes just now'))
  expect((await made(lead, { what: 'counts', language: 'en-x-easy' }, during)).content).toBe(before.content)
  expect((await made(lead, { what: 'counts' })).content).not.toBe(before.content)
})

test('no number of presses at once asks for more files than may wait, and no day for more than it may', async () => {
  const lead = here.people.strategyLead
  const press = async (number: number) => ask({ language: `x-${number}` }, lead)
  for (let number = 1; number < mostWaiting; number++) orFail(await press(number))
  const pressed = await Promise.all([100, 101, 102, 103, 104, 105].map(press))
  expect(pressed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(pressed.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'exports.too-many-waiting' } })

  const done = () => here.ctx.db.updateTable('export_file').set({ state: 'failed' }).execute()
  for (let number = mostWaiting; number < mostADay; number++) {
    await done()
    orFail(await press(number))
  }
  await done()
  expect(await press(200)).toMatchObject({ problem: { code: 'exports.too-many-today', details: { count: mostADay } } })
  here.clock.forward(86_400_001)
  expect((await press(200)).ok).toBe(true)
})
