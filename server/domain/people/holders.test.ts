import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { savePerson, savePlace } from './commands.ts'
import { readHolders } from './queries.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

test('who works here as what: those for the whole place first, and nobody of another place', async () => {
  const { ctx, place, people } = here
  const elsewhere = await savePlace(ctx, { name: 'Next door' })
  await savePerson(ctx, { name: 'Somebody else' }, [{ placeId: elsewhere.id, organisationId: null, role: 'moderator' }])
  const holders = await readHolders(ctx.db, orFail(permit(people.administrator, 'roles.read', { placeId: place.id })))

  expect(holders).toContainEqual({
    role: 'facilitator',
    name: 'Facilitator',
    organisation: 'A support body for voluntary groups',
  })
  expect(holders.map(({ organisation }) => organisation === null).lastIndexOf(true)).toBe(4)
  expect(holders.map(({ name }) => name)).not.toContain('Somebody else')
})

test('the list is the administrator’s', () => {
  const { administrator: _, ...others } = here.people
  for (const actor of Object.values(others))
    expect(permit(actor, 'roles.read', { placeId: here.place.id })).toMatchObject({ problem: { kind: 'forbidden' } })
})
