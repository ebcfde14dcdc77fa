import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loader as readLive } from '#app/routes/w.$workshop.live.ts'
import { type LiveServer, startLive, type Watcher } from '#test/support/live.ts'
import { openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { createLiveRoom } from './live-room.ts'

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
const nobodyElse = { enter: () => () => {}, here: () => 0, isHere: () => false, stop: async () => {} }

const busyAnswer = { ok: false, kind: 'busy', problem: { code: 'workshops.busy' } }

test('whoever says hello all the time is told to wait, on every door and however they vary it; the others are not', async () => {
  const room = await openRoom(stage)
  const person = await room.join()
  const [phone, tab] = [
    await live.connectParticipant(room.publicId, person),
    await live.connectParticipant(room.publicId, person),
  ]
  const neighbour = await live.connectParticipant(room.publicId, await room.join())
  const say = ({ socket }: Watcher, lastSeq: number) =>
    socket.timeout(5000).emitWithAck('hello', { epoch: randomUUID(), lastSeq })
  const ask = () =>
    readLive({
      context: { domain: stage.ctx },
      params: { workshop: room.publicId },
      request: new Request('http://localhost/live', { headers: { cookie: `participant=${person.token}` } }),
    } as unknown as LoaderFunctionArgs).catch((thrown: Response) => thrown)
  /** The answers until the first refusal, which is the last of them. */
  async function untilRefused<Answer>(one: (times: number) => Promise<Answer>, isRefused: (answer: Answer) => boolean) {
    const answers = [await one(0)]
    while (!isRefused(answers.at(-1) as Answer) && answers.length < 60) answers.push(await one(answers.length))
    return answers
  }
  const bySocket = await untilRefused(
    (times) => say(times % 2 ? tab : phone, times),
    (answer) => 'problem' in answer,
  )
  const byRequest = (await untilRefused(ask, ({ ok }) => !ok)).at(-1)

  // A reload, a second tab and a network that comes and goes are well within it.
  expect(bySocket.length).toBeGreaterThan(10)
  expect(bySocket.at(-1)).toMatchObject({ ...busyAnswer, retryAfter: 1000 })
  expect([byRequest?.status, byRequest?.headers.get('Retry-After')]).toEqual([503, '1'])
  expect((await neighbour.hello()).kind).toBe('snapshot')
  await new Promise((waited) => setTimeout(waited, 1100))
  expect((await phone.hello()).kind).toBe('snapshot')
})

test('a socket says one hello at a time', async () => {
  const room = await openRoom(stage)
  const desk = await live.connectStaff(room.publicId, facilitator(), 'facilitator')
  const hello = () => desk.socket.timeout(5000).emitWithAck('hello', { epoch: null, lastSeq: 0 })
  const answers = await Promise.all([hello(), hello(), hello()])

  expect(answers[0]).toMatchObject({ kind: 'snapshot' })
  expect(answers.slice(1)).toMatchObject([busyAnswer, busyAnswer])
})

test('all that cannot be gone on from is one reading for the whole hall', async () => {
  const room = await openRoom(stage)
  const catchUps = createLiveRoom(stage.ctx, room.workshopId, () => {}, nobodyElse)
  const view = { role: 'participant', language: 'en', readsWaiting: false } as const
  const { epoch } = await room.desk()
  const tells = [
    { epoch: null, lastSeq: 0 },
    { epoch: randomUUID(), lastSeq: 3 },
    { epoch: 'no epoch at all', lastSeq: 1 },
    { epoch, lastSeq: 1e9 },
  ]
  // The moment a reading serves must not pass while a slow machine asks for all four.
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  const told = await Promise.all(tells.map((hello) => catchUps.catchUp(hello, view))).finally(() => vi.useRealTimers())

  expect(new Set(told).size).toBe(1)
  expect(await catchUps.catchUp({ epoch, lastSeq: 0 }, view)).toMatchObject({ kind: 'tail' })
})
