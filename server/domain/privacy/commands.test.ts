import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimItem } from '#domain/moderation/commands.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { sweepExpired } from './commands.ts'
import { noConsents } from './schema.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const day = 86_400_000

test('the sweep takes what has run out and leaves what has not', async () => {
  const { ctx, people, clock } = stage
  const say = await openQuestion(stage)
  const contributionId = await say('Held for a moment')
  await claimItem(ctx, people.moderator, { contributionId })
  clock.forward(30 * day)
  const now = ctx.clock.now().getTime()
  for (const [index, age] of [8 * day, 6 * day].entries()) {
    await draftOf(age, { isGuestGone: index === 0 })
    await ctx.db
      .insertInto('session')
      .values({
        id: `session ${index}`,
        person_id: people.moderator.personId,
        expires_at: new Date(now + (index ? day : -day)),
      })
      .execute()
    await sql`insert into rate_limit values (${`key ${index}`}, 1, ${now + (index ? day : -day)})`.execute(ctx.db)
  }

  await sweepExpired(ctx)
  const counts = await sql`select
    (select count(*) from draft) as drafts, (select count(*) from guest) as guests,
    (select count(*) from session) as sessions, (select count(*) from claim) as claims,
    (select count(*) from rate_limit) as limits`.execute(ctx.db)
  expect(counts.rows).toEqual([{ drafts: 1, guests: 1, sessions: 1, claims: 0, limits: 1 }])
})

test('of drafts that go it stays how many people stopped at which question, night after night', async () => {
  const { ctx } = stage
  const survey = await surveyOf(stage, { slug: 'stopped' })
  const stopped = () =>
    ctx.db
      .selectFrom('stopped_at')
      .select(['question_key as at', 'people'])
      .where('survey_version_id', '=', survey.versionId)
      .orderBy('question_key')
      .execute()
  await draftOf(8 * day, { survey, lastQuestion: null })
  await draftOf(8 * day, { survey, lastQuestion: 'travel' })
  await draftOf(9 * day, { survey, lastQuestion: 'travel' })
  await draftOf(day, { survey, lastQuestion: 'rating' })
  await sweepExpired(ctx)
  expect(await stopped()).toEqual([
    { at: '', people: 1 },
    { at: 'travel', people: 2 },
  ])

  await draftOf(8 * day, { survey, lastQuestion: 'travel' })
  // Their cookie ran out before the week was over: they go with it, and count as well.
  await draftOf(2 * day, { survey, lastQuestion: 'matters', isGuestGone: true })
  await sweepExpired(ctx)
  expect(await stopped()).toEqual([
    { at: '', people: 1 },
    { at: 'matters', people: 1 },
    { at: 'travel', people: 3 },
  ])
})

test('an address goes a year after the day the group promised to report back', async () => {
  const { ctx, clock } = stage
  clock.set('2026-05-04T10:00:00Z')
  const survey = await surveyOf(stage, { slug: 'contacts', reports: 30, definition: { asksContact: true } })
  const consents = { ...noConsents, contact: true }
  orFail(await sendTo(stage, survey, { matters: 'Benches' }, { consents, contact: 'sam@example.org' }))
  const contacts = () => ctx.db.selectFrom('contact').select('response_id').execute()

  clock.set('2027-06-03T00:00:00Z')
  await sweepExpired(ctx)
  expect(await contacts()).toHaveLength(1)
  clock.set('2027-06-04T00:00:00Z')
  await sweepExpired(ctx)
  expect(await contacts()).toEqual([])
})

test('putting a report off keeps an address no longer than a year and twelve weeks after closing', async () => {
  const { ctx, clock } = stage
  clock.set('2026-05-04T10:00:00Z')
  // It closes on 14 May: twelve weeks later is 6 August.
  const survey = await surveyOf(stage, { slug: 'put-off', reports: 30, definition: { asksContact: true } })
  const consents = { ...noConsents, contact: true }
  orFail(await sendTo(stage, survey, { matters: 'Benches' }, { consents, contact: 'sam@example.org' }))
  await ctx.db.updateTable('survey').set({ reports_on: '2030-01-01' }).where('id', '=', survey.id).execute()
  const contacts = () => ctx.db.selectFrom('contact').select('response_id').where('survey_id', '=', survey.id).execute()

  clock.set('2027-08-06T00:00:00Z')
  await sweepExpired(ctx)
  expect(await contacts()).toHaveLength(1)
  clock.set('2027-08-07T00:00:00Z')
  await sweepExpired(ctx)
  expect(await contacts()).toEqual([])
})

type Stopped = { survey?: Survey; lastQuestion?: string | null; isGuestGone?: boolean }

/** Somebody who stopped `age` ago, in milliseconds. */
async function draftOf(age: number, { survey, lastQuestion = null, isGuestGone = false }: Stopped): Promise<void> {
  const { ctx } = stage
  const now = ctx.clock.now().getTime()
  const guestId = ctx.ids.next()
  const version = await ctx.db
    .selectFrom('survey_version')
    .select(['id', 'survey_id'])
    .$if(survey !== undefined, (query) => query.where('id', '=', survey?.versionId ?? ''))
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('guest')
    .values({
      id: guestId,
      token_hash: guestId,
      created_at: new Date(now - age),
      expires_at: new Date(now + (isGuestGone ? -1 : day)),
    })
    .execute()
  await ctx.db
    .insertInto('draft')
    .values({
      submission_id: randomUUID(),
      guest_id: guestId,
      survey_id: version.survey_id,
      survey_version_id: version.id,
      last_question: lastQuestion,
      updated_at: new Date(now - age),
    })
    .execute()
}
