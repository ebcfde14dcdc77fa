import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, notFound } from '#domain/kernel/problem.ts'
import { claimItem, decideVisibility } from '#domain/moderation/commands.ts'
import { readQueueFigures } from '#domain/moderation/queries/figures.ts'
import { readSavedViews } from '#domain/moderation/queries/saved-views.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { decideMany } from './decide-many.ts'
import { leaveDesk } from './leave.ts'
import { promiseReading } from './promise.ts'
import { forgetView, keepView } from './saved-views.ts'

let stage: Scene
let say: Say
let moderator: PersonActor
let second: PersonActor

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
  moderator = stage.people.moderator
  second = stage.people.secondModerator
})
afterAll(() => stage.close())

function scopeOf(actor: PersonActor) {
  const scope = permit(actor, 'contributions.moderate', { placeId: stage.place.id })
  if (!scope.ok) throw new Error('not a moderator')
  return scope.value
}
const figuresFor = (actor: PersonActor) =>
  readQueueFigures(stage.ctx.db, scopeOf(actor), {
    ...{ personId: actor.personId, at: stage.ctx.clock.now(), language: 'en' },
  })

test('a claim after its lease ran out is taken anew where nobody took it, and refused where somebody did', async () => {
  const [mine, theirs] = [await say('Still free'), await say('Taken since')]
  for (const contributionId of [mine, theirs]) await claimItem(stage.ctx, moderator, { contributionId })
  stage.clock.forward(5 * 60_000)
  await claimItem(stage.ctx, second, { contributionId: theirs })

  expect((await claimItem(stage.ctx, moderator, { contributionId: mine })).ok).toBe(true)
  expect(await claimItem(stage.ctx, moderator, { contributionId: theirs })).toMatchObject({
    problem: { code: 'moderation.held-by-another', details: { name: 'Second moderator' } },
  })
  expect((await decideVisibility(stage.ctx, moderator, { contributionId: theirs, become: 'approved' })).ok).toBe(false)
})

test('whoever leaves their desk frees all they hold, and nobody else’s', async () => {
  const [one, other, foreign] = [await say('One'), await say('Other'), await say('Held by the second')]
  for (const contributionId of [one, other]) await claimItem(stage.ctx, moderator, { contributionId })
  await claimItem(stage.ctx, second, { contributionId: foreign })
  const left = stage.clock.now()
  const freed = await leaveDesk(stage.ctx, { personId: moderator.personId, placeId: stage.place.id, left })

  expect(freed).toBeGreaterThanOrEqual(2)
  expect((await claimItem(stage.ctx, second, { contributionId: one })).ok).toBe(true)
  expect((await claimItem(stage.ctx, moderator, { contributionId: foreign })).ok).toBe(false)
})

test('a text that somebody went on to after their desk stays theirs', async () => {
  const [before, since] = [await say('Held at the desk'), await say('Taken in a second round')]
  await claimItem(stage.ctx, moderator, { contributionId: before })
  const left = stage.clock.now()
  stage.clock.forward(2000)
  await claimItem(stage.ctx, moderator, { contributionId: since })
  await leaveDesk(stage.ctx, { personId: moderator.personId, placeId: stage.place.id, left })

  expect((await claimItem(stage.ctx, second, { contributionId: before })).ok).toBe(true)
  expect((await claimItem(stage.ctx, second, { contributionId: since })).ok).toBe(false)
})

test('kept counts are what counting gives, through decisions, bulk, changed ownership and withdrawal', async () => {
  const ids: string[] = []
  for (let index = 0; index < 12; index++) ids.push(await say(`Counted ${index}`))
  await decideVisibility(stage.ctx, moderator, { contributionId: ids[0]!, become: 'hidden', reason: 'spam' })
  await decideVisibility(stage.ctx, moderator, { contributionId: ids[1]!, become: 'approved' })
  const rows = await stage.ctx.db.selectFrom('contribution').select(['id', 'public_id', 'response_id']).execute()
  const many = rows.filter(({ id }) => ids.slice(2, 8).includes(id)).map(({ public_id }) => public_id)
  await decideMany(stage.ctx, moderator, { placeId: stage.place.id, publicIds: many, become: 'approved' })
  const gone = rows.find(({ id }) => id === ids[9])?.response_id
  await stage.ctx.db.deleteFrom('response').where('id', '=', gone!).execute()

  const all = await stage.ctx.db.selectFrom('contribution').selectAll().where('place_id', '=', stage.place.id).execute()
  const isDecided = ({ visibility }: { visibility: string }) => ['approved', 'hidden'].includes(visibility)
  expect(await figuresFor(moderator)).toMatchObject({
    waiting: all.filter((row) => !isDecided(row)).length,
    decided: all.filter(isDecided).length,
    uncoded: all.filter((row) => isDecided(row) && row.coding === 'none' && row.counted).length,
  })
})

test('each source of each organisation says since when its oldest waits, beside what the place promised', async () => {
  const sayToGroup = await openQuestion(stage, { organisationId: stage.organisations.communityGroup })
  const hidden = await openQuestion(stage, {
    organisationId: stage.organisations.communityGroup,
    placeSees: 'counts',
  })
  const old = new Date(stage.clock.now().getTime() - 3 * 86_400_000)
  await sayToGroup('Waits for three days', { receivedAt: old })
  await hidden('Waits for longer, behind what the place may see', { receivedAt: new Date(old.getTime() - 86_400_000) })
  await promiseReading(stage.ctx, stage.people.administrator, { placeId: stage.place.id, hours: 48 })

  const figures = await figuresFor(moderator)
  expect(figures).toMatchObject({ oldestWaiting: old, promiseHours: 48 })
  expect(figures.queues[0]).toMatchObject({ source: 'survey', waiting: 1, oldest: old })
  expect(await promiseReading(stage.ctx, moderator, { placeId: stage.place.id, hours: 1 })).toEqual({
    ok: false,
    problem: forbidden,
  })
})

test('a view is kept per person, seen by others where it is shared, and forgotten by its owner alone', async () => {
  const placeId = stage.place.id
  const keep = (name: string, asked: string, isShared: boolean) =>
    keepView(stage.ctx, moderator, { placeId, name, asked, isShared })
  await keep('Paper in Urdu', '?way=paper&language=ur', true)
  await keep('Mine alone', '?state=held', false)
  await keep('Mine alone', '?state=hidden', false)
  const seenBy = (actor: PersonActor) => readSavedViews(stage.ctx.db, scopeOf(actor), actor.personId)

  const own = await seenBy(moderator)
  expect(own.map(({ name, asked }) => [name, asked])).toEqual([
    ['Mine alone', '?state=hidden'],
    ['Paper in Urdu', '?way=paper&language=ur'],
  ])
  const others = await seenBy(second)
  expect(others).toMatchObject([{ name: 'Paper in Urdu', isMine: false, by: 'Moderator' }])
  const { publicId } = others[0]!
  expect(await forgetView(stage.ctx, second, { placeId, publicId })).toEqual({ ok: false, problem: notFound })
  expect((await forgetView(stage.ctx, moderator, { placeId, publicId })).ok).toBe(true)
  expect(await seenBy(second)).toEqual([])
})
