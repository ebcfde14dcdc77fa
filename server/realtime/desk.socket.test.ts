import { createServer } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort } from '#db/embedded/free-port.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { claimItem, decideVisibility } from '#domain/moderation/commands.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type DeskNews, deskNamespace, protocolVersion } from './contract.ts'
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
  realtime = attachRealtime(http, stage.ctx, {
    allowsOrigin: (asked) => asked === origin,
    backWithinMilliseconds: 1000,
  })
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening))
})
afterAll(async () => {
  for (const socket of sockets) socket.disconnect()
  await realtime.close()
  await new Promise((closed) => http.close(closed))
  await stage.close()
})

async function openDesk(person: PersonActor | null, place = stage.place.slug, age = 0) {
  const cookie = person ? (await stage.ctx.sessions.begin(person.personId)).split(';')[0] : undefined
  const socket: Socket<DeskNews> = io(`${origin}${deskNamespace}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { protocol: protocolVersion, place, age },
    extraHeaders: cookie ? { cookie } : {},
  })
  sockets.push(socket)
  const heard = { changes: [] as unknown[][], here: 0 }
  socket.on('queue:changed', (...news) => void heard.changes.push(news))
  socket.on('desk:people', ({ here }) => {
    heard.here = here
  })
  await new Promise<void>((connected, refused) => {
    socket.once('connect', connected)
    socket.once('connect_error', refused)
  })
  return { socket, heard }
}

test('a moderator’s desk hears that the queue moved, a few times for many texts, and not a word of them', async () => {
  const { heard } = await openDesk(stage.people.moderator)
  const say = await openQuestion(stage)
  const started = performance.now()
  const ids = await Promise.all(Array.from({ length: 30 }, (_, index) => say(`Said ${index}`)))
  await vi.waitFor(() => expect(heard.changes.length).toBeGreaterThan(0), 10_000)
  await decideVisibility(stage.ctx, stage.people.moderator, { contributionId: ids[0]!, become: 'approved' })
  const before = heard.changes.length
  await vi.waitFor(() => expect(heard.changes.length).toBeGreaterThan(before), 10_000)

  // Four times a second at most, however long a slow machine takes for all thirty.
  expect(heard.changes.length).toBeLessThanOrEqual(Math.ceil((performance.now() - started) / 250) + 1)
  expect(heard.changes.length).toBeLessThan(30)
  expect(heard.changes.flat()).toEqual([])
})

test('what came between a page and its socket is told at once, and only then', async () => {
  const say = await openQuestion(stage)
  await say('Said while the page was on its way')
  const { heard } = await openDesk(stage.people.moderator, stage.place.slug, 60_000)
  await vi.waitFor(() => expect(heard.changes.length).toBeGreaterThan(0), 10_000)
  // Whatever was still on its way to every desk has gone out by then.
  await new Promise((later) => setTimeout(later, 1000))
  const { heard: nothing } = await openDesk(stage.people.moderator, stage.place.slug, 1)
  await new Promise((later) => setTimeout(later, 300))
  expect(nothing.changes).toEqual([])
})

test('desks know how many people are here, not how many windows', async () => {
  const first = await openDesk(stage.people.moderator)
  await openDesk(stage.people.moderator)
  const other = await openDesk(stage.people.secondModerator)
  await vi.waitFor(() => expect(first.heard.here).toBe(2), 10_000)
  other.socket.disconnect()
  await vi.waitFor(() => expect(first.heard.here).toBe(1), 10_000)
})

test('guests, other roles and unknown places are turned away', async () => {
  await expect(openDesk(null)).rejects.toThrow('problems.forbidden')
  await expect(openDesk(stage.people.strategyLead)).rejects.toThrow('problems.forbidden')
  await expect(openDesk(stage.people.moderator, 'nowhere')).rejects.toThrow('problems.forbidden')
})

test('what somebody holds is free once their last window is gone, and kept while the page loads anew', async () => {
  const say = await openQuestion(stage)
  const contributionId = await say('Whose am I?')
  const { moderator, secondModerator } = stage.people
  const isFree = async () => (await claimItem(stage.ctx, secondModerator, { contributionId })).ok
  const windows = [await openDesk(moderator), await openDesk(moderator)]
  await claimItem(stage.ctx, moderator, { contributionId })
  for (const { socket } of windows) socket.disconnect()
  const back = await openDesk(moderator)
  await new Promise((later) => setTimeout(later, 1200))
  expect(await isFree()).toBe(false)

  for (const socket of sockets) socket.disconnect()
  back.socket.disconnect()
  await vi.waitFor(async () => expect(await isFree()).toBe(true), 10_000)
})
