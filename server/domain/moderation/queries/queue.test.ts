import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { notFound } from '#domain/kernel/problem.ts'
import { claimItem, decideVisibility, undo } from '#domain/moderation/commands.ts'
import type { QueueView } from '#domain/moderation/schema.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readQueueFigures } from './figures.ts'
import { readItem } from './item.ts'
import { type QueueRequest, readQueue } from './queue.ts'

let stage: Scene
let say: Say
const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute))

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
})
afterAll(() => stage.close())

function asking(actor: PersonActor) {
  const scope = permit(actor, 'contributions.moderate', { placeId: stage.place.id })
  if (!scope.ok) throw new Error('not a moderator')
  return { scope: scope.value, reader: { personId: actor.personId, at: stage.ctx.clock.now(), language: 'en' } }
}
async function textsIn(actor: PersonActor, request: QueueRequest) {
  const { scope, reader } = asking(actor)
  return (await readQueue(stage.ctx.db, scope, reader, request)).items.map(({ excerpt }) => excerpt)
}
async function itemFor(actor: PersonActor, id: string) {
  const { public_id } = await stage.ctx.db
    .selectFrom('contribution')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { scope, reader } = asking(actor)
  return readItem(stage.ctx.db, scope, reader, public_id)
}

test('the queue gives worries first, then the oldest, page by page without gaps', async () => {
  const { moderator } = stage.people
  const ids = []
  for (const minute of [5, 1, 3, 2, 4]) ids.push(await say(`said at ${minute}`, { receivedAt: at(minute) }))
  await say('also said at 3', { receivedAt: at(3) })
  // As screening leaves it: a suspicion that moderators read first.
  await stage.ctx.db.updateTable('contribution').set({ worry: 'open' }).where('id', '=', ids[0]!).execute()
  const { scope, reader } = asking(moderator)
  const pages = []
  let after: string | undefined
  do {
    const page = await readQueue(stage.ctx.db, scope, reader, { view: 'waiting', limit: 2, after })
    pages.push(page.items.map(({ excerpt }) => excerpt))
    after = page.next ?? undefined
  } while (after)

  expect(pages).toEqual([
    ['said at 5', 'said at 1'],
    ['said at 2', 'said at 3'],
    ['also said at 3', 'said at 4'],
  ])
  expect(await textsIn(moderator, { view: 'worry' })).toEqual(['said at 5'])
  expect(await textsIn(moderator, { view: 'waiting', way: 'workshop' })).toEqual([])
})

test('a text moves from waiting to not tagged yet to decided, and the figures move with it', async () => {
  const { moderator, secondModerator } = stage.people
  const id = await say('A text on its way', { receivedAt: at(0) })
  const { scope, reader } = asking(moderator)
  const figures = () => readQueueFigures(stage.ctx.db, scope, reader)
  const before = await figures()
  await claimItem(stage.ctx, moderator, { contributionId: id })

  expect(before.oldestWaiting).toEqual(at(0))
  expect(await figures()).toEqual({ ...before, mine: before.mine + 1 })
  expect(await textsIn(moderator, { view: 'mine' })).toEqual(['A text on its way'])
  expect(await textsIn(secondModerator, { view: 'mine' })).toEqual([])

  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })
  expect(await textsIn(moderator, { view: 'uncoded' })).toEqual(['A text on its way'])
  expect(await figures()).toMatchObject({ waiting: before.waiting - 1, uncoded: before.uncoded + 1, mine: 0 })

  await tagItem(stage.ctx, moderator, { contributionId: id, goalIds: [], noGoalFits: true })
  expect(await textsIn(moderator, { view: 'uncoded' })).toEqual([])
  expect((await textsIn(moderator, { view: 'decided' }))[0]).toBe('A text on its way')
})

test('spam is not asked for tags', async () => {
  const id = await say('Cheap watches')
  await decideVisibility(stage.ctx, stage.people.moderator, { contributionId: id, become: 'hidden', reason: 'spam' })

  expect(await textsIn(stage.people.moderator, { view: 'uncoded' })).not.toContain('Cheap watches')
})

test.each(['counts', 'moderated-text'] as const)(
  'where the place may see %s, its moderator reads nothing and the owning organisation’s lead reads it',
  async (placeSees) => {
    const { moderator, organisationLead } = stage.people
    const sayToGroup = await openQuestion(stage, { organisationId: stage.organisations.communityGroup, placeSees })
    const text = `Between us, ${placeSees}`
    const id = await sayToGroup(text)

    expect(await textsIn(moderator, { view: 'waiting' })).not.toContain(text)
    expect(await itemFor(moderator, id)).toEqual({ ok: false, problem: notFound })
    expect(await textsIn(organisationLead, { view: 'waiting' })).toContain(text)
    expect(await itemFor(organisationLead, id)).toMatchObject({ ok: true, value: { text } })
  },
)

test('an organisation’s lead reads nothing of a neighbour', async () => {
  const id = await say('Said to the neighbour')
  for (const view of ['worry', 'waiting', 'decided', 'uncoded'] satisfies QueueView[])
    expect(await textsIn(stage.people.organisationLead, { view })).not.toContain('Said to the neighbour')
  expect(await itemFor(stage.people.organisationLead, id)).toEqual({ ok: false, problem: notFound })
})

test('an item tells where it came from, who holds it, and all that happened to it', async () => {
  const { moderator, secondModerator } = stage.people
  const id = await say('Tell me all')
  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'hidden', reason: 'unkind' })
  stage.clock.forward(1000)
  await undo(stage.ctx, secondModerator, { contributionId: id })
  stage.clock.forward(1000)
  await claimItem(stage.ctx, secondModerator, { contributionId: id })

  const item = await itemFor(moderator, id)
  expect(item).toMatchObject({
    ok: true,
    value: {
      origin: { source: 'survey', title: { text: 'What matters?' }, asked: { text: 'What matters to you?' } },
      lease: { name: 'Second moderator' },
      visibility: 'waiting',
      withLead: null,
      canUndo: false,
      history: [
        { kind: 'visibility', by: 'Moderator', became: 'hidden', reason: 'unkind', isUndone: true },
        { kind: 'visibility', by: 'Second moderator', became: 'waiting', isUndo: true },
      ],
    },
  })
})

test('of a text with an open worry the queue tells that it is with the lead, and not a word of it', async () => {
  const { moderator, secondModerator } = stage.people
  const id = await say('Only for the lead')
  await raiseWorry(stage.ctx, secondModerator, { contributionId: id, reason: 'child' })
  const item = await itemFor(moderator, id)

  expect(item).toMatchObject({
    ok: true,
    value: { isSealed: true, text: '', history: [], tags: [], withLead: { isTaken: false, canTakeBack: false } },
  })
  expect(JSON.stringify(item)).not.toContain('Only for')
  expect(await textsIn(moderator, { view: 'worry' })).not.toContain('Only for the lead')
  expect(await textsIn(moderator, { view: 'worry' })).toContain('')
})

test('a tag keeps the wording it was given under when the goal is reworded', async () => {
  const { ctx, place, people, framework } = stage
  const goal = framework[0]!.goals[0]!
  const other = framework[0]!.goals[1]!
  const id = await say('Said before the goal was reworded')
  const tag = (goalIds: string[]) => tagItem(ctx, people.moderator, { contributionId: id, goalIds, noGoalFits: false })
  await tag([goal.id])
  const newWording = await saveWording(ctx, place.id, { en: 'A new wording' })
  await ctx.db
    .insertInto('goal_version')
    .values({
      id: ctx.ids.next(),
      goal_id: goal.id,
      number: goal.number + 1,
      wording_id: newWording,
      short_id: newWording,
      source: 'test',
      valid_from: '2026-05-05',
    })
    .execute()
  await tag([goal.id, other.id])
  const kept = await itemFor(people.moderator, id)
  await tag([])
  await tag([goal.id])
  const anew = await itemFor(people.moderator, id)

  expect(kept).toMatchObject({
    value: { tags: [{ text: { text: goal.text.text }, isOldWording: true }, { isOldWording: false }] },
  })
  expect(anew).toMatchObject({ value: { tags: [{ text: { text: 'A new wording' }, isOldWording: false }] } })
})
