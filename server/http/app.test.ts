import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Scene, scene } from '#test/support/scene.ts'
import { createHttpApp } from './app.ts'

let it: Scene
let demo: Server
let real: Server
/** The guards answer before any page is asked for; what passes them fails here with a 500. */
const noPages = () => Promise.reject<ServerBuild>(new Error('no pages in this test'))

async function listen(isDemo: boolean, origin: string): Promise<Server> {
  const domain = { ...it.ctx, isDemo }
  const options = { domain, origin, trustedProxies: 'loopback', build: noPages, files: [], development: false }
  const server = createServer(createHttpApp(options))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string }
function ask(server: Server, headers: Record<string, string>, method = 'GET', path = '/', body = ''): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((answered, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

beforeAll(async () => {
  it = await scene()
  demo = await listen(true, 'http://localhost:3000')
  real = await listen(false, 'https://said.example.org')
})
afterAll(async () => {
  demo.close()
  real.close()
  await it.close()
})

const post = (headers: Record<string, string>, body = 'a=1') =>
  ask(demo, { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers }, 'POST', '/', body)

test('the demo answers under its own names only', async () => {
  expect((await ask(demo, { host: 'localhost:3000' }, 'GET', '/healthz')).status).toBe(200)
  expect((await ask(demo, { host: '127.0.0.1:3000' }, 'GET', '/healthz')).status).toBe(200)
  expect((await ask(demo, { host: 'evil.example' }, 'GET', '/healthz')).status).toBe(421)
})

test('the demo refuses what was forwarded from elsewhere', async () => {
  const answer = await ask(demo, { host: 'localhost', 'x-forwarded-for': '203.0.113.9' })
  expect(answer.status).toBe(403)
  expect(answer.body).toContain('ORIGIN')
})

test.each(['via', 'forwarded', 'x-forwarded-proto', 'x-forwarded-server', 'cf-connecting-ip', 'x-real-ip'])(
  'the demo knows by %s that a request was passed on',
  async (name) => {
    expect((await ask(demo, { host: 'localhost', [name]: 'x' }, 'GET', '/healthz')).status).toBe(403)
  },
)

test('a real place answers under its own address only', async () => {
  expect((await ask(real, { host: 'evil.example' })).status).toBe(421)
})

test('a form from another site is refused', async () => {
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ origin: 'http://localhost:3000' })).status).toBe(500)
})

test('too large a body is refused before anything reads it, and one without a length too', async () => {
  expect((await post({ 'content-length': '400000' }, 'x'.repeat(400_000))).status).toBe(413)
  expect((await post({ 'transfer-encoding': 'chunked' })).status).toBe(411)
})

test('who signed in may send a picture or a long survey, and nothing else of that size', async () => {
  const cookie = (await it.ctx.sessions.begin(it.people.organisationLead.personId)).split(';')[0] as string
  const send = (path: string, headers: Record<string, string> = {}) =>
    ask(
      demo,
      { host: 'localhost', connection: 'close', 'content-length': '400000', ...headers },
      'POST',
      path,
      'x'.repeat(400_000),
    )
  for (const path of [
    '/work/tees/pictures',
    '/work/tees/surveys/what/design',
    '/work/tees/surveys/what/design/steps',
  ]) {
    expect((await send(path)).status, path).toBe(413)
    // It is let through to the pages, of which there are none here.
    expect((await send(path, { cookie })).status, path).toBe(500)
  }
  expect((await send('/s/what', { cookie })).status).toBe(413)
  expect((await send('/work/tees/surveys/what', { cookie })).status).toBe(413)
})

test('answers that are too long come as far as the page that says so, up to a bound', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', connection: 'close' }
  const send = (path: string, bytes: number) =>
    ask(demo, { ...headers, 'content-length': String(bytes) }, 'POST', path, 'x'.repeat(bytes))
  for (const path of ['/s/what/q/2', '/s/what/q/2.data', '/s/what/all'])
    expect((await send(path, 400_000)).status, path).toBe(500)
  expect((await send('/s/what/q/2', 9_000_000)).status).toBe(413)
  expect((await send('/s/what/keep', 400_000)).status).toBe(413)
})

test('an address with a zero byte in it is not read, wherever it stands', async () => {
  for (const path of ['/p/live%00/did', '/p/tees/did/%00', '/work/tees/moderation?search=a%00b'])
    expect((await ask(demo, { host: 'localhost' }, 'GET', path)).status, path).toBe(400)
})

test('what goes wrong behind the pages is said without its inside', async () => {
  const answer = await ask(demo, { host: 'localhost' })
  expect(answer.status).toBe(500)
  expect(answer.body).not.toContain('no pages in this test')
})

test('scripts run with this answer’s nonce alone', async () => {
  const policies = await Promise.all([1, 2].map(() => ask(demo, { host: 'localhost' }, 'GET', '/healthz')))
  const policy = policies.map(({ headers }) => String(headers['content-security-policy']))
  expect(policy[0]).toMatch(/script-src 'self' 'strict-dynamic' 'nonce-[^']{20,}'/)
  expect(policy[0]).not.toContain('unsafe-inline')
  expect(policy[0]).not.toBe(policy[1])
})
