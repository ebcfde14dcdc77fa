import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { decideMany } from '#domain/moderation/commands/decide-many.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { keepMeanings } from '#domain/screening/commands/keep-meanings.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { readScreening } from '#domain/screening/queries.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type QueueRequest, readQueue } from './queue.ts'
import { readWholePage } from './whole-page.ts'

let stage: Scene
let say: Say

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage, { isScreened: false })
})
afterAll(() => stage.close())

function asking(actor: PersonActor) {
  const scope = orFail(permit(actor, 'contributions.moderate', { placeId: stage.place.id }))
  return { scope, reader: { personId: actor.personId, at: stage.clock.now(), language: 'en' } }
}
async function found(request: Partial<QueueRequest>, actor = stage.people.moderator) {
  const { scope, reader } = asking(actor)
  const page = await readQueue(stage.ctx.db, scope, reader, { view: 'waiting', ...request })
  return page.items.map(({ publicId }) => publicId)
}
const nameOf = async (id: string) =>
  (await stage.ctx.db.selectFrom('contribution').select('public_id').where('id', '=', id).executeTakeFirstOrThrow())
    .public_id

/** Several say nearly the same; another says something else. */
async function sayAlike(about: string, count = 3) {
  const ids: string[] = []
  for (let index = 0; index < count; index++)
    ids.push(await say(`Please mend the lights in ${about} before the winter${'!'.repeat(index)}`))
  await say(`The swings at ${about} are lovely`)
  while ((await screenBatch(stage.ctx)) > 0);
  return { ids, names: await Promise.all(ids.map(nameOf)) }
}

test('any text of a group leads to all of it, and one that nobody else said to itself alone', async () => {
  const { names } = await sayAlike('Market Street')
  const single = await say('A duck house')
  await screenBatch(stage.ctx)

  for (const name of names) expect(await found({ alike: name })).toEqual(names)
  expect(await found({ alike: await nameOf(single) })).toEqual([await nameOf(single)])
  expect(await found({ alike: 'nobody-said-this' })).toEqual([])
})

test('a group is narrowed by its view and by other filters', async () => {
  const { ids, names } = await sayAlike('Mill Lane')
  const decision = { contributionId: ids[1]!, become: 'approved' } as const
  orFail(await decideVisibility(stage.ctx, stage.people.moderator, decision))

  expect(await found({ alike: names[0] })).toEqual([names[0], names[2]])
  expect(await found({ alike: names[0], view: 'decided' })).toEqual([names[1]])
  expect(await found({ alike: names[0], search: 'mill lane' })).toEqual([names[0], names[2]])
  expect(await found({ alike: names[0], search: 'market' })).toEqual([])
})

test('what means nearly the same in other words joins by its own filter', async () => {
  const { ids, names } = await sayAlike('Castle Road')
  const other = await say('We want more light along Castle Road in the dark months')
  while ((await screenBatch(stage.ctx)) > 0);
  const meaning = Float32Array.from({ length: 512 }, (_, index) => Math.sin(index))
  await keepMeanings(
    stage.ctx,
    [ids[0]!, other].map((id) => ({ id, meaning })),
  )

  expect(await found({ alike: names[0] })).toEqual(names)
  expect(await found({ meant: names[0] })).toEqual([...names, await nameOf(other)])
})

test('all of a group are decided as one, and nothing beside it', async () => {
  const { names } = await sayAlike('Ferry Street')
  const { scope, reader } = asking(stage.people.moderator)
  const all = await readWholePage(stage.ctx.db, scope, reader, { view: 'waiting', alike: names[1] }, 500)
  expect(all).toEqual(names)
  const input = { placeId: stage.place.id, publicIds: all, become: 'approved' } as const
  expect(await decideMany(stage.ctx, stage.people.moderator, input)).toMatchObject({
    value: { changed: 3, leftOut: [] },
  })
  expect(await found({ alike: names[0] })).toEqual([])
  expect(await found({ alike: names[0], view: 'decided' })).toHaveLength(3)
})

test('a text that is with the safeguarding lead is told by no other, and leads to none', async () => {
  const { ids, names } = await sayAlike('Quay Side')
  orFail(await raiseWorry(stage.ctx, stage.people.moderator, { contributionId: ids[1]!, reason: 'child' }))

  expect(await found({ alike: names[0] })).toEqual([names[0], names[2]])
  expect(await found({ alike: names[1] })).toEqual([])
  expect(await readScreening(stage.ctx.db, ids[0]!), 'nor by the number beside it').toMatchObject({ people: 2 })
})

test('whoever may not read a text learns nothing by its name', async () => {
  const ours = await openQuestion(stage, {
    ...{ organisationId: stage.organisations.communityGroup, placeSees: 'counts' as const },
  })
  const name = await nameOf(await ours('Ours alone'))
  expect(await found({ alike: name })).toEqual([])
  expect(await found({ alike: name }, stage.people.organisationLead)).toEqual([name])
})
