import { createServer } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort } from '#db/embedded/free-port.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { protocolVersion, type ResultsNews, resultsNamespace } from './contract.ts'
import { attachRealtime, type Realtime } from './server.ts'

let stage: Scene
let realtime: Realtime
let origin: string
let survey: Survey
const http = createServer()
const sockets: Socket[] = []

beforeAll(async () => {
  stage = await scene()
  survey = await surveyOf(stage, { placeSees: 'counts' })
  const port = await freePort()
  origin = `http://localhost:${port}`
  realtime = attachRealtime(http, stage.ctx, { allowsOrigin: (asked) => asked === origin })
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening))
})
afterAll(async () => {
  for (const socket of sockets) socket.disconnect()
  await realtime.close()
  await new Promise((closed) => http.close(closed))
  await stage.close()
})

async function openResults(person: PersonActor | null, slug = survey.slug) {
  const cookie = person ? (await stage.ctx.sessions.begin(person.personId)).split(';')[0] : undefined
  const socket: Socket<ResultsNews> = io(`${origin}${resultsNamespace}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { protocol: protocolVersion, survey: slug },
    extraHeaders: cookie ? { cookie } : {},
  })
  sockets.push(socket)
  const heard: unknown[][] = []
  socket.on('results:changed', (...news) => void heard.push(news))
  await new Promise<void>((connected, refused) => {
    socket.once('connect', connected)
    socket.once('connect_error', refused)
  })
  return heard
}

test('the group’s page hears that responses came in, a few times for many, and nothing of what they say', async () => {
  const heard = await openResults(stage.people.organisationLead)
  const started = performance.now()
  await Promise.all(Array.from({ length: 20 }, (_, index) => sendTo(stage, survey, { matters: `Said ${index}` })))
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), 10_000)

  // Once a second at most, however long a slow machine takes for all twenty.
  expect(heard.length).toBeLessThanOrEqual(Math.ceil((performance.now() - started) / 1000) + 1)
  expect(heard.length).toBeLessThan(20)
  expect(heard.flat()).toEqual([])
})

test('news of texts reaches the page of their own survey and no other', async () => {
  const other = await surveyOf(stage, { slug: 'another' })
  const elsewhere = await openResults(stage.people.organisationLead, other.slug)
  const heard = await openResults(stage.people.organisationLead)
  const { id } = await stage.ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('survey_id', '=', survey.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  const { organisationLead } = stage.people
  while ((await screenBatch(stage.ctx)) > 0);
  heard.length = 0
  const done = await decideVisibility(stage.ctx, organisationLead, { contributionId: id, become: 'approved' })

  expect(done.ok).toBe(true)
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), { timeout: 4000 })
  expect(elsewhere).toEqual([])
})

test('whoever may not read its responses hears nothing of a survey', async () => {
  await expect(openResults(null)).rejects.toThrow('problems.forbidden')
  await expect(openResults(stage.people.strategyLead)).rejects.toThrow('problems.forbidden')
  // It shares its counts alone with the place.
  await expect(openResults(stage.people.administrator)).rejects.toThrow('problems.forbidden')
  await expect(openResults(stage.people.organisationLead, 'nowhere')).rejects.toThrow('problems.forbidden')
})
