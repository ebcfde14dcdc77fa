import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody, type PersonActor } from '#domain/kernel/actor.ts'
import { savePerson } from '#domain/people/commands.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { signIn } from '../commands.ts'
import { hashPassword } from '../passwords.ts'
import { readHasPassword, readOwnSessions, readPersonActor } from '../queries.ts'
import { deviceIn } from '../rules/device.ts'
import { changePassword, endOtherSessions, endOwnSession } from './account.ts'

const password = 'three calm herons'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
let here: Scene
let lead: PersonActor
beforeAll(async () => {
  here = await scene()
  const personId = await savePerson(
    here.ctx,
    { name: 'Lead', email: 'lead@example.org', passwordHash: await hashPassword(password) },
    [{ placeId: here.place.id, organisationId: null, role: 'moderator' }],
  )
  lead = (await readPersonActor(here.ctx.db, personId)) as PersonActor
})
afterAll(() => here.close())

let from = 0
const come = async (agent: string, tried = password) => {
  const typed = { email: 'lead@example.org', password: tried, address: `address ${++from}`, agent }
  return orFail(await signIn(here.ctx, typed)).cookie.split(';')[0] as string
}
const seenFrom = (cookie: string) => readOwnSessions(here.ctx, lead.personId, cookie)
const isOpen = async (cookie: string) => (await here.ctx.sessions.read(cookie)) !== null

test('somebody sees where they are signed in, this device first, and ends what they do not know', async () => {
  const [desk, phone, other] = [await come(firefox), await come(iphone), await come('something else')]
  expect(await seenFrom(desk)).toMatchObject([
    { device: 'computer', browser: 'Firefox', isThis: true },
    { device: 'unknown', browser: null, isThis: false },
    { device: 'phone', browser: 'Safari', isThis: false },
  ])
  const shown = (await seenFrom(phone)).find(({ device }) => device === 'unknown')!
  // What is kept of it opens nothing.
  expect(await here.ctx.sessions.read(`sid=${shown.id}`)).toBeNull()
  // Nobody ends somebody else's.
  orFail(await endOwnSession(here.ctx, here.people.administrator, shown.id))
  expect(await isOpen(other)).toBe(true)
  orFail(await endOwnSession(here.ctx, lead, shown.id))
  expect([await isOpen(other), await isOpen(phone)]).toEqual([false, true])
  orFail(await endOtherSessions(here.ctx, lead, desk))
  expect([await isOpen(desk), await isOpen(phone)]).toEqual([true, false])
  expect(codeOf(await endOtherSessions(here.ctx, nobody, desk))).toBe('problems.signed-out')
})

test('a cookie from before the password changed opens nothing, on this device either', async () => {
  const [desk, phone] = [await come(firefox), await come(iphone)]
  const asked = { present: password, password: 'tomato river eleven', agent: firefox }
  expect(codeOf(await changePassword(here.ctx, lead, { ...asked, present: 'not it at all' }))).toBe(
    'account.present-wrong',
  )
  expect(codeOf(await changePassword(here.ctx, lead, { ...asked, password: 'lead@example.org' }))).toBe(
    'people.password-common',
  )
  expect(await isOpen(phone)).toBe(true)
  const { cookie } = orFail(await changePassword(here.ctx, lead, asked))
  expect([await isOpen(desk), await isOpen(phone), await isOpen(cookie.split(';')[0]!)]).toEqual([false, false, true])
  const before = { email: 'lead@example.org', password, address: 'anywhere' }
  expect(codeOf(await signIn(here.ctx, before))).toBe('people.wrong-sign-in')
  await come(iphone, 'tomato river eleven')
  const audited = await here.ctx.db.selectFrom('audit_entry').select('verb').execute()
  expect(audited.map(({ verb }) => verb)).toEqual(
    expect.arrayContaining(['people.end-session', 'people.end-other-sessions', 'people.change-password']),
  )
})

test('the present password cannot be guessed from a device that was left open', async () => {
  const asked = { present: 'a guess', password: 'four quiet lamps', agent: firefox }
  for (let guess = 0; guess < 10; guess += 1) await changePassword(here.ctx, lead, asked)
  expect(codeOf(await changePassword(here.ctx, lead, { ...asked, present: 'tomato river eleven' }))).toBe(
    'people.too-many-sign-ins',
  )
})

test('people of a demo have no password to change', async () => {
  const { moderator } = here.people
  expect(await readHasPassword(here.ctx.db, moderator.personId)).toBe(false)
  const asked = { present: '', password: 'four quiet lamps', agent: '' }
  expect(codeOf(await changePassword(here.ctx, moderator, asked))).toBe('account.no-password')
  expect(codeOf(await changePassword(here.ctx, nobody, asked))).toBe('problems.signed-out')
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0',
    'computer',
    'Edge',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-S931B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    'phone',
    'Samsung Internet',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36',
    'phone',
    'Chrome',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
    'computer',
    'Safari',
  ],
  [firefox, 'computer', 'Firefox'],
  ['', 'unknown', null],
])('%s', (agent, device, browser) => {
  expect(deviceIn(agent)).toEqual({ device, browser })
})
