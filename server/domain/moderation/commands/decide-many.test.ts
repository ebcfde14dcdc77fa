import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPersonActor } from '#domain/auth/queries.ts'
import { nobody, type PersonActor } from '#domain/kernel/actor.ts'
import { forbidden, notFound } from '#domain/kernel/problem.ts'
import { claimItem, decideVisibility, releaseItem } from '#domain/moderation/commands.ts'
import { nothingToUndo, tooMany } from '#domain/moderation/problems.ts'
import { readHistory } from '#domain/moderation/queries/history.ts'
import { confirmRedactions } from '#domain/redaction/commands.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { decideMany, previewMany } from './decide-many.ts'
import { undoMany } from './undo-many.ts'

let stage: Scene
let say: Say
let moderator: PersonActor
let second: PersonActor

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage, { isScreened: false })
  moderator = stage.people.moderator
  second = stage.people.secondModerator
})
afterAll(() => stage.close())

const rowOf = (id: string) =>
  stage.ctx.db.selectFrom('contribution').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nameOf = async (id: string) => (await rowOf(id)).public_id
const approve = (publicIds: string[]) => ({ placeId: stage.place.id, publicIds, become: 'approved' as const })
async function sayMany(count: number) {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push(await say(`One of many ${index}`))
  while ((await screenBatch(stage.ctx)) > 0);
  return { ids, names: await Promise.all(ids.map(nameOf)) }
}

test('what may be decided is, and an escalated, a held, a foreign and a settled text are left out with the reason', async () => {
  const { ids, names } = await sayMany(5)
  const sayToGroup = await openQuestion(stage, {
    organisationId: stage.organisations.communityGroup,
    placeSees: 'counts',
  })
  const foreign = await nameOf(await sayToGroup('Ours alone'))
  await raiseWorry(stage.ctx, second, { contributionId: ids[1]!, reason: 'child' })
  await claimItem(stage.ctx, second, { contributionId: ids[2]! })
  await decideVisibility(stage.ctx, second, { contributionId: ids[3]!, become: 'approved' })
  const asked = approve([...names, foreign, 'no-such-text'])
  const leftOut = [
    { publicId: names[1], why: 'escalated' },
    { publicId: names[2], why: 'held-by-another' },
    { publicId: names[3], why: 'as-it-is' },
    { publicId: foreign, why: 'not-yours' },
    { publicId: 'no-such-text', why: 'not-yours' },
  ]

  const before = await stage.ctx.db.selectFrom('visibility_change').selectAll().execute()
  expect(await previewMany(stage.ctx, moderator, asked)).toEqual({
    ok: true,
    value: { changes: [names[0], names[4]], leftOut },
  })
  expect(await stage.ctx.db.selectFrom('visibility_change').selectAll().execute()).toEqual(before)
  stage.published.length = 0
  expect(await decideMany(stage.ctx, moderator, asked)).toMatchObject({ ok: true, value: { changed: 2, leftOut } })
  const shown = await Promise.all(ids.map(rowOf))
  expect(shown.map(({ visibility }) => visibility)).toEqual(['approved', 'waiting', 'waiting', 'approved', 'approved'])
  expect(stage.published.filter(({ type }) => type === 'contributions.changed')).toHaveLength(1)
})

test('what may name somebody is approved only once somebody has decided about it, and not before it was looked at', async () => {
  const { names } = await sayMany(1)
  const naming = await say('Ask for Agnieszka on 07700 900123')
  while ((await screenBatch(stage.ctx)) > 0);
  const unseen = await say('Ring Agnieszka on 07700 900124')
  const asked = approve([...names, await nameOf(naming), await nameOf(unseen)])
  const leftOut = [
    { publicId: await nameOf(naming), why: 'may-name-somebody' },
    { publicId: await nameOf(unseen), why: 'not-screened' },
  ]
  expect(await previewMany(stage.ctx, moderator, asked)).toEqual({ ok: true, value: { changes: names, leftOut } })
  expect(await decideMany(stage.ctx, moderator, asked)).toMatchObject({ value: { changed: 1, leftOut } })
  expect(await rowOf(naming)).toMatchObject({ visibility: 'waiting' })

  const hide = { ...asked, become: 'hidden', reason: 'names-somebody' } as const
  expect(await previewMany(stage.ctx, moderator, hide), 'hiding publishes nothing').toMatchObject({
    value: { leftOut: [] },
  })
  const ids = (
    await stage.ctx.db.selectFrom('redaction').select('id').where('contribution_id', '=', naming).execute()
  ).map(({ id }) => id)
  orFail(await confirmRedactions(stage.ctx, moderator, { contributionId: naming, ids }))
  expect(await previewMany(stage.ctx, moderator, asked)).toMatchObject({ value: { changes: [await nameOf(naming)] } })
})

test('a text that somebody claims at the very moment is left to them', async () => {
  const { ids, names } = await sayMany(2)
  const claiming = await stage.ctx.db.startTransaction().execute()
  await claiming.selectFrom('contribution').select('id').where('id', '=', ids[0]!).forUpdate().execute()
  const deciding = decideMany(stage.ctx, moderator, approve(names))
  // As long as it needs to stand waiting for the lock.
  await pause(500)
  const until = new Date(stage.clock.now().getTime() + 60_000)
  await claiming.insertInto('claim').values({ contribution_id: ids[0]!, person_id: second.personId, until }).execute()
  await claiming.commit().execute()
  const done = await deciding

  expect(done).toMatchObject({ value: { changed: 1, leftOut: [{ publicId: names[0], why: 'held-by-another' }] } })
  expect(await rowOf(ids[0]!)).toMatchObject({ visibility: 'waiting' })
})

test('a worry that is raised between preview and deed keeps its text out', async () => {
  const { ids, names } = await sayMany(2)
  await previewMany(stage.ctx, moderator, approve(names))
  await raiseWorry(stage.ctx, second, { contributionId: ids[0]!, reason: 'other' })

  expect(await decideMany(stage.ctx, moderator, approve(names))).toMatchObject({
    value: { changed: 1, leftOut: [{ publicId: names[0], why: 'escalated' }] },
  })
})

test('many are taken back as one, each to what it was, but for what was decided since', async () => {
  const { ids, names } = await sayMany(4)
  await decideVisibility(stage.ctx, moderator, { contributionId: ids[0]!, become: 'hidden', reason: 'spam' })
  const done = await decideMany(stage.ctx, moderator, approve(names))
  const bulk = done.ok ? done.value.bulk! : ''
  stage.clock.forward(1000)
  await decideVisibility(stage.ctx, second, { contributionId: ids[3]!, become: 'hidden', reason: 'unkind' })
  const input = { placeId: stage.place.id, bulk }

  expect(await undoMany(stage.ctx, second, input)).toEqual({
    ok: true,
    value: { changed: 3, leftOut: [{ publicId: names[3], why: 'decided-since' }] },
  })
  const rows = await Promise.all(ids.map(rowOf))
  expect(rows.map(({ visibility, counted }) => [visibility, counted])).toEqual([
    ['hidden', false],
    ['waiting', true],
    ['waiting', true],
    ['hidden', true],
  ])
  expect(await undoMany(stage.ctx, moderator, input)).toEqual({ ok: false, problem: nothingToUndo })
  expect(await undoMany(stage.ctx, moderator, { ...input, bulk: 'unknown' })).toEqual({ ok: false, problem: notFound })
})

test('what somebody held while many were taken back is taken back by asking again', async () => {
  const { ids, names } = await sayMany(3)
  const done = await decideMany(stage.ctx, moderator, approve(names))
  const input = { placeId: stage.place.id, bulk: done.ok ? done.value.bulk! : '' }
  // Found again from each text, also once the page that said so is gone.
  const { history } = await readHistory(stage.ctx.db, ids[2]!, 'en')
  expect(history).toMatchObject([{ became: 'approved', bulk: input.bulk }])
  await claimItem(stage.ctx, second, { contributionId: ids[1]! })
  expect(await undoMany(stage.ctx, moderator, input)).toMatchObject({
    value: { changed: 2, leftOut: [{ publicId: names[1], why: 'held-by-another' }] },
  })
  await releaseItem(stage.ctx, second, { contributionId: ids[1]! })

  expect(await undoMany(stage.ctx, moderator, input)).toMatchObject({ value: { changed: 1, leftOut: [] } })
  const rows = await Promise.all(ids.map(rowOf))
  expect(rows.map(({ visibility }) => visibility)).toEqual(['waiting', 'waiting', 'waiting'])
  expect(await undoMany(stage.ctx, moderator, input)).toEqual({ ok: false, problem: nothingToUndo })
})

test('five hundred at once, and not one more', async () => {
  const { names } = await sayMany(30)
  const many = [...names, ...Array.from({ length: 470 }, (_, index) => `unknown-${index}`)]
  expect(await decideMany(stage.ctx, moderator, approve(many))).toMatchObject({ value: { changed: 30 } })
  expect(await decideMany(stage.ctx, moderator, approve([...many, 'and-one']))).toEqual({ ok: false, problem: tooMany })
})

test('two who decide about the same texts at once leave each decided once', async () => {
  const { ids, names } = await sayMany(20)
  const [one, other] = await Promise.all([
    decideMany(stage.ctx, moderator, approve(names)),
    decideMany(stage.ctx, second, approve([...names].reverse())),
  ])
  const changes = await stage.ctx.db
    .selectFrom('visibility_change')
    .select('contribution_id')
    .where('contribution_id', 'in', ids)
    .execute()
  expect(changes).toHaveLength(20)
  expect([one, other].map((done) => done.ok && done.value.changed).sort()).toEqual([0, 20])
})

test('whoever lost the role in mid-work is refused, and nothing of it is done', async () => {
  const { ids, names } = await sayMany(3)
  expect((await previewMany(stage.ctx, second, approve(names))).ok).toBe(true)
  await stage.ctx.db.deleteFrom('membership').where('person_id', '=', second.personId).execute()
  const now = (await readPersonActor(stage.ctx.db, second.personId)) ?? nobody

  expect(await decideMany(stage.ctx, now, approve(names))).toEqual({ ok: false, problem: forbidden })
  expect(await decideVisibility(stage.ctx, now, { contributionId: ids[0]!, become: 'approved' })).toEqual({
    ok: false,
    problem: forbidden,
  })
  for (const id of ids) expect(await rowOf(id)).toMatchObject({ visibility: 'waiting' })
})
