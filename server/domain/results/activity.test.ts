import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { newSubmissionId, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { given, sendTo, surveyOf } from '#test/support/survey.ts'
import { readCompletion, readTimeline } from './queries/activity.ts'
import { readOwnedSurvey } from './queries/owned-survey.ts'
import { timelineOf } from './rules/timeline.ts'

let here: Scene
let survey: Survey
beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here)
})
afterAll(() => here.close())

async function owned() {
  const scope = permit(here.people.organisationLead, 'surveys.read-responses', { placeId: here.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  const read = await readOwnedSurvey(here.ctx, scope.value, 'everything', survey.slug)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

/** Answers the first questions and goes no further. */
async function leaveAfter(key: string) {
  const guestId = here.ctx.ids.next()
  const cookie = { id: guestId, token_hash: guestId, created_at: here.ctx.clock.now() }
  await here.ctx.db
    .insertInto('guest')
    .values({ ...cookie, expires_at: new Date('2027-01-01') })
    .execute()
  const submissionId = newSubmissionId()
  const questions = survey.definition.items.filter(isQuestion)
  const last = questions.findIndex((question) => question.key === key)
  const saved = await saveAnswersToDraft(here.ctx, survey, {
    ...{
      guestId,
      submissionId,
      draft: undefined,
      edition: 'en',
      given: given({ matters: 'Buses', travel: key === 'travel' ? 'bus' : [] }),
    },
    questions: questions.slice(0, last + 1),
  })
  if (!saved.ok) throw new Error(saved.problem.code)
}

test('it shows where people stop: those who sent, those who left, and those who are still typing', async () => {
  await sendTo(here, survey, { matters: 'Buses' })
  await leaveAfter('matters')
  await leaveAfter('travel')
  await here.ctx.db
    .updateTable('draft')
    .set({ updated_at: new Date(here.ctx.clock.now().getTime() - 2 * 60 * 60_000) })
    .execute()
  await leaveAfter('matters')
  const gone = { survey_version_id: survey.versionId, question_key: 'matters', people: 3 }
  await here.ctx.db
    .insertInto('stopped_at')
    .values([gone, { ...gone, question_key: '', people: 2 }])
    .execute()
  const completion = await readCompletion(here.ctx.db, await owned(), { language: 'en', now: here.ctx.clock.now() })

  expect(completion).toMatchObject({ began: 9, sent: 1, underWay: 1, beforeFirst: 2 })
  expect(completion.steps.slice(0, 4).map(({ key, reached, stopped }) => [key, reached, stopped])).toEqual([
    ['matters', 6, 4],
    ['better', 2, 0],
    ['travel', 2, 1],
    ['near', 1, 0],
  ])
})

test('whoever takes their response out of the counting is not among those who sent', async () => {
  const readSent = async () =>
    (await readCompletion(here.ctx.db, await owned(), { language: 'en', now: here.ctx.clock.now() })).sent
  const before = await readSent()
  await sendTo(here, survey, { matters: 'Taken out' })
  expect(await readSent()).toBe(before + 1)
  const said = here.ctx.db.selectFrom('contribution').select('response_id').where('text', '=', 'Taken out')
  await here.ctx.db
    .updateTable('response')
    .set({ in_analysis: false })
    .where('id', 'in', said.$castTo<{ response_id: string }>())
    .execute()
  expect(await readSent()).toBe(before)
})

test('responses go by the day they came, with the empty days between', async () => {
  here.clock.forward(2 * 24 * 60 * 60_000)
  await sendTo(here, survey, { matters: 'Later' })
  const { by, counts } = await readTimeline(here.ctx.db, await owned())

  expect(by).toBe('day')
  expect(counts.map(({ people }) => people)).toEqual([1, 0, 1])
})

test('months of responses go by weeks, from Mondays on', () => {
  const { by, counts } = timelineOf([
    { day: '2026-01-01', people: 2 },
    { day: '2026-06-30', people: 3 },
  ])
  expect(by).toBe('week')
  expect([counts[0], counts.at(-1), counts.length]).toEqual([
    { day: '2025-12-29', people: 2 },
    { day: '2026-06-29', people: 3 },
    27,
  ])
  expect(timelineOf([])).toEqual({ by: 'day', counts: [] })
})
