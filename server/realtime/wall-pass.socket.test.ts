import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import { findPassPage, joinByPass } from '#domain/workshops/commands/join-by-pass.ts'
import { editPasses } from '#domain/workshops/commands/passes.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { readPasses, readProjector } from '#domain/workshops/queries/passes.ts'
import { mostWalls } from '#domain/workshops/schema/tables.ts'
import { type LiveServer, startLive } from '#test/support/live.ts'
import { openRoom, type Room } from '#test/support/room.ts'
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
const make = (room: Room) => editPasses(stage.ctx, facilitator(), room.publicId, { intent: 'make-wall' })
const take = ({ publicId }: Room, code: string | null) =>
  joinByPass(stage.ctx, publicId, code ?? '', { language: 'en', address: randomUUID() })
const look = ({ publicId }: Room, token: string) =>
  readProjector(stage.ctx, nobody, publicId, { token, language: 'en' })

/** A room with a projector's pass that a hall's computer took up. */
async function roomWithWall() {
  const room = await openRoom(stage)
  await make(room)
  const [pass] = await readPasses(stage.ctx, room.workshopId)
  const taken = await take(room, pass?.code ?? '')
  if (!pass || !taken.ok) throw new Error('no pass was taken')
  return { room, pass, token: taken.value.token, cookie: `wall=${taken.value.token}` }
}

test('a screen that nobody signed in at hears what the room may see, and nothing else is opened by its pass', async () => {
  const { room, token, cookie } = await roomWithWall()
  const wall = await live.connect({ workshop: room.publicId, role: 'wall', cookie })
  const phone = await live.connectParticipant(room.publicId, await room.join())
  const welcome = await wall.hello()
  await phone.socket.timeout(5000).emitWithAck('vote:cast', {
    ...{ cmdId: randomUUID(), activityId: room.activityId, slot: '', clientSeq: 1, waited: 0 },
    allocation: { [room.choices[0]?.id ?? '']: 2 },
  })
  await wall.until(({ tallies }) => tallies.at(-1)?.people === 1)

  expect(welcome).toMatchObject({ snapshot: { role: 'wall', agenda: [], room: null }, mine: null })
  // How it stands is hidden from a wall as from everybody.
  expect(wall.heard.tallies.at(-1)?.counts).toBeNull()
  await expect(live.connect({ workshop: room.publicId, role: 'facilitator', cookie })).rejects.toThrow()
  await expect(live.connect({ workshop: room.publicId, role: 'participant', cookie })).rejects.toThrow()
  const posing = { workshop: room.publicId, role: 'participant', as: 'scribe', cookie: `scribe=${token}` } as const
  await expect(live.connect(posing)).rejects.toThrow('workshops.not-joined')
  const other = await openRoom(stage)
  await expect(live.connect({ workshop: other.publicId, role: 'wall', cookie })).rejects.toThrow()
  expect(await look(room, `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`)).toMatchObject({ ok: false })
})

test('a projector’s pass that was taken back shows nothing more, also where it is on the wall already', async () => {
  const { room, pass, token, cookie } = await roomWithWall()
  const wall = await live.connect({ workshop: room.publicId, role: 'wall', cookie })
  await wall.hello()
  const cut = new Promise((gone) => wall.socket.once('disconnect', gone))
  await editPasses(stage.ctx, facilitator(), room.publicId, { intent: 'revoke-pass', pass: pass.id })
  wall.hello().catch(() => {})
  await cut

  expect(await look(room, token)).toMatchObject({ problem: { code: 'workshops.pass-needed' } })
  expect(await take(room, pass.code)).toMatchObject({ problem: { code: 'workshops.pass-unknown' } })
})

test('it ends with its workshop, and goes on when the end is taken back', async () => {
  const { room, pass, token, cookie } = await roomWithWall()
  await movePhase(stage.ctx, facilitator(), room.publicId, 'ended')
  const [seen, taken] = [await look(room, token), await take(room, pass.code)]
  await expect(live.connect({ workshop: room.publicId, role: 'wall', cookie })).rejects.toThrow('workshops.ended')
  await movePhase(stage.ctx, facilitator(), room.publicId, 'open')

  for (const refused of [seen, taken]) expect(refused).toMatchObject({ problem: { code: 'workshops.ended' } })
  expect(await look(room, token)).toMatchObject({ ok: true, value: { view: { role: 'wall', readsWaiting: false } } })
})

test('only whoever runs the workshop makes one, a few of them, each with a number of its own', async () => {
  const room = await openRoom(stage)
  for (const actor of [nobody, stage.people.moderator])
    expect(await editPasses(stage.ctx, actor, room.publicId, { intent: 'make-wall' })).toMatchObject({ ok: false })
  for (let made = 0; made < mostWalls; made++) expect(await make(room)).toMatchObject({ ok: true })
  const passes = await readPasses(stage.ctx, room.workshopId)

  expect(passes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'wall 1',
    'wall 2',
    'wall 3',
    'wall 4',
    'wall 5',
  ])
  expect(await make(room)).toMatchObject({ problem: { code: 'facilitation.walls-full', details: { most: mostWalls } } })
})

test('its code leads to its page wherever the room’s own code is typed, and guesses are rationed there too', async () => {
  const { room, pass } = await roomWithWall()
  const find = (code: string, address: string) => findPassPage(stage.ctx, code, address)
  const typed = (pass.code ?? '').toLowerCase().replace('-', ' ')

  expect(await find(typed, 'hall')).toBe(`/w/${room.publicId}/pass/${pass.code}`)
  expect(await find(room.joinCode, 'hall')).toBeNull()
  for (let guess = 0; guess < 61; guess++) await find('22222-22222', 'one-who-guesses')
  expect(await find(typed, 'one-who-guesses')).toBeNull()
  expect(await find(typed, 'elsewhere')).not.toBeNull()
})
