import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPersonActor } from '#domain/auth/queries.ts'
import type { Actor, PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { savePerson } from '#domain/people/commands.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { giveRole, handOver, leavePlace, takeRole } from './commands/roles.ts'
import { resumeMember, suspendMember } from './commands/suspend.ts'
import { readMember, readMembers } from './queries/members.ts'
import { readOwnRoles, readStaffed } from './queries/open-to.ts'
import type { RoleAt } from './schema.ts'

let here: Scene
let group: string
beforeAll(async () => {
  here = await scene()
  group = (await ownersIn(here)).group
})
afterAll(() => here.close())

const place = () => here.place.id
const at = (role: RoleAt['role'], organisation: string | null = null) => ({ role, organisation })
const scopeOf = (actor: Actor) => orFail(permit(actor, 'people.manage', { placeId: place() }))
const again = async ({ personId }: PersonActor) => (await readPersonActor(here.ctx.db, personId))!
const rolesOf = async (person: PersonActor) => (await again(person)).memberships.map(({ role }) => role).toSorted()
const list = (actor: Actor, search = '', after: string | null = null) =>
  readMembers(here.ctx.db, scopeOf(actor), { search, after })

test('an administrator sees everybody, a lead those of their organisation, others nobody', async () => {
  const { administrator, organisationLead, moderator } = here.people
  expect((await list(administrator)).count).toBe(7)
  expect((await list(organisationLead)).people.map(({ name }) => name)).toEqual(['Lead of a community group'])
  expect(permit(moderator, 'people.manage', { placeId: place() }).ok).toBe(false)
  expect(await readMember(here.ctx.db, scopeOf(organisationLead), moderator.personId)).toBeUndefined()
})

test('a page ends where the next begins, and what is searched for means itself', async () => {
  const { administrator } = here.people
  const names = Array.from({ length: 60 }, (_, number) => `Person ${String(number).padStart(2, '0')}`)
  const ids: string[] = []
  for (const name of [...names, '100%_Ann'])
    ids.push(await savePerson(here.ctx, { name }, [{ placeId: place(), organisationId: null, role: 'facilitator' }]))
  const first = await list(administrator)
  const second = await list(administrator, '', first.next)
  expect([first.people.length, second.people.length, second.next]).toEqual([50, 18, null])
  expect(new Set([...first.people, ...second.people].map(({ personId }) => personId)).size).toBe(68)
  expect((await list(administrator, '%_')).people.map(({ name }) => name)).toEqual(['100%_Ann'])
  expect((await list(administrator, 'person 0')).count).toBe(10)
  await here.ctx.db.deleteFrom('person').where('id', 'in', ids).execute()
})

test('roles are given and taken within reach, and twice is as good as once', async () => {
  const { administrator, moderator, organisationLead, facilitator } = here.people
  const give = (actor: Actor, personId: string, what = at('facilitator')) =>
    giveRole(here.ctx, actor, place(), { personId, ...what })
  for (const _ of [1, 2]) orFail(await give(administrator, moderator.personId))
  expect(await rolesOf(moderator)).toEqual(['facilitator', 'moderator'])
  for (const _ of [1, 2])
    orFail(await takeRole(here.ctx, administrator, place(), { personId: moderator.personId, ...at('facilitator') }))
  expect(await rolesOf(moderator)).toEqual(['moderator'])
  expect(codeOf(await give(organisationLead, moderator.personId))).toBe('problems.forbidden')
  orFail(await give(organisationLead, facilitator.personId, at('facilitator', group)))
  expect(codeOf(await give(administrator, facilitator.personId, at('moderator', group)))).toBe(
    'people-desk.has-own-lead',
  )
  const stranger = await savePerson(here.ctx, { name: 'Stranger' }, [])
  expect(codeOf(await give(administrator, stranger))).toBe('people-desk.member-unknown')
  // A lead's reach ends at their organisation: nothing of the place is taken.
  const lead = { personId: moderator.personId, ...at('moderator') }
  expect(codeOf(await takeRole(here.ctx, organisationLead, place(), lead))).toBe('problems.forbidden')
  expect(await rolesOf(moderator)).toEqual(['moderator'])
  orFail(
    await takeRole(here.ctx, organisationLead, place(), {
      personId: facilitator.personId,
      ...at('facilitator', group),
    }),
  )
})

test('the last administrator and the last safeguarding lead stay, whoever asks and in whichever way', async () => {
  const { administrator, safeguardingLead } = here.people
  const take = (personId: string, role: RoleAt['role']) =>
    takeRole(here.ctx, administrator, place(), { personId, ...at(role) })
  expect(codeOf(await take(administrator.personId, 'place-administrator'))).toBe('people-desk.last-administrator')
  expect(codeOf(await leavePlace(here.ctx, administrator, place()))).toBe('people-desk.last-administrator')
  expect(codeOf(await take(safeguardingLead.personId, 'safeguarding-lead'))).toBe('people-desk.last-safeguarding')
  expect(codeOf(await leavePlace(here.ctx, safeguardingLead, place()))).toBe('people-desk.last-safeguarding')
  expect(codeOf(await suspendMember(here.ctx, administrator, place(), safeguardingLead.personId))).toBe(
    'people-desk.last-safeguarding',
  )
  expect(codeOf(await suspendMember(here.ctx, administrator, place(), administrator.personId))).toBe(
    'people-desk.not-oneself',
  )
  expect([await rolesOf(administrator), await rolesOf(safeguardingLead)]).toEqual([
    ['place-administrator'],
    ['safeguarding-lead'],
  ])
})

test('of two administrators who leave in one moment one stays', async () => {
  const { administrator, strategyLead } = here.people
  orFail(
    await giveRole(here.ctx, administrator, place(), { personId: strategyLead.personId, ...at('place-administrator') }),
  )
  const both = await Promise.all(
    [administrator, strategyLead].map((actor) =>
      takeRole(here.ctx, actor, place(), { personId: actor.personId, ...at('place-administrator') }),
    ),
  )
  expect(both.map(codeOf).toSorted()).toEqual(['fine', 'people-desk.last-administrator'])
  const stayed = both[0]!.ok ? await again(strategyLead) : await again(administrator)
  const other = both[0]!.ok ? administrator : strategyLead
  if (stayed.personId !== administrator.personId)
    await here.ctx.db
      .insertInto('membership')
      .values({
        ...{ id: here.ctx.ids.next(), person_id: other.personId, place_id: place() },
        ...{ organisation_id: null, role: 'place-administrator' },
      })
      .execute()
  orFail(
    await takeRole(here.ctx, administrator, place(), {
      personId: strategyLead.personId,
      ...at('place-administrator'),
    }),
  )
})

test('whoever is suspended holds nothing, and gets back what they held', async () => {
  const { administrator, moderator } = here.people
  orFail(await suspendMember(here.ctx, administrator, place(), moderator.personId))
  expect(await rolesOf(moderator)).toEqual([])
  const member = await readMember(here.ctx.db, scopeOf(administrator), moderator.personId)
  expect(member?.roles).toEqual([{ role: 'moderator', organisation: null, isResting: true }])
  expect(
    codeOf(await giveRole(here.ctx, administrator, place(), { personId: moderator.personId, ...at('facilitator') })),
  ).toBe('people-desk.is-suspended')
  orFail(await resumeMember(here.ctx, administrator, place(), moderator.personId))
  expect(await rolesOf(moderator)).toEqual(['moderator'])
  expect(codeOf(await resumeMember(here.ctx, administrator, place(), moderator.personId))).toBe(
    'people-desk.member-unknown',
  )
})

test('a lead hands over before they leave what people can answer just now', async () => {
  const { organisationLead, facilitator, strategyLead } = here.people
  await surveyOf(here, { slug: 'warm-words', state: 'open' })
  expect(codeOf(await leavePlace(here.ctx, organisationLead, place()))).toBe('people-desk.last-lead')
  const over = { to: facilitator.personId, ...at('organisation-lead', group) }
  expect(codeOf(await handOver(here.ctx, strategyLead, place(), over))).toBe('problems.forbidden')
  orFail(await handOver(here.ctx, organisationLead, place(), over))
  expect(await rolesOf(organisationLead)).toEqual([])
  expect(await rolesOf(facilitator)).toEqual(['facilitator', 'organisation-lead'])
  const now = await again(facilitator)
  expect((await readStaffed(here.ctx.db, scopeOf(now))).map(({ publicId }) => publicId)).toEqual([group])
  expect(await readOwnRoles(here.ctx.db, now, place())).toHaveLength(2)
})
