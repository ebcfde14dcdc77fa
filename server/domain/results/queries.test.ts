import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { notFound } from '#domain/kernel/problem.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type Answers, sendTo, surveyOf } from '#test/support/survey.ts'
import { readResults } from './queries/results.ts'
import { readSurveyLines } from './queries/surveys.ts'
import { readTexts } from './queries/texts.ts'

let here: Scene
let survey: Survey
let closed: Survey
const scopeOf = (who: 'organisationLead' | 'administrator' | 'moderator') => {
  const scope = permit(here.people[who], 'surveys.read-responses', { placeId: here.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  return scope.value
}
async function send(to: Survey, answers: Answers) {
  const sent = await sendTo(here, to, answers)
  if (!sent.ok) throw new Error(sent.problem.code)
}
const resultsFor = (who: Parameters<typeof scopeOf>[0], slug: string, version?: number) =>
  readResults(here.ctx, scopeOf(who), { slug, language: 'en', version })

beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here)
  await send(survey, { matters: 'Benches', travel: 'bus', near: ['shop', 'park'], rating: '4', area: 'middlesbrough' })
  await send(survey, { matters: 'Buses', better: 'Steps', travel: 'bus', near: ['park'], rating: '2', age: '65-79' })
  await send(survey, { matters: 'Parks' })
  closed = await surveyOf(here, { slug: 'theirs-alone', placeSees: 'counts' })
  await send(closed, { matters: 'Ours' })
})
afterAll(() => here.close())

test('counts are exact, zeros included, and everybody is in the whole number', async () => {
  const results = await resultsFor('organisationLead', survey.slug)
  if (!results.ok) throw new Error(results.problem.code)
  const numbers = Object.fromEntries(
    results.value.results.questions.map((question) => [
      question.key,
      'counts' in question.result
        ? [question.answered, question.asked, question.result.counts.map(({ people }) => people)]
        : question.texts,
    ]),
  )

  expect(results.value.results).toMatchObject({ survey: { responses: 3, stage: 'open' }, imported: 0 })
  expect(numbers).toEqual({
    matters: { waiting: 3, held: 0, approved: 0, hidden: 0 },
    better: { waiting: 1, held: 0, approved: 0, hidden: 0 },
    travel: [2, 3, [2, 0]],
    near: [2, 3, [1, 2]],
    rating: [2, 3, [0, 1, 0, 1, 0]],
    area: [1, 3, [1, 0]],
    age: [1, 3, [0, 0, 0, 0, 0, 1, 0]],
  })
})

test('a place sees the responses of a survey only when its owner lets it see everything', async () => {
  const slugs = async (who: 'organisationLead' | 'administrator') =>
    (await readSurveyLines(here.ctx.db, [{ scope: scopeOf(who), least: 'everything' }], 'en', '2026-05-04'))
      .map(({ slug }) => slug)
      .sort()

  expect(await slugs('organisationLead')).toEqual(['every-kind', 'theirs-alone'])
  expect(await slugs('administrator')).toEqual(['every-kind'])
  expect(await resultsFor('administrator', 'theirs-alone')).toEqual({
    ok: false,
    problem: notFound,
  })
  const versionIds = [closed.versionId]
  const hidden = { slug: 'theirs-alone', questionKey: 'matters', versionIds }
  expect((await readTexts(here.ctx.db, scopeOf('administrator'), hidden)).texts).toEqual([])
  expect((await readTexts(here.ctx.db, scopeOf('organisationLead'), hidden)).texts).toHaveLength(1)
})

test('guests and moderators have no way to single responses', () => {
  const where = { placeId: here.place.id }
  expect(permit({ kind: 'guest', guestId: null }, 'surveys.read-responses', where)).toMatchObject({
    problem: { kind: 'signed-out' },
  })
  expect(permit(here.people.moderator, 'surveys.read-responses', where)).toMatchObject({
    problem: { kind: 'forbidden' },
  })
})

test('a text that somebody is worried about is not read here', async () => {
  const asked = { slug: survey.slug, questionKey: 'better', versionIds: [survey.versionId] }
  await here.ctx.db.updateTable('contribution').set({ worry: 'open' }).where('text', '=', 'Steps').execute()

  expect((await readTexts(here.ctx.db, scopeOf('administrator'), asked)).texts).toMatchObject([
    { text: null, visibility: 'held', ageBand: '65-79' },
  ])
  // One that moderators hold looks the same, and so does one that the lead keeps for good.
  const page = async () => (await readTexts(here.ctx.db, scopeOf('administrator'), asked)).texts
  const worrying = await page()
  for (const change of [
    { worry: 'closed', visibility: 'held' },
    { visibility: 'hidden', sealed: true },
  ] as const) {
    await here.ctx.db.updateTable('contribution').set(change).where('text', '=', 'Steps').execute()
    expect(await page()).toEqual(worrying)
  }
})

test('texts come newest first, page by page, none twice', async () => {
  const many = await surveyOf(here, { slug: 'many' })
  for (let index = 0; index < 60; index += 1) await send(many, { matters: `Text ${index}` })
  const asked = { slug: 'many', questionKey: 'matters', versionIds: [many.versionId] }
  const first = await readTexts(here.ctx.db, scopeOf('administrator'), asked)
  const second = await readTexts(here.ctx.db, scopeOf('administrator'), { ...asked, after: first.next ?? '' })
  const texts = [...first.texts, ...second.texts].map(({ text }) => text)

  expect(first.texts[0]?.text).toBe('Text 59')
  expect([first.texts.length, second.texts.length, second.next]).toEqual([50, 10, null])
  expect(new Set(texts).size).toBe(60)
})
