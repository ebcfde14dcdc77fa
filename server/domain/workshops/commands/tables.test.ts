import { afterAll, beforeAll, expect, test } from 'vitest'
import { ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readMine } from '../queries/mine.ts'
import { editTables, type TablesInput } from './tables.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const edit = (room: Room, input: TablesInput) => editTables(stage.ctx, stage.people.facilitator, room.publicId, input)
const tablesOf = async (room: Room) => (await room.desk()).room?.tables ?? []
const namesOf = async (room: Room) => (await tablesOf(room)).map(({ name }) => name)

test('tables are added one to a line, named anew, moved and taken away', async () => {
  const room = await openRoom(stage, [ideasActivity])
  await edit(room, { intent: 'add-tables', names: ' Window \n\nDoor\nStage\nDoor' })
  const [window, door] = await tablesOf(room)
  await edit(room, { intent: 'table-up', table: door!.id })
  await edit(room, { intent: 'table-up', table: door!.id })
  await edit(room, { intent: 'rename-table', table: window!.id, name: 'By the window' })
  expect(await namesOf(room)).toEqual(['Door', 'By the window', 'Stage'])

  await edit(room, { intent: 'remove-table', table: door!.id })
  await edit(room, { intent: 'add-tables', names: 'Door' })
  expect(await namesOf(room)).toEqual(['By the window', 'Stage', 'Door'])
  expect(await edit(room, { intent: 'rename-table', table: window!.id, name: '' })).toMatchObject({
    problem: { code: 'facilitation.table-nameless' },
  })
  expect(await edit(room, { intent: 'remove-table', table: door!.id })).toMatchObject({
    problem: { code: 'workshops.table-unknown' },
  })
})

test('tables of another workshop, and of nobody’s who may not run it, stay as they are', async () => {
  const [room, other] = [await openRoom(stage), await openRoom(stage)]
  await edit(other, { intent: 'add-tables', names: 'Theirs' })
  const [theirs] = await tablesOf(other)

  expect(await edit(room, { intent: 'remove-table', table: theirs!.id })).toMatchObject({ ok: false })
  expect(
    await editTables(stage.ctx, stage.people.strategyLead, room.publicId, { intent: 'add-tables', names: 'X' }),
  ).toMatchObject({ ok: false })
  expect(await namesOf(other)).toEqual(['Theirs'])
})

test('forty people who join in one moment are spread evenly, and each phone says where', async () => {
  const room = await openRoom(stage)
  const early = [await room.join(), await room.join(), await room.join()]
  await edit(room, { intent: 'add-tables', names: 'One\nTwo\nThree\nFour' })
  expect((await readMine(stage.ctx.db, early[0]!)).table).toBeNull()
  await edit(room, { intent: 'seating', seating: 'assigned' })
  await Promise.all(Array.from({ length: 37 }, () => room.join()))

  expect((await tablesOf(room)).map(({ people }) => people)).toEqual([10, 10, 10, 10])
  expect((await readMine(stage.ctx.db, early[0]!)).table).toMatchObject({ name: 'One' })
})

test('when a table goes, its people are given another one', async () => {
  const room = await openRoom(stage)
  await edit(room, { intent: 'add-tables', names: 'One\nTwo' })
  await edit(room, { intent: 'seating', seating: 'assigned' })
  const people = [await room.join(), await room.join(), await room.join()]
  const [one] = await tablesOf(room)
  await edit(room, { intent: 'remove-table', table: one!.id })

  expect(await tablesOf(room)).toMatchObject([{ name: 'Two', people: 3 }])
  expect((await readMine(stage.ctx.db, people[0]!)).table).toMatchObject({ name: 'Two' })
})
