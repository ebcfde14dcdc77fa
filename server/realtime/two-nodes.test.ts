import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { decideIdea } from '#domain/workshops/commands/decide-idea.ts'
import { joinWorkshop } from '#domain/workshops/commands/join-workshop.ts'
import { blankWall } from '#domain/workshops/commands/run-workshop.ts'
import { linkName } from '#server/notices/link.ts'
import type { Watcher } from '#test/support/live.ts'
import { type Node, startNode } from '#test/support/node.ts'
import { ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type DeskNews, deskNamespace, protocolVersion } from './contract.ts'

let stage: Scene
/** Two that hear each other, and one that hears nobody and is heard by nobody. */
let [first, second, deaf] = [] as unknown as [Node, Node, Node]
const desks: Socket[] = []
beforeAll(async () => {
  stage = await scene()
  first = await startNode(stage)
  second = await startNode(stage)
  deaf = await startNode(stage, { hears: false })
})
afterAll(async () => {
  for (const desk of desks) desk.disconnect()
  for (const node of [first, second, deaf]) await node.close()
  await stage.close()
})

const facilitator = () => stage.people.facilitator
/** The quickest of three counts: a busy machine may stall once. */
const thrice = [1, 2, 3]
/** News of votes alone: of people who join it may hear a moment later. */
const votesToldTo = ({ told }: Node) => told.filter(({ type }) => type === 'workshops.votes-saved')
const vote = ({ socket }: Watcher, room: Room, dots: number) =>
  socket.timeout(5000).emitWithAck('vote:cast', {
    cmdId: randomUUID(),
    activityId: room.activityId,
    slot: '',
    clientSeq: 1,
    waited: 0,
    allocation: { [room.choices[0]?.id ?? '']: dots },
  })
const wallOn = (node: Node, room: Room) => node.live.connectStaff(room.publicId, facilitator(), 'wall')
const phoneOn = async (node: Node, room: Room) => node.live.connectParticipant(room.publicId, await room.join())
const blank = (node: Node, room: Room, blanked: boolean) => blankWall(node.ctx, facilitator(), room.publicId, blanked)

/** Cuts each connection that carries notices, as a network would. */
async function cutNotices(): Promise<void> {
  const client = new pg.Client({ connectionString: stage.appUrl })
  await client.connect()
  const cut = await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()',
    [linkName],
  )
  await client.end()
  expect(cut.rowCount).toBe(2)
}

async function deskOn(node: Node, person: PersonActor) {
  const cookie = (await stage.ctx.sessions.begin(person.personId)).split(';')[0] ?? ''
  const socket: Socket<DeskNews> = io(`${node.live.origin}${deskNamespace}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { protocol: protocolVersion, place: stage.place.slug },
    extraHeaders: { cookie },
  })
  desks.push(socket)
  const heard = { changes: 0, here: 0 }
  socket.on('queue:changed', () => {
    heard.changes += 1
  })
  socket.on('desk:people', ({ here }) => {
    heard.here = here
  })
  await new Promise<void>((connected) => socket.once('connect', connected))
  return { socket, heard }
}

test('a vote on one process is on a wall of the other in under a second, by a notice', async () => {
  const room = await openRoom(stage)
  const wall = await wallOn(second, room)
  await wall.hello()
  await wall.until(({ tallies }) => tallies.length > 0)
  second.told.length = 0
  const took: number[] = []
  for (const people of thrice) {
    const phone = await phoneOn(first, room)
    await phone.hello()
    const sentAt = performance.now()
    await vote(phone, room, 3)
    await wall.until(({ tallies }) => tallies.at(-1)?.people === people)
    took.push(performance.now() - sentAt)
  }

  expect(Math.min(...took)).toBeLessThan(1000)
  expect(votesToldTo(second)).toMatchObject(thrice.map(() => ({ activityId: room.activityId })))
})

test('without notices votes, events and joins still arrive, by the look each second', async () => {
  const room = await openRoom(stage)
  const [phone, wall] = [await phoneOn(first, room), await wallOn(deaf, room)]
  await Promise.all([phone.hello(), wall.hello()])
  await wall.until(({ tallies, people }) => tallies.length > 0 && people.at(-1)?.joined === 1)
  const who = { token: null, language: 'en', address: 'hall' }
  const took: number[] = []
  for (const time of thrice) {
    const sentAt = performance.now()
    await vote(phone, room, time)
    await blank(first, room, time !== 2)
    const joined = await joinWorkshop(first.ctx, { code: room.joinCode }, who)
    await wall.until(
      ({ tallies, events, people }) =>
        tallies.at(-1)?.people === 1 && events.length === time && people.at(-1)?.joined === 1 + time,
    )
    took.push(performance.now() - sentAt)
    expect(joined.ok).toBe(true)
  }

  // A second, a tick, and a busy machine.
  expect(Math.min(...took)).toBeLessThan(2500)
  expect(deaf.told).toEqual([])
})

test('an idea approved on one process shows on the phones of every other, in order with all else', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const author = await room.join()
  const phones = [await phoneOn(second, room), await phoneOn(deaf, room)]
  for (const phone of phones) await phone.hello()
  const { seq } = await room.desk()
  const idea = { cmdId: randomUUID(), activityId: room.activityId, text: 'The choir', waited: 0 }
  const added = await addIdea(first.ctx, author, idea)
  if (!added.ok) throw new Error(added.problem.code)
  await decideIdea(first.ctx, facilitator(), room.publicId, added.value.idea.id, 'approved')
  await blank(second, room, true)

  for (const { heard, until } of phones) {
    await until(({ events }) => events.length === 3)
    expect(heard.events.map((event) => event.seq)).toEqual([seq + 1, seq + 2, seq + 3])
    expect(JSON.stringify(heard.events)).toContain('The choir')
  }
})

test('somebody with a window on each process is one person, and gone when both are closed', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const wall = await wallOn(first, room)
  const here = await first.live.connectParticipant(room.publicId, person)
  const there = await deaf.live.connectParticipant(room.publicId, person)
  const other = await phoneOn(second, room)
  await wall.until(({ people }) => people.at(-1)?.connected === 2)
  here.socket.disconnect()
  other.socket.disconnect()
  await wall.until(({ people }) => people.at(-1)?.connected === 1)
  there.socket.disconnect()
  await wall.until(({ people }) => people.at(-1)?.connected === 0)
})

test('a desk hears of texts that came in through another process, and who else is at work there', async () => {
  const { moderator, secondModerator } = stage.people
  const desk = await deskOn(second, moderator)
  await deskOn(first, moderator)
  const say = await openQuestion({ ...stage, ctx: first.ctx })
  await say('Benches by the river')
  await vi.waitFor(() => expect(desk.heard.changes).toBe(1), 10_000)
  await deskOn(first, secondModerator)
  await vi.waitFor(() => expect(desk.heard.here).toBe(2), 5000)
})

test('a connection that is cut comes back, says what it still had to say, and looks at everything once', async () => {
  const desk = await deskOn(second, stage.people.moderator)
  const say = await openQuestion({ ...stage, ctx: first.ctx })
  await cutNotices()
  await vi.waitFor(() => expect(desk.heard.changes).toBe(1), 5000)
  await say('A bus after eight')
  await vi.waitFor(() => expect(desk.heard.changes).toBe(2), 5000)
  const room = await openRoom(stage)
  const [phone, wall] = [await phoneOn(first, room), await wallOn(second, room)]
  await wall.hello()
  second.told.length = 0
  await vote(phone, room, 2)
  await vi.waitFor(() => expect(votesToldTo(second)).toHaveLength(1), 10_000)
})

test('with its process gone without a word, somebody who comes back through another is counted once', async () => {
  const room = await openRoom(stage)
  const [person, gone] = [await room.join(), await room.join()]
  const nodeId = randomUUID()
  await stage.ctx.db
    .insertInto('presence')
    .values({ node_id: nodeId, room_id: room.workshopId, people: [person.id, gone.id], seen_at: new Date() })
    .execute()
  const wall = await wallOn(first, room)
  await first.live.connectParticipant(room.publicId, person)
  await wall.until(({ people }) => people.at(-1)?.connected === 2)
  await stage.ctx.db
    .updateTable('presence')
    .set({ seen_at: new Date(Date.now() - 16_000) })
    .where('node_id', '=', nodeId)
    .execute()
  await wall.until(({ people }) => people.at(-1)?.connected === 1)
})
