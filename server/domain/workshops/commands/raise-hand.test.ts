import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readChanges, readEvents } from '../queries/changes.ts'
import { readMine } from '../queries/mine.ts'
import { readSnapshot } from '../queries/snapshot.ts'
import { endHand } from './end-hand.ts'
import { HandInput, lowerHand, raiseHand } from './raise-hand.ts'
import { movePhase } from './run-workshop.ts'
import { sitAt } from './sit-at.ts'
import { editTables } from './tables.ts'
import { tellRooms } from './tell-room.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const eventsOf = ({ workshopId }: Room) => readEvents(stage.ctx.db, workshopId, 0, 100)
const aSecondLater = () => stage.clock.forward(1001)
const roomOf = async (room: Room) => (await room.desk()).room
const hand = HandInput.parse({ kind: 'hand' })
const addTable = async ({ workshopId }: Room, name: string) => {
  const id = randomUUID()
  const row = { id, workshop_id: workshopId, position: 1, name, removed_at: null }
  await stage.ctx.db.insertInto('seat_table').values(row).execute()
  return id
}

test('a hand that is raised twice is up once, with the newer place, until it is lowered', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const raise = (where = '') => raiseHand(stage.ctx, person, HandInput.parse({ kind: 'hand', where }))
  await raise()
  aSecondLater()
  await raise()
  await raise('  By the window ')
  expect((await roomOf(room))?.hands).toMatchObject([{ kind: 'hand', where: 'By the window' }])
  expect((await readMine(stage.ctx.db, person)).hand).toBe(true)

  aSecondLater()
  await lowerHand(stage.ctx, person, 'hand')
  await lowerHand(stage.ctx, person, 'hand')
  expect((await roomOf(room))?.hands).toEqual([])
  expect((await readMine(stage.ctx.db, person)).hand).toBe(false)
  expect((await eventsOf(room)).filter(({ type }) => type === 'room')).toHaveLength(3)
})

test('who asks for somebody to talk to is told to facilitators alone, and the record does not say who', async () => {
  const room = await openRoom(stage)
  const [person, neighbour] = [await room.join(), await room.join()]
  await raiseHand(stage.ctx, person, HandInput.parse({ kind: 'call', where: 'Back row' }))
  const events = await eventsOf(room)
  const forPhones = { role: 'participant', language: 'en', readsWaiting: false } as const
  const told = [
    await readSnapshot(stage.ctx, room.workshopId, forPhones),
    await readSnapshot(stage.ctx, room.workshopId, { ...forPhones, role: 'wall' }),
    await readChanges(stage.ctx, room.workshopId, events, forPhones),
    await readChanges(stage.ctx, room.workshopId, events, { ...forPhones, role: 'wall' }),
    await readMine(stage.ctx.db, neighbour),
  ]

  expect(JSON.stringify(told)).not.toMatch(/Back row|"call":"waiting"/)
  expect(events.at(-1)).toMatchObject({ type: 'room', payload: { what: 'hand' } })
  expect(JSON.stringify(events)).not.toContain(person.id)
  expect((await roomOf(room))?.hands).toMatchObject([{ kind: 'call', where: 'Back row' }])
  expect((await readMine(stage.ctx.db, person)).call).toBe('waiting')
  await stage.ctx.db
    .updateTable('raised_hand')
    .set({ seen_by: randomUUID() })
    .where('participant_id', '=', person.id)
    .execute()
  expect((await readMine(stage.ctx.db, person)).call).toBe('seen')
})

test('a desk that may not read what waits sees that there is a hand, and not what was written with it', async () => {
  const room = await openRoom(stage)
  await raiseHand(stage.ctx, await room.join(), HandInput.parse({ kind: 'call', where: 'Back row' }))
  const view = { role: 'facilitator', language: 'en', readsWaiting: false } as const
  const told = await readSnapshot(stage.ctx, room.workshopId, view)

  expect(told.room?.hands).toMatchObject([{ kind: 'call', where: null }])
  expect(JSON.stringify(await readChanges(stage.ctx, room.workshopId, await eventsOf(room), view))).not.toMatch(
    /Back row/,
  )
})

test('nothing stays of a call, whoever ends it', async () => {
  const room = await openRoom(stage)
  const [one, other] = [await room.join(), await room.join()]
  for (const person of [one, other])
    await raiseHand(stage.ctx, person, HandInput.parse({ kind: 'call', where: 'Row 3' }))
  await lowerHand(stage.ctx, one, 'call')
  const [call] = (await roomOf(room))?.hands ?? []
  await endHand(stage.ctx, stage.people.facilitator, room.publicId, call?.id ?? '', 'done')
  const kept = await stage.ctx.db
    .selectFrom('raised_hand')
    .select('id')
    .where('workshop_id', '=', room.workshopId)
    .execute()

  expect(kept).toEqual([])
  expect((await readMine(stage.ctx.db, other)).call).toBe('none')
})

test('after the end nobody is made to believe that somebody will come', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  await movePhase(stage.ctx, stage.people.facilitator, room.publicId, 'ended')

  expect(await raiseHand(stage.ctx, person, HandInput.parse({ kind: 'call' }))).toMatchObject({
    problem: { code: 'workshops.over' },
  })
})

test('people say where they sit only where tables are chosen, and only at tables of their own workshop', async () => {
  const room = await openRoom(stage)
  const [here, elsewhere] = [await addTable(room, 'Table 1'), await addTable(await openRoom(stage), 'Table 1')]
  const person = await room.join()
  expect(await sitAt(stage.ctx, person, here)).toMatchObject({ problem: { code: 'workshops.seats-not-chosen' } })

  await stage.ctx.db.updateTable('workshop').set({ seating: 'chosen' }).where('id', '=', room.workshopId).execute()
  expect(await sitAt(stage.ctx, person, elsewhere)).toMatchObject({ problem: { code: 'workshops.table-unknown' } })
  expect(await sitAt(stage.ctx, { ...person, kind: 'scribe' }, here)).toMatchObject({ ok: false })
  await sitAt(stage.ctx, person, here)
  await sitAt(stage.ctx, person, here)
  expect((await readMine(stage.ctx.db, person)).table).toEqual({ id: here, name: 'Table 1' })
  expect((await roomOf(room))?.tables).toMatchObject([{ people: 1 }])
  expect((await eventsOf(room)).filter(({ type }) => type === 'room')).toHaveLength(1)
})

test('phones hear which tables there are when that changes, and of nobody’s seat or hand', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const table = await addTable(room, 'Table 1')
  await stage.ctx.db.updateTable('workshop').set({ seating: 'chosen' }).where('id', '=', room.workshopId).execute()
  await editTables(stage.ctx, stage.people.facilitator, room.publicId, { intent: 'rename-table', table, name: 'Tea' })
  await sitAt(stage.ctx, person, table)
  aSecondLater()
  await raiseHand(stage.ctx, person, hand)
  const view = { role: 'participant', language: 'en', readsWaiting: false } as const
  const changes = await readChanges(stage.ctx, room.workshopId, await eventsOf(room), view)

  const seats = { kind: 'seats', seating: 'chosen', seats: [{ id: table, name: 'Tea' }] }
  expect(changes.slice(-3).map(({ change }) => change)).toEqual([seats, null, null])
  expect((await readSnapshot(stage.ctx, room.workshopId, view)).seats).toEqual(seats.seats)
})

test('a hall full of hands is told once a second, the last of them when the second is over, and once', async () => {
  const room = await openRoom(stage)
  const hall = await Promise.all(Array.from({ length: 8 }, () => room.join()))
  // What other rooms left to tell.
  aSecondLater()
  await tellRooms(stage.ctx)
  const told = async () => (await eventsOf(room)).filter(({ type }) => type === 'room').length
  await Promise.all(hall.map((person) => raiseHand(stage.ctx, person, hand)))
  const [atOnce, tooEarly] = [await told(), await tellRooms(stage.ctx)]
  aSecondLater()
  const [here, there] = await Promise.all([tellRooms(stage.ctx), tellRooms(stage.ctx)])

  expect([atOnce, tooEarly, here + there, await told()]).toEqual([1, 0, 1, 2])
  expect((await roomOf(room))?.hands).toHaveLength(8)
})

test('a clock that is put back keeps no hand from the desk', async () => {
  const room = await openRoom(stage)
  const [one, other] = [await room.join(), await room.join()]
  await raiseHand(stage.ctx, one, hand)
  stage.clock.forward(-60_000)
  await raiseHand(stage.ctx, other, hand)

  expect((await eventsOf(room)).filter(({ type }) => type === 'room')).toHaveLength(2)
})

test('whoever plays with their hand is told to wait, and can vote all the same', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const answers = []
  for (let presses = 0; presses < 30; presses += 1)
    answers.push(await (presses % 2 ? lowerHand(stage.ctx, person, 'hand') : raiseHand(stage.ctx, person, hand)))

  expect(answers.at(-1)).toMatchObject({ problem: { code: 'workshops.busy' } })
  expect(stage.ctx.ballots.ration.take(person.id)).toBe(0)
})
