import { afterAll, beforeAll, expect, test } from 'vitest'
import { savePerson } from '#domain/people/commands.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  createFirstAdministrator,
  isFirstAdministratorToken,
  makeFirstAdministratorToken,
  signIn,
  signInAsDemo,
  signOut,
} from './commands.ts'
import { hashPassword } from './passwords.ts'
import { linkUsed, notDemo, wrongSignIn } from './problems.ts'
import { readHasAdministrator, readPersonActor } from './queries.ts'

let it: Scene
const password = 'three calm herons'
beforeAll(async () => {
  it = await scene()
  const passwordHash = await hashPassword(password)
  await savePerson(it.ctx, { name: 'Lead', email: 'lead@example.org', passwordHash }, [])
})
afterAll(() => it.close())

const cookiePair = (cookie: string) => cookie.split(';')[0] as string
const attempt = (email: string, tried: string, address = 'here') => signIn(it.ctx, { email, password: tried, address })

test('the right password begins a session whose id is nowhere in the database', async () => {
  const signedIn = await attempt('lead@example.org', password)
  if (!signedIn.ok) throw new Error(signedIn.problem.code)
  const pair = cookiePair(signedIn.value.cookie)
  expect(signedIn.value.cookie).toMatch(/HttpOnly/)
  expect((await it.ctx.sessions.read(pair))?.personId).toBeDefined()
  const stored = await it.ctx.db.selectFrom('session').select('id').execute()
  expect(stored.some(({ id }) => pair.includes(id))).toBe(false)

  await signOut(it.ctx, pair)
  expect(await it.ctx.sessions.read(pair)).toBeNull()
})

test('a wrong password and an unknown account get the same answer', async () => {
  expect(await attempt('lead@example.org', 'not it at all')).toEqual({ ok: false, problem: wrongSignIn })
  expect(await attempt('nobody@example.org', 'not it at all')).toEqual({ ok: false, problem: wrongSignIn })
})

test('guessing at one account is stopped, from whatever address, and for the right password too', async () => {
  for (let guess = 0; guess < 10; guess++) await attempt('target@example.org', `guess ${guess}`, `address ${guess}`)
  expect(await attempt('target@example.org', 'one more', 'a new address')).toMatchObject({
    problem: { code: 'people.too-many-sign-ins' },
  })
})

test('trying many accounts from one address is stopped', async () => {
  for (let guess = 0; guess < 100; guess++) await it.ctx.limits.take('sign-in-address', 'a busy address')
  expect(await attempt('lead@example.org', password, 'a busy address')).toMatchObject({
    problem: { code: 'people.too-many-sign-ins' },
  })
})

test('one click signs in people of a demo place, in demo mode alone', async () => {
  const { personId } = it.people.moderator
  expect((await signInAsDemo(it.ctx, personId)).ok).toBe(true)
  expect(await signInAsDemo({ ...it.ctx, isDemo: false }, personId)).toEqual({ ok: false, problem: notDemo })
  const outsider = await savePerson(it.ctx, { name: 'Outsider' }, [])
  expect(await signInAsDemo(it.ctx, outsider)).toEqual({ ok: false, problem: notDemo })
})

test('the first administrator’s link works once, and makes a place', async () => {
  const { ctx } = it
  const token = await makeFirstAdministratorToken(ctx)
  const input = { placeName: 'New Place', name: 'Ada', email: 'ada@example.org', password }
  expect(await isFirstAdministratorToken(ctx, token)).toBe(true)
  // The demo's has no password and can't sign in for real.
  expect(await readHasAdministrator(ctx.db)).toBe(false)

  const both = await Promise.all([
    createFirstAdministrator(ctx, token, input),
    createFirstAdministrator(ctx, token, input),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problem: linkUsed })
  expect(await isFirstAdministratorToken(ctx, token)).toBe(false)
  expect(await readHasAdministrator(ctx.db)).toBe(true)
  const session = await ctx.sessions.read(
    cookiePair(both.flatMap((made) => (made.ok ? made.value.cookie : []))[0] ?? ''),
  )
  const actor = await readPersonActor(ctx.db, session?.personId ?? '')
  expect(actor?.memberships.map(({ role }) => role).toSorted()).toEqual(['place-administrator', 'safeguarding-lead'])
  expect(actor?.memberships.every(({ organisationId }) => organisationId === null)).toBe(true)
})
