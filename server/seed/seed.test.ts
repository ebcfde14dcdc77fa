import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRows } from '#domain/commitments/queries/lines.ts'
import { statusOf } from '#domain/commitments/rules/status.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readLearned } from '#domain/learning/queries.ts'
import { readRecord } from '#domain/workshops/queries/record/read-record.ts'
import { readActivities } from '#domain/workshops/queries/stage.ts'
import { readTally } from '#domain/workshops/queries/tally.ts'
import { replayOf } from '#domain/workshops/rules/replay.ts'
import { rowsOf, votersOf } from '#domain/workshops/schema/counts.ts'
import { activityKinds, isVote } from '#domain/workshops/schema/kinds.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { seedCommitments } from './commitments.ts'
import { seedDemo } from './seed.ts'
import { seedGettingAbout } from './surveys/getting-about.ts'
import { seedWarmPlaces } from './surveys/warm-places.ts'
import { seedWhatMatters } from './surveys/what-matters.ts'
import { seedTests } from './tests-of-change.ts'
import { seedWorkshop } from './workshop.ts'
import { seedFinishedForum } from './workshop-finished.ts'
import { seedForum } from './workshop-forum.ts'

let it: Scene
beforeAll(async () => {
  it = await scene()
})
afterAll(() => it.close())

const count = async (table: 'response' | 'contribution' | 'tag' | 'choice_goal') =>
  (
    await it.ctx.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

test('the product’s own role fills the demo place', async () => {
  const { ctx, place } = it
  const goals = await ctx.db
    .selectFrom('goal_version')
    .select(['goal_id as id', 'id as versionId'])
    .orderBy('id')
    .execute()
  const seeded = {
    placeId: place.id,
    slug: place.slug,
    goals: goals.map((goal) => ({ ...goal, publicId: '' })),
    areaIds: it.areas.map(({ id }) => id),
    organisations: it.organisations,
    people: { moderator: it.people.moderator.personId, facilitator: it.people.facilitator.personId } as never,
  }
  await transact(ctx, async (tx) => {
    await seedWhatMatters(tx, seeded)
    await seedWarmPlaces(tx, seeded)
    await seedGettingAbout(tx, seeded)
    await seedWorkshop(tx, seeded)
    await seedForum(tx, seeded)
    await seedFinishedForum(tx, seeded)
    return ok(undefined)
  })
  expect(await count('response')).toBe(156)
  expect(await count('contribution')).toBeGreaterThan(60)
  expect(await count('tag')).toBeGreaterThan(60)
  expect(await count('choice_goal')).toBe(9 + 2 * 14)
})

test('the forum that was held has a result of every kind that is counted, and what was written stands where it was put', async () => {
  const { id } = await it.ctx.db
    .selectFrom('workshop')
    .select('id')
    .where('join_code', '=', 'AREA25')
    .executeTakeFirstOrThrow()
  const activities = await readActivities(it.ctx.db, id)
  expect(activities.map(({ kind }) => kind).sort()).toEqual([...activityKinds].sort())
  for (const activity of activities.filter(({ kind }) => isVote(kind))) {
    const tally = await readTally(it.ctx.db, activity.id)
    expect(tally?.people, activity.kind).toBeGreaterThanOrEqual(16)
    expect(
      rowsOf(tally?.counts).some((row) => votersOf(row) > 0),
      activity.kind,
    ).toBe(true)
  }
})

test('the forum that was held can be played back: nothing comes in before it was asked for, and all of it is told', async () => {
  const { id } = await it.ctx.db
    .selectFrom('workshop')
    .select('id')
    .where('join_code', '=', 'AREA25')
    .executeTakeFirstOrThrow()
  const { frames, isRough } = replayOf(await readRecord(it.ctx.db, id, 'en', it.clock.now()))
  const answers = frames.filter(({ what }) => ['votes', 'texts', 'text-shown'].includes(what))

  expect(isRough).toBe(false)
  expect(answers.map(({ activity }) => activity)).toEqual(answers.map(({ stage }) => stage?.activity))
  expect(answers.every(({ stage }) => stage?.state === 'open')).toBe(true)
})

test('the demo has a promise that was kept, one on its way, one that is late and explained, and one answer that is no', async () => {
  const { ctx, place, organisations } = it
  const goals = await ctx.db.selectFrom('goal').select(['id', 'public_id as publicId']).orderBy('id').execute()
  const seeded = {
    ...{ placeId: place.id, slug: place.slug, areaIds: [], organisations },
    goals: goals.map((goal) => ({ ...goal, versionId: '' })),
    people: { strategyLead: it.people.strategyLead.personId } as never,
  }
  await seedTests(ctx, seeded, await seedCommitments(ctx, seeded))
  const when = { today: '2026-05-04', timeZone: place.timeZone, limit: 10 }
  const rows = await readRows(ctx.db, { placeId: place.id, states: ['published', 'closed'] }, when)
  expect(rows.map(({ standing }) => statusOf(standing, when.today).reason).toSorted()).toEqual(
    ['kept', 'on-track', 'overdue', 'wont'].toSorted(),
  )
  const learned = await readLearned(ctx.db, [place.id], { search: '', next: '', page: 1 }, 'en')
  expect(learned.lines.map(({ next, spread }) => [next, spread])).toEqual([
    ['adopt', 0],
    ['adopt', 0],
    ['adapt', 1],
  ])
})

test('a place that is there already is left as it is', async () => {
  const before = await count('response')
  await seedDemo(it.ctx)
  expect(await count('response')).toBe(before)
})

test('the framework has the board’s three missions and nine goals, in its order', () => {
  expect(it.framework.map(({ name }) => name.text)).toEqual(['Start Well', 'Live Well', 'Age Well'])
  expect(it.framework.map(({ goals }) => goals.length)).toEqual([3, 4, 2])
})
