import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareAccount, signIn } from '#domain/auth/commands.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { suspendMember } from '#domain/members/commands/suspend.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { acceptAsMyself, acceptAsNew } from './commands/accept.ts'
import { inviteAgain, inviteToWork, takeBackInvitation } from './commands/invite.ts'
import { forgetInvitations, sendLetters } from './commands/send.ts'
import { readAsked } from './queries/asked.ts'
import { readWaiting } from './queries/waiting.ts'
import type { InviteInput, WorkLetter } from './schema.ts'

const day = 86_400_000
const password = 'three calm herons'
const never = new AbortController().signal
let here: Scene
let group: string
beforeAll(async () => {
  here = await scene()
  group = (await ownersIn(here)).group
})
afterAll(() => here.close())

let asked = 0
const typed = (more: Partial<InviteInput> = {}): InviteInput => ({
  ...{ email: `sam${++asked}@example.org`, role: 'moderator', organisation: null, language: 'en' },
  ...more,
})
const invite = (more: Partial<InviteInput> = {}, actor: Actor = here.people.administrator) =>
  inviteToWork(here.ctx, actor, here.place.id, typed(more))
const tokenOf = async (more: Partial<InviteInput> = {}, actor?: Actor) => orFail(await invite(more, actor)).token
const join = (token: string, name = 'Sam') => acceptAsNew(here.ctx, nobody, token, { name, password })
const scopeOf = (actor: Actor) => orFail(permit(actor, 'people.manage', { placeId: here.place.id }))
const waiting = (actor: Actor = here.people.administrator) =>
  readWaiting(here.ctx.db, scopeOf(actor), { timeZone: here.place.timeZone, now: here.clock.now() })
const actorBy = async (email: string) => {
  const { id } = await here.ctx.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return (await readPersonActor(here.ctx.db, id))!
}

test('an invited address makes an account, holds the role it was asked for, and signs in again', async () => {
  const token = await tokenOf({ email: 'kim@example.org', role: 'strategy-lead' })
  expect(orFail(await readAsked(here.ctx, nobody, token))).toMatchObject({
    ...{ email: 'kim@example.org', role: 'strategy-lead', invitedBy: 'Place administrator', as: 'nobody' },
    expiresOn: '2026-05-18',
  })
  expect(codeOf(await acceptAsNew(here.ctx, nobody, token, { name: 'Kim', password: 'qwertyuiop123' }))).toBe(
    'people.password-common',
  )
  const joined = orFail(await join(token, 'Kim'))
  expect(joined).toMatchObject({ placeSlug: here.place.slug, cookie: expect.stringContaining('HttpOnly') })
  expect((await actorBy('kim@example.org')).memberships).toEqual([
    { placeId: here.place.id, organisationId: null, role: 'strategy-lead' },
  ])
  orFail(await signIn(here.ctx, { email: 'kim@example.org', password, address: 'a' }))
  const rows = await here.ctx.db.selectFrom('work_invitation').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
  const audited = await here.ctx.db.selectFrom('audit_entry').select(['verb', 'details']).execute()
  expect(audited.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['people.invite', 'people.accept']))
  expect(JSON.stringify(audited)).not.toContain('kim@')
})

test('a link works once, even for two at the same moment', async () => {
  const token = await tokenOf()
  const both = await Promise.all([join(token, 'Ann'), join(token, 'Ben')])
  expect(both.map(codeOf).toSorted()).toEqual(['fine', 'joining.used'])
  expect(codeOf(await join(token))).toBe('joining.used')
  expect(codeOf(await readAsked(here.ctx, nobody, token))).toBe('joining.used')
})

test('made up, taken back, sent again and run out are told apart, and none lets anybody in', async () => {
  expect(codeOf(await join('made-up'))).toBe('joining.unknown')
  const { administrator } = here.people
  const back = await tokenOf({ email: 'back@example.org' })
  const { id } = (await waiting()).find(({ email }) => email === 'back@example.org')!
  orFail(await takeBackInvitation(here.ctx, administrator, here.place.id, id))
  expect(codeOf(await join(back))).toBe('joining.taken-back')
  expect(codeOf(await takeBackInvitation(here.ctx, administrator, here.place.id, id))).toBe(
    'people-desk.invitation-gone',
  )
  const old = await tokenOf({ email: 'late@example.org' })
  here.clock.forward(15 * day)
  expect(codeOf(await join(old))).toBe('joining.expired')
  const late = (await waiting()).find(({ email }) => email === 'late@example.org')!
  expect(late.isExpired).toBe(true)
  const { token } = orFail(await inviteAgain(here.ctx, administrator, here.place.id, late.id))
  expect(codeOf(await join(old))).toBe('joining.unknown')
  orFail(await join(token))
})

test('asked twice for the same, the newer link counts', async () => {
  const older = await tokenOf({ email: 'twice@example.org' })
  const newer = await tokenOf({ email: 'twice@example.org' })
  expect(codeOf(await join(older))).toBe('joining.taken-back')
  orFail(await join(newer))
})

test('whoever has an account accepts signed in, as themself alone', async () => {
  const kim = await actorBy('kim@example.org')
  const token = await tokenOf({ email: 'kim@example.org', role: 'facilitator' })
  // To whoever is not signed in it looks as for any other address.
  expect(orFail(await readAsked(here.ctx, nobody, token)).as).toBe('nobody')
  expect(codeOf(await join(token, 'Not Kim'))).toBe('joining.account-there')
  const { moderator } = here.people
  expect(orFail(await readAsked(here.ctx, moderator, token)).as).toBe('other')
  expect(codeOf(await acceptAsMyself(here.ctx, moderator, token))).toBe('joining.other-address')
  expect(codeOf(await acceptAsNew(here.ctx, moderator, token, { name: 'X', password }))).toBe('joining.other-address')
  expect(codeOf(await acceptAsMyself(here.ctx, nobody, token))).toBe('problems.signed-out')
  orFail(await acceptAsMyself(here.ctx, kim, token))
  expect((await actorBy('kim@example.org')).memberships).toHaveLength(2)
})

test('an administrator names a group’s first lead, who asks in the others; nobody reaches further', async () => {
  const { administrator, organisationLead, moderator } = here.people
  expect(codeOf(await invite({ organisation: group, role: 'organisation-lead' }))).toBe('people-desk.has-own-lead')
  expect(codeOf(await invite({ organisation: group, role: 'facilitator' }, organisationLead))).toBe('fine')
  expect(codeOf(await invite({ role: 'moderator' }, organisationLead))).toBe('problems.forbidden')
  expect(codeOf(await invite({}, moderator))).toBe('problems.forbidden')
  expect(codeOf(await invite({}, nobody))).toBe('problems.signed-out')
  expect(codeOf(await invite({ role: 'organisation-lead' }))).toBe('people-desk.role-elsewhere')
  const { council } = await ownersIn(here)
  expect(codeOf(await invite({ organisation: council, role: 'organisation-lead' }, organisationLead))).toBe(
    'problems.forbidden',
  )
  expect(codeOf(await invite({ organisation: council, role: 'facilitator' }))).toBe('people-desk.has-own-lead')
  const token = await tokenOf({ email: 'lead@example.org', organisation: council, role: 'organisation-lead' })
  const second = await tokenOf({ organisation: council, role: 'organisation-lead' })
  orFail(await join(token, 'Lee'))
  // A first lead is one alone: nobody outside the group keeps a way in.
  expect(codeOf(await join(second))).toBe('joining.taken-back')
  expect((await waiting(organisationLead)).every(({ organisation }) => organisation !== null)).toBe(true)
  const ofPlace = (await waiting(administrator)).find(({ organisation }) => organisation === null)
  if (ofPlace)
    expect(codeOf(await takeBackInvitation(here.ctx, organisationLead, here.place.id, ofPlace.id))).toBe(
      'problems.forbidden',
    )
})

test('whoever is suspended does not come back in by a link, nor do those they asked', async () => {
  const lee = await actorBy('lead@example.org')
  const { council } = await ownersIn(here)
  const theirs = await tokenOf({ organisation: council, role: 'facilitator' }, lee)
  const { cookie } = orFail(await signIn(here.ctx, { email: 'lead@example.org', password, address: 'b' }))
  const pair = cookie.split(';')[0]!
  expect(await here.ctx.sessions.read(pair)).not.toBeNull()
  orFail(await suspendMember(here.ctx, here.people.administrator, here.place.id, lee.personId))
  expect(await here.ctx.sessions.read(pair)).toBeNull()
  expect(codeOf(await join(theirs))).toBe('joining.taken-back')
  const token = await tokenOf({ email: 'lead@example.org' })
  const now = (await readPersonActor(here.ctx.db, lee.personId))!
  expect(now.memberships).toEqual([])
  expect(codeOf(await acceptAsMyself(here.ctx, now, token))).toBe('joining.may-not-join')
})

test('a letter goes with its link, which is kept nowhere once it has gone', async () => {
  const letters: WorkLetter[] = []
  const post = {
    async sendLetter(letter: WorkLetter) {
      letters.push(letter)
      return { kind: 'sent' as const }
    },
    sendNewPassword: async () => ({ kind: 'sent' as const }),
  }
  await sendLetters(here.ctx, post, never)
  letters.length = 0
  const token = await tokenOf({ email: 'mail@example.org', language: 'ur' })
  const taken = await tokenOf({ email: 'not@example.org' })
  const { id } = (await waiting()).find(({ email }) => email === 'not@example.org')!
  orFail(await takeBackInvitation(here.ctx, here.people.administrator, here.place.id, id))
  await sendLetters(here.ctx, post, never)
  expect(letters).toMatchObject([{ to: 'mail@example.org', token, language: 'ur', place: here.place.name }])
  expect(letters.map((letter) => letter.token)).not.toContain(taken)
  const rows = await here.ctx.db.selectFrom('work_letter').selectAll().execute()
  expect(rows.filter(({ sealed }) => sealed !== null)).toEqual([])
  expect((await waiting()).find(({ email }) => email === 'mail@example.org')?.letter).toMatchObject({ state: 'sent' })
  expect(await sendLetters(here.ctx, post, never)).toBe(0)
  here.clock.forward(200 * day)
  await forgetInvitations(here.ctx)
  expect(await waiting()).toEqual([])
})

test('nobody sends letters by the hundred', async () => {
  const { secondModerator } = here.people
  const key = here.ctx.keys.hash('address', secondModerator.personId)
  for (let sent = 0; sent < 100; sent += 1) await here.ctx.limits.take('work-invitation', key)
  const actor: Actor = {
    ...secondModerator,
    memberships: [{ placeId: here.place.id, organisationId: null, role: 'place-administrator' }],
  }
  expect(codeOf(await invite({}, actor))).toBe('people-desk.too-many-invitations')
})

test('of passwords those are refused that are tried first', async () => {
  const known = ['sam.smith@example.org', 'Sam Smith', 'Harbour Towns']
  for (const each of [
    ...['passwordpassword', 'PasswordPassword', '123456789012', 'abcabcabcabc', 'qwertyuiop123', 'Unbelievable!'],
    ...['harbourtowns', 'Sam Smith!!!', 'sam.smith@example.org', 'aaaaaaaaaaaaaa'],
  ])
    expect(codeOf(await prepareAccount(each, known)), each).toBe('people.password-common')
  for (const each of [password, 'harbour towns in may', 'tomato river eleven'])
    expect(codeOf(await prepareAccount(each, known)), each).toBe('fine')
})
