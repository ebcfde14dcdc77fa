import { expect, test } from 'vitest'
import type { Role } from '#db/schema/people.ts'
import { nobody, type PersonActor } from './actor.ts'
import { permit, permitStaff, type Verb, verbsOf } from './permissions.ts'

const [here, elsewhere, group, neighbour] = ['place', 'other-place', 'group', 'neighbour']
const holding = (role: Role, organisationId: string | null = null): PersonActor => ({
  kind: 'person',
  personId: 'p',
  name: 'Somebody',
  memberships: [{ placeId: here, organisationId, role }],
})

test('a guest is asked to sign in, whatever the verb', () => {
  expect(permit(nobody, 'insights.read', { placeId: here })).toMatchObject({ problem: { kind: 'signed-out' } })
})

test('a role of one place says nothing in another', () => {
  expect(permit(holding('moderator'), 'contributions.moderate', { placeId: elsewhere }).ok).toBe(false)
})

test('who works for a place has a role there, whichever, and nobody else does', () => {
  const twice = {
    ...holding('moderator'),
    memberships: [holding('moderator'), holding('moderator', group)].flatMap((each) => each.memberships),
  }
  expect(permitStaff(twice, here)).toEqual({ ok: true, value: ['moderator'] })
  expect(permitStaff(twice, elsewhere)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(permitStaff(nobody, here)).toMatchObject({ problem: { kind: 'signed-out' } })
})

test('a role of the whole place reaches what its organisations share', () => {
  const scope = permit(holding('moderator'), 'contributions.moderate', { placeId: here, organisationId: group })
  expect(scope).toMatchObject({ ok: true, value: { wholePlace: true, organisationIds: [] } })
})

test('a role of an organisation reaches that organisation alone', () => {
  const lead = holding('organisation-lead', group)
  expect(permit(lead, 'contributions.moderate', { placeId: here, organisationId: group }).ok).toBe(true)
  expect(permit(lead, 'contributions.moderate', { placeId: here, organisationId: neighbour }).ok).toBe(false)
  expect(permit(lead, 'contributions.moderate', { placeId: here })).toMatchObject({
    value: { wholePlace: false, organisationIds: [group] },
  })
})

test.each<[Role, Verb[]]>([
  ['moderator', ['contributions.moderate', 'agreement.read', 'themes.make']],
  [
    'strategy-lead',
    [
      ...(['agreement.read', 'framework.edit', 'themes.make', 'insights.read', 'figures.publish'] as const),
      ...(['heard.set-up', 'insights.export', 'contributions.read', 'findings.write', 'findings.read'] as const),
      ...(['commitments.write', 'commitments.read', 'promises.answer', 'alliances.set-up'] as const),
      ...(['telling.tend', 'reports.issue', 'packs.make'] as const),
    ],
  ],
  ['safeguarding-lead', ['safeguarding.handle']],
  ['facilitator', ['surveys.take-in', 'workshops.facilitate']],
])('a %s may do these things and no others', (role, verbs) => {
  expect(verbsOf(holding(role), here)).toEqual(verbs)
})
