import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { decideIdea } from '#domain/workshops/commands/decide-idea.ts'
import { recordEvent } from '#domain/workshops/commands/record-event.ts'
import { moveActivity, revealResult } from '#domain/workshops/commands/run-activity.ts'
import { blankWall, stepTo } from '#domain/workshops/commands/run-workshop.ts'
import { readTally } from '#domain/workshops/queries/tally.ts'
import { rowsOf } from '#domain/workshops/schema/counts.ts'
import type { VoteAck, VoteCommand } from '#domain/workshops/schema/live.ts'
import { type LiveServer, startLive, type Watcher } from '#test/support/live.ts'
import { dotsActivity, ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'

let stage: Scene
let live: LiveServer
beforeAll(async () => {
  stage = await scene()
  live = await startLive(stage)
})
afterAll(async () => {
  await live.close()
  await stage.close()
})

const facilitator = () => stage.people.facilitator
const vote = (room: Room, dots: number, more: Partial<VoteCommand> = {}): VoteCommand => ({
  cmdId: randomUUID(),
  activityId: room.activityId,
  slot: '',
  clientSeq: 1,
  waited: 0,
  allocation: { [room.choices[0]?.id ?? '']: dots },
  ...more,
})
const cast = ({ socket }: Watcher, command: unknown): Promise<VoteAck> =>
  socket.timeout(5000).emitWithAck('vote:cast', command as VoteCommand)
const blank = (room: Room, blanked: boolean) => blankWall(stage.ctx, facilitator(), room.publicId, blanked)

test('a vote cast in the room appears on the facilitator’s desk, and on no phone before it is revealed', async () => {
  const room = await openRoom(stage)
  const voter = await live.connectParticipant(room.publicId, await room.join())
  const neighbour = await live.connectParticipant(room.publicId, await room.join())
  const desk = await live.connectStaff(room.publicId, facilitator(), 'facilitator')
  const wall = await live.connectStaff(room.publicId, facilitator(), 'wall')
  const welcome = await neighbour.hello()
  const saved = await cast(voter, vote(room, 4))
  await desk.until(({ tallies }) => tallies.at(-1)?.people === 1)
  await wall.until(({ tallies }) => tallies.at(-1)?.people === 1)
  const beforeReveal = JSON.stringify([welcome, neighbour.heard, voter.heard])
  await revealResult(stage.ctx, facilitator(), room.publicId, room.activityId, true)
  await neighbour.until(({ events }) => events.length > 0)

  expect(saved).toMatchObject({ ok: true, status: 'saved' })
  expect(rowsOf(desk.heard.tallies.at(-1)?.counts)[0]).toMatchObject({ people: { 4: 1 } })
  expect(wall.heard.tallies.every(({ counts }) => counts === null)).toBe(true)
  expect(beforeReveal).not.toMatch(/"counts":\{|"people":\d/)
  expect(neighbour.heard.events.at(-1)?.change).toMatchObject({
    kind: 'activity',
    revealed: true,
    tally: { people: 1 },
  })
})

test('an unread idea goes to the facilitator alone; shown, it goes to everybody', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const author = await room.join()
  const phone = await live.connectParticipant(room.publicId, await room.join())
  const desk = await live.connectStaff(room.publicId, facilitator(), 'facilitator')
  const wall = await live.connectStaff(room.publicId, facilitator(), 'wall')
  for (const watcher of [phone, desk, wall]) await watcher.hello()
  const idea = { cmdId: randomUUID(), activityId: room.activityId, text: 'The choir', waited: 0 }
  const added = await addIdea(stage.ctx, author, idea)
  if (!added.ok) throw new Error(added.problem.code)
  await desk.until(({ events }) => events.length === 1)
  await wall.until(({ events }) => events.length === 1)
  await phone.until(({ events }) => events.length === 1)
  const unread = JSON.stringify([phone.heard, wall.heard, await phone.hello(), await wall.hello()])
  await decideIdea(stage.ctx, facilitator(), room.publicId, added.value.idea.id, 'approved')
  await phone.until(({ events }) => events.length === 2)

  expect(desk.heard.events[0]?.change).toMatchObject({ kind: 'idea', idea: { text: 'The choir', state: 'waiting' } })
  expect(unread).not.toContain('The choir')
  expect(phone.heard.events.at(-1)?.change).toMatchObject({ kind: 'idea', idea: { text: 'The choir' } })
})

test('a command whose answer was lost with the connection is sent again and counts once', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const first = await live.connectParticipant(room.publicId, person)
  const command = vote(room, 3)
  // Sent, and gone before the answer.
  first.socket.emit('vote:cast', command, () => {})
  setTimeout(() => first.socket.disconnect(), 5)
  const again = await live.connectParticipant(room.publicId, person)
  const answer = await cast(again, command)
  await stage.ctx.ballots.flush()

  expect(answer.ok).toBe(true)
  expect(rowsOf((await readTally(stage.ctx.db, room.activityId))?.counts)[0]).toMatchObject({ people: { 3: 1 } })
  expect((await again.hello()).mine).toMatchObject({ highestSeq: 1, votes: [{ clientSeq: 1 }] })
})

test('whoever comes back gets what they missed, and after a long time everything anew', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const before = await live.connectParticipant(room.publicId, person)
  const welcome = await before.hello()
  if (welcome.kind !== 'snapshot') throw new Error('a first visit gets a snapshot')
  before.socket.disconnect()
  const { epoch, seq } = welcome.snapshot
  await blank(room, true)
  await moveActivity(stage.ctx, facilitator(), room.publicId, room.activityId, 'pause')
  const back = await live.connectParticipant(room.publicId, person)
  const tail = await back.hello(epoch, seq)
  const elsewhere = await back.hello(randomUUID(), seq)
  await transact(stage.ctx, async (tx) => {
    const event = { type: 'wall', payload: { blanked: true } } as const
    for (let times = 0; times < 501; times += 1) await recordEvent(tx, room.workshopId, event)
    return ok(null)
  })
  const late = await back.hello(epoch, seq)

  expect(tail).toMatchObject({
    kind: 'tail',
    events: [
      { seq: seq + 1, change: { kind: 'wall', blanked: true } },
      { seq: seq + 2, change: { kind: 'activity', state: 'paused' } },
    ],
  })
  expect(elsewhere.kind).toBe('snapshot')
  expect(late.kind).toBe('snapshot')
})

test('events reach every screen in order and without gaps, however fast they come', async () => {
  const room = await openRoom(stage, [dotsActivity, ideasActivity])
  const watchers = await Promise.all([
    live.connectParticipant(room.publicId, await room.join()),
    live.connectStaff(room.publicId, facilitator(), 'wall'),
  ])
  const { seq } = await room.desk()
  for (const watcher of watchers) await watcher.hello()
  const [first, second] = room.agenda.map(({ id }) => id) as [string, string]
  for (let times = 0; times < 5; times += 1)
    await Promise.all([
      stepTo(stage.ctx, facilitator(), room.publicId, times % 2 ? first : second),
      blank(room, true),
      blank(room, false),
    ])
  const now = (await room.desk()).seq
  for (const { heard, until } of watchers) {
    await until(({ events }) => events.at(-1)?.seq === now)
    expect(heard.events.map((event) => event.seq)).toEqual(Array.from({ length: now - seq }, (_, at) => seq + 1 + at))
  }
})

test('a hall that writes at once is told a few times a second, and phones of texts they may not see in one line', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const phone = await live.connectParticipant(room.publicId, await room.join())
  await phone.hello()
  const { seq } = await room.desk()
  const written = 60
  const started = performance.now()
  for (let count = 0; count < written; count++)
    await transact(stage.ctx, async (tx) => {
      const payload = { activityId: room.activityId, contributionId: randomUUID() }
      await recordEvent(tx, room.workshopId, { type: 'idea-added', payload })
      return ok(null)
    })
  await phone.until(({ events }) => events.at(-1)?.seq === seq + written)
  const most = Math.ceil((performance.now() - started) / 200) + 1

  expect(phone.heard.events.map((event) => event.seq)).toEqual(Array.from({ length: written }, (_, at) => seq + 1 + at))
  expect(phone.heard.messages).toBeLessThanOrEqual(most)
  expect(phone.heard.messages).toBeLessThan(written / 2)
  expect(phone.heard.told).toBe(phone.heard.messages)
})

test('malformed messages get an answer that says so, and the next good one is taken', async () => {
  const room = await openRoom(stage)
  const phone = await live.connectParticipant(room.publicId, await room.join())
  const bad = [
    null,
    7,
    'x',
    [],
    {},
    { ...vote(room, 1), cmdId: 'no' },
    vote(room, 1, { clientSeq: 1e12 }),
    vote(room, 1.5),
  ]
  const answers = await Promise.all(bad.map((command) => cast(phone, command)))
  ;(phone.socket as unknown as { emit(name: string, ...args: unknown[]): void }).emit('vote:cast')
  ;(phone.socket as unknown as { emit(name: string, ...args: unknown[]): void }).emit('no such thing', {}, 1)

  for (const answer of answers) expect(answer).toMatchObject({ ok: false, kind: 'invalid' })
  expect(await cast(phone, vote(room, 1))).toMatchObject({ ok: true, status: 'saved' })
})

test('an oversized message ends that connection alone, and stores nothing', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const phone = await live.connectParticipant(room.publicId, person)
  const other = await live.connectParticipant(room.publicId, await room.join())
  const gone = new Promise((disconnected) => phone.socket.once('disconnect', disconnected))
  phone.socket.emit(
    'idea:add',
    { cmdId: randomUUID(), activityId: room.activityId, text: 'x'.repeat(20_000), waited: 0 },
    () => {},
  )
  await gone

  expect(await cast(other, vote(room, 2))).toMatchObject({ ok: true })
  const back = await live.connectParticipant(room.publicId, person)
  expect((await back.hello()).mine).toMatchObject({ votes: [], ideas: [] })
})

test('nobody gets in from another site, without having joined, or as staff without the right', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const cookie = `participant=${person.token}`
  const tries = [
    live.connect({ workshop: room.publicId, cookie, origin: 'https://elsewhere.example' }),
    live.connect({ workshop: room.publicId }),
    live.connect({ workshop: room.publicId, cookie, role: 'facilitator' }),
    live.connect({ workshop: 'nothing', cookie }),
    live.connectStaff(room.publicId, stage.people.organisationLead, 'wall'),
  ]
  const refused = await Promise.allSettled(tries)
  const reasons = refused.map((done) => (done.status === 'rejected' ? (done.reason as Error).message : 'let in'))

  expect(reasons).toEqual([
    'websocket error',
    'workshops.not-joined',
    'problems.signed-out',
    'workshops.unknown',
    'problems.forbidden',
  ])
})

test('the wall hears how many are here', async () => {
  const room = await openRoom(stage)
  const wall = await live.connectStaff(room.publicId, facilitator(), 'wall')
  const person = await room.join()
  await live.connectParticipant(room.publicId, person)
  const tab = await live.connectParticipant(room.publicId, person)
  await wall.until(({ people }) => people.at(-1)?.connected === 1 && people.at(-1)?.joined === 1)
  tab.socket.disconnect()
  await room.join()
  await wall.until(({ people }) => people.at(-1)?.joined === 2)

  expect(wall.heard.people.at(-1)).toEqual({ joined: 2, connected: 1 })
})

test('whoever loses the right to facilitate loses the desk when it next asks', async () => {
  const room = await openRoom(stage)
  const desk = await live.connectStaff(room.publicId, facilitator(), 'facilitator')
  await desk.hello()
  const gone = new Promise((disconnected) => desk.socket.once('disconnect', disconnected))
  const { personId } = facilitator()
  const roles = await stage.ctx.db.deleteFrom('membership').where('person_id', '=', personId).returningAll().execute()
  desk.hello().catch(() => {})

  expect(await gone).toBe('io server disconnect')
  await stage.ctx.db.insertInto('membership').values(roles).execute()
})

test('one participant has twelve sockets; more are turned away with the reason, and one that closes makes room', async () => {
  const room = await openRoom(stage)
  const [person, neighbour] = [await room.join(), await room.join()]
  const windows = await Promise.all(Array.from({ length: 12 }, () => live.connectParticipant(room.publicId, person)))
  await expect(live.connectParticipant(room.publicId, person)).rejects.toThrow('workshops.too-many-windows')
  expect((await live.connectParticipant(room.publicId, neighbour)).socket.connected).toBe(true)

  windows[0]?.socket.disconnect()
  const again = async () => (await live.connectParticipant(room.publicId, person)).socket.connected
  await expect.poll(() => again().catch(() => false), { timeout: 10_000 }).toBe(true)
})
