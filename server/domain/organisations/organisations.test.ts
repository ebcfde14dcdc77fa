import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteToWork } from '#domain/joining/commands/invite.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readStaffed } from '#domain/members/queries/open-to.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addOrganisation, changeOrganisation } from './commands.ts'
import { readOrganisations } from './queries.ts'
import type { OrganisationInput } from './schema.ts'

let here: Scene
/** Leads the body that supports voluntary groups. */
let bodyLead: Actor
let body: string
beforeAll(async () => {
  here = await scene()
  bodyLead = {
    ...here.people.facilitator,
    memberships: [
      { placeId: here.place.id, organisationId: here.organisations.supportBody, role: 'organisation-lead' },
    ],
  }
  body = await publicIdOf(here.organisations.supportBody)
})
afterAll(() => here.close())

const publicIdOf = async (id: string) =>
  (await here.ctx.db.selectFrom('organisation').select('public_id').where('id', '=', id).executeTakeFirstOrThrow())
    .public_id
const typed = (more: Partial<OrganisationInput> = {}): OrganisationInput => ({
  ...{ name: 'Harbour choir', kind: 'vcs-group', lookedAfterBy: null },
  ...more,
})
const add = (more: Partial<OrganisationInput> = {}, actor: Actor = here.people.administrator) =>
  addOrganisation(here.ctx, actor, here.place.id, typed(more))
const scopeOf = (actor: Actor) => orFail(permit(actor, 'people.manage', { placeId: here.place.id }))
const names = async (actor: Actor) => (await readOrganisations(here.ctx.db, scopeOf(actor))).map(({ name }) => name)

test('an administrator adds an organisation and changes what it is called; nobody else does', async () => {
  const { administrator, organisationLead, strategyLead } = here.people
  const { publicId } = orFail(await add())
  expect(codeOf(await add({ name: 'HARBOUR CHOIR' }))).toBe('organisations.name-taken')
  for (const actor of [organisationLead, strategyLead, bodyLead])
    expect(codeOf(await add({ name: 'Another' }, actor))).toBe('problems.forbidden')
  orFail(await changeOrganisation(here.ctx, administrator, here.place.id, { publicId, ...typed({ name: 'Choir' }) }))
  orFail(await changeOrganisation(here.ctx, administrator, here.place.id, { publicId, ...typed({ name: 'Choir' }) }))
  expect(await names(administrator)).toContain('Choir')
  const gone = { publicId: 'nowhere', ...typed({ name: 'X Y' }) }
  expect(codeOf(await changeOrganisation(here.ctx, administrator, here.place.id, gone))).toBe('organisations.gone')
})

test('a body asks in the first lead of a group it looks after, sees how much goes on there, and reads nothing', async () => {
  const { publicId } = orFail(await add({ name: 'Stitch and talk', lookedAfterBy: body }))
  orFail(await add({ name: 'Not theirs' }))
  expect(await names(bodyLead)).toEqual(['A support body for voluntary groups', 'Stitch and talk'])
  const invite = (more: object = {}, actor: Actor = bodyLead) =>
    inviteToWork(here.ctx, actor, here.place.id, {
      ...{ email: 'first@example.org', language: 'en', role: 'organisation-lead', organisation: publicId },
      ...more,
    })
  orFail(await invite())
  expect(codeOf(await invite({ role: 'moderator' }))).toBe('people-desk.has-own-lead')
  expect(codeOf(await invite({}, here.people.organisationLead))).toBe('problems.forbidden')
  const open = await readStaffed(here.ctx.db, scopeOf(bodyLead))
  expect(open.map(({ name, isOwn }) => [name, isOwn])).toEqual([
    ['A support body for voluntary groups', true],
    ['Stitch and talk', false],
  ])
  const { id } = await here.ctx.db
    .selectFrom('organisation')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  for (const verb of ['surveys.read-responses', 'contributions.read', 'contributions.moderate'] as const)
    expect(codeOf(permit(bodyLead, verb, { placeId: here.place.id, organisationId: id })), verb).toBe(
      'problems.forbidden',
    )
})

test('only a body looks after others, and one that becomes something else lets them go', async () => {
  const { administrator } = here.people
  const group = await publicIdOf(here.organisations.youthGroup)
  expect(codeOf(await add({ name: 'A B', lookedAfterBy: group }))).toBe('organisations.no-such-body')
  expect(codeOf(await add({ name: 'A B', lookedAfterBy: body, kind: 'vcs-infrastructure' }))).toBe(
    'organisations.no-such-body',
  )
  const itself = { publicId: body, ...typed({ name: 'Support', kind: 'vcs-infrastructure', lookedAfterBy: body }) }
  expect(codeOf(await changeOrganisation(here.ctx, administrator, here.place.id, itself))).toBe(
    'organisations.no-such-body',
  )
  orFail(
    await changeOrganisation(here.ctx, administrator, here.place.id, {
      ...{ publicId: body, ...typed({ name: 'Support', kind: 'other' }) },
    }),
  )
  const rows = await readOrganisations(here.ctx.db, scopeOf(administrator))
  expect(rows.filter(({ lookedAfterBy }) => lookedAfterBy !== null)).toEqual([])
})
