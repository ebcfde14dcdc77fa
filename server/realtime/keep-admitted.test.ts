import { createServer } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#db/embedded/free-port.ts'
import { openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { deskNamespace, protocolVersion, workshopsNamespace } from './contract.ts'
import { attachRealtime, type Realtime } from './server.ts'

let stage: Scene
let realtime: Realtime
let origin: string
const http = createServer()
const sockets: Socket[] = []

beforeAll(async () => {
  stage = await scene()
  const port = await freePort()
  origin = `http://localhost:${port}`
  realtime = attachRealtime(http, stage.ctx, { allowsOrigin: (asked) => asked === origin, readmitMilliseconds: 50 })
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening))
})
afterAll(async () => {
  for (const socket of sockets) socket.disconnect()
  await realtime.close()
  await new Promise((closed) => http.close(closed))
  await stage.close()
})

async function open(namespace: string, auth: object, cookie: string) {
  const socket = io(`${origin}${namespace}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { protocol: protocolVersion, ...auth },
    extraHeaders: { cookie },
  })
  sockets.push(socket)
  await new Promise<void>((connected, refused) => {
    socket.once('connect', connected)
    socket.once('connect_error', refused)
  })
  return socket
}
const cookieOf = async (personId: string) => (await stage.ctx.sessions.begin(personId)).split(';')[0] ?? ''
const severalLooks = () => new Promise((looked) => setTimeout(looked, 300))
const cut = (socket: Socket) => new Promise((disconnected) => socket.once('disconnect', disconnected))

test('whoever signs out no longer hears what staff hear, in the workshop and at the desk', async () => {
  const room = await openRoom(stage)
  const { facilitator, moderator } = stage.people
  const [atWorkshop, atDesk] = [await cookieOf(facilitator.personId), await cookieOf(moderator.personId)]
  const inRoom = { workshop: room.publicId, language: 'en' }
  const wall = await open(workshopsNamespace, { ...inRoom, role: 'wall' }, atWorkshop)
  const run = await open(workshopsNamespace, { ...inRoom, role: 'facilitator' }, atWorkshop)
  const desk = await open(deskNamespace, { place: stage.place.slug }, atDesk)
  const phone = await open(
    workshopsNamespace,
    { ...inRoom, role: 'participant' },
    `participant=${(await room.join()).token}`,
  )
  await severalLooks()
  const before = [wall, run, desk, phone].map(({ connected }) => connected)
  const gone = [wall, run, desk].map(cut)
  await stage.ctx.sessions.end(atWorkshop)
  await stage.ctx.sessions.end(atDesk)

  expect(before).toEqual([true, true, true, true])
  expect(await Promise.all(gone)).toEqual(Array(3).fill('io server disconnect'))
  expect(phone.connected).toBe(true)
})

test('a desk that may no longer read what waits is cut, and comes back without it', async () => {
  const room = await openRoom(stage)
  const { personId } = stage.people.facilitator
  const roles = await stage.ctx.db.selectFrom('membership').selectAll().where('person_id', '=', personId).execute()
  const cookie = await cookieOf(personId)
  const asked = { workshop: room.publicId, language: 'en', role: 'facilitator' }
  const gone = cut(await open(workshopsNamespace, asked, cookie))
  // From a facilitator of the workshop's organisation to one of the whole place, who sees its counts alone.
  await stage.ctx.db
    .updateTable('membership')
    .set({ organisation_id: null })
    .where('person_id', '=', personId)
    .execute()
  await stage.ctx.db.updateTable('workshop').set({ place_sees: 'counts' }).where('id', '=', room.workshopId).execute()

  expect(await gone).toBe('io server disconnect')
  const back = await open(workshopsNamespace, asked, cookie)
  await severalLooks()
  expect(back.connected).toBe(true)
  await stage.ctx.db.deleteFrom('membership').where('person_id', '=', personId).execute()
  await stage.ctx.db.insertInto('membership').values(roles).execute()
})
