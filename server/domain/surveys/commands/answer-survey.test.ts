import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { answersIncomplete, surveyClosed, surveyNotYetOpen, surveyUnknown } from '../problems.ts'
import { readOpenSurveys } from '../queries/open-surveys.ts'
import { readSurvey, type Survey } from '../queries/survey.ts'
import type { SendInput } from './answer-survey.ts'
import { newSubmissionId } from './draft.ts'

let here: Scene
let survey: Survey
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  here.clock.set('2026-05-04T10:00:00Z')
  count += 1
  survey = await surveyOf(here, { slug: `survey-${count}` })
  here.published.length = 0
})

const answers = {
  matters: 'A bench half way to the clinic.',
  better: ' ',
  travel: 'bus',
  near: ['park', 'shop'],
  rating: '4',
  area: 'middlesbrough',
  age: '25-44',
}
const send = (change: Partial<SendInput> = {}) =>
  sendTo(here, survey, answers, { consents: { quote: true, publish: false, contact: false, told: false }, ...change })
const responses = () => here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).execute()

test('an answer is stored with its choices, its rating, and its text in the moderators’ queue', async () => {
  const sent = await send()
  const [response] = await responses()
  const stored = await here.ctx.db
    .selectFrom('answer')
    .selectAll()
    .where('response_id', '=', response?.id ?? '')
    .execute()
  const texts = await here.ctx.db
    .selectFrom('contribution')
    .selectAll()
    .where('response_id', '=', response?.id ?? '')
    .execute()

  expect(sent).toMatchObject({ ok: true, value: { code: expect.stringMatching(/^([a-z]+-){5}[a-z]+$/) } })
  expect(response).toMatchObject({
    way_in: 'link',
    edition: 'en',
    language: 'en',
    area_id: here.areas[0]?.id,
    age_band: '25-44',
    may_quote: true,
    answered_on: '2026-05-04',
  })
  expect(stored.map(({ value }) => value)).toEqual(
    expect.arrayContaining([{ choices: ['bus'] }, { choices: ['shop', 'park'] }, { step: 4 }]),
  )
  expect(texts).toMatchObject([
    {
      text: 'A bench half way to the clinic.',
      source: 'survey',
      visibility: 'waiting',
      may_quote: true,
      age_band: '25-44',
    },
  ])
  expect(here.published).toEqual([
    { type: 'contributions.received', placeId: here.place.id, surveyId: survey.id, contributionIds: [texts[0]?.id] },
    { type: 'surveys.answered', placeId: here.place.id, surveyId: survey.id },
  ])
})

test('ten sends at once store one response and give one receipt', async () => {
  const submissionId = newSubmissionId()
  const sent = await Promise.all(Array.from({ length: 10 }, () => send({ submissionId })))
  const codes = new Set(sent.map((result) => (result.ok ? result.value.code : result.problem.code)))

  expect(codes.size).toBe(1)
  expect(await responses()).toHaveLength(1)
  expect(here.published.map(({ type }) => type)).toEqual(['contributions.received', 'surveys.answered'])
})

test('a retry gets its receipt though the survey has closed in between', async () => {
  const submissionId = newSubmissionId()
  const first = await send({ submissionId })
  const again = await sendTo(here, { ...survey, status: 'closed' }, {}, { submissionId, edition: 'ur' })

  expect(again).toEqual(first)
})

test('the receipt’s code is stored nowhere', async () => {
  const sent = await send()
  const [response] = await responses()

  expect(JSON.stringify(response)).not.toContain(sent.ok && sent.value.code)
  expect(response?.receipt_hash).toMatch(/^[0-9a-f]{64}$/)
})

test('a closed survey turns the answer away and announces nothing', async () => {
  here.clock.set('2026-05-14T23:30:00Z') // half past midnight in London, the day after its last
  const late = await readSurvey(here.ctx, survey.slug)
  const sent = late.ok && (await sendTo(here, late.value, answers))

  expect(sent).toEqual({ ok: false, problem: surveyClosed })
  expect(await responses()).toEqual([])
  expect(here.published).toEqual([])
})

test('a survey is open until midnight of its last day in its place', async () => {
  here.clock.set('2026-05-14T22:59:00Z')
  const lastMinute = await readSurvey(here.ctx, survey.slug)
  const listed = await readOpenSurveys(here.ctx.db, here.place, 'ur', '2026-05-14')

  expect(lastMinute).toMatchObject({ value: { status: 'open' } })
  expect(listed.find(({ slug }) => slug === survey.slug)).toMatchObject({
    title: { language: 'ur', isFallback: false },
    why: { language: 'en', isFallback: true },
  })
  expect(await readOpenSurveys(here.ctx.db, here.place, 'en', '2026-05-15')).toEqual([])
})

test('a survey that has not begun says so, and an unknown one is unknown', async () => {
  const early = await surveyOf(here, { slug: `early-${count}`, opens: 2 })

  expect(await sendTo(here, early, answers)).toEqual({ ok: false, problem: surveyNotYetOpen })
  expect(await readSurvey(here.ctx, 'no-such-survey')).toEqual({ ok: false, problem: surveyUnknown })
})

test.each([
  ['10,001 characters', { ...answers, matters: 'x'.repeat(10_001) }],
  ['a choice of another question', { ...answers, travel: 'park' }],
  ['an area of nowhere', { ...answers, area: 'atlantis' }],
  ['nothing where something is required', { ...answers, matters: '' }],
])('%s stores nothing', async (_, given) => {
  expect(await sendTo(here, survey, given)).toEqual({ ok: false, problem: answersIncomplete(1) })
  expect(await responses()).toEqual([])
})

test('the form’s id, which would give anybody the receipt, is stored nowhere once it was sent', async () => {
  const submissionId = newSubmissionId()
  await send({ submissionId })
  const stored = JSON.stringify(await here.ctx.db.selectFrom('response').selectAll().execute())
  expect(stored).not.toContain(submissionId)
})

test('a send that stores nothing takes nothing from what an address may send', async () => {
  const signals = { address: `library-${count}`, isTrapFilled: false }
  const submissionId = newSubmissionId()
  await send({ submissionId, signals })
  for (let again = 0; again < 65; again++) await send({ submissionId, signals })
  await send({ signals })

  expect(await responses()).toMatchObject([{ set_aside: null }, { set_aside: null }])
})

test('the database keeps nobody under 18 without the rules for the young', async () => {
  await send()
  const [response] = await responses()
  const change = (values: { age_band: string }) =>
    here.ctx.db.updateTable('response').set(values).where('id', '=', response!.id).execute()

  await expect(change({ age_band: '13-17' })).rejects.toThrow('response_young_by_age')
  await expect(change({ age_band: 'under-13' })).rejects.toThrow('response_young_by_age')
})
