import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureGuest, findGuestId } from '#domain/guests/commands.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { answerSurvey, newSubmissionId, saveAnswerToDraft } from './commands.ts'
import { alreadySent, answersIncomplete, surveyClosed, surveyNotYetOpen, surveyUnknown } from './problems.ts'
import { readDraft, readDraftBySubmission, readOpenSurveys, readSurvey, type Survey } from './queries.ts'

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
const send = (change: Partial<Parameters<typeof answerSurvey>[2]> = {}) =>
  answerSurvey(here.ctx, survey, {
    submissionId: newSubmissionId(),
    answers,
    mayQuote: true,
    language: 'en',
    ...change,
  })
const responses = () => here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).execute()
const guest = async (submissionId: string) => (await ensureGuest(here.ctx, null, submissionId)).guestId

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
    source: 'web',
    language: 'en',
    area_id: here.areas[0]?.id,
    age_band: '25-44',
    may_quote: true,
    answered_on: '2026-05-04',
  })
  expect(stored.map(({ choice_ids, rating }) => choice_ids?.length ?? rating).sort()).toEqual([1, 2, 4])
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
    { type: 'contributions.received', placeId: here.place.id, contributionIds: [texts[0]?.id] },
  ])
})

test('ten sends at once store one response and give one receipt', async () => {
  const submissionId = newSubmissionId()
  const sent = await Promise.all(Array.from({ length: 10 }, () => send({ submissionId })))
  const codes = new Set(sent.map((result) => (result.ok ? result.value.code : result.problem.code)))

  expect(codes.size).toBe(1)
  expect(await responses()).toHaveLength(1)
  expect(here.published).toHaveLength(1)
})

test('a retry gets its receipt though the survey has closed in between', async () => {
  const submissionId = newSubmissionId()
  const first = await send({ submissionId })
  const again = await answerSurvey(
    here.ctx,
    { ...survey, status: 'closed' },
    { submissionId, answers: {}, mayQuote: false, language: 'ur' },
  )

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
  const late = await readSurvey(here.ctx, survey.slug, 'en')
  const sent =
    late.ok &&
    (await answerSurvey(here.ctx, late.value, {
      submissionId: newSubmissionId(),
      answers,
      mayQuote: false,
      language: 'en',
    }))

  expect(sent).toEqual({ ok: false, problem: surveyClosed })
  expect(await responses()).toEqual([])
  expect(here.published).toEqual([])
})

test('a survey is open until midnight of its last day in its place', async () => {
  here.clock.set('2026-05-14T22:59:00Z')
  const lastMinute = await readSurvey(here.ctx, survey.slug, 'en')
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

  expect(
    await answerSurvey(here.ctx, early, { submissionId: newSubmissionId(), answers, mayQuote: false, language: 'en' }),
  ).toEqual({ ok: false, problem: surveyNotYetOpen })
  expect(await readSurvey(here.ctx, 'no-such-survey', 'en')).toEqual({ ok: false, problem: surveyUnknown })
})

test.each([
  ['10,001 characters', { ...answers, matters: 'x'.repeat(10_001) }],
  ['a choice of another question', { ...answers, travel: 'park' }],
  ['an area of nowhere', { ...answers, area: 'atlantis' }],
  ['nothing where something is required', { ...answers, matters: '' }],
])('%s stores nothing', async (_, given) => {
  expect(await send({ answers: given })).toEqual({ ok: false, problem: answersIncomplete(1) })
  expect(await responses()).toEqual([])
})

test('what is too long is kept as it was typed, and refused', async () => {
  const submissionId = newSubmissionId()
  const typed = 'x'.repeat(10_001)
  const saved = await saveAnswerToDraft(here.ctx, survey, {
    guestId: await guest(submissionId),
    submissionId,
    questionKey: 'matters',
    given: [typed],
  })

  expect(saved).toMatchObject({ problem: { code: 'surveys.answer-too-long', details: { length: 10_001 } } })
  expect(await readDraftBySubmission(here.ctx.db, survey.id, submissionId)).toMatchObject({
    answers: { matters: [typed] },
  })
})

test('a draft goes on by its form’s id when the cookie is gone', async () => {
  const submissionId = newSubmissionId()
  const save = (guestId: string, questionKey: string, given: string) =>
    saveAnswerToDraft(here.ctx, survey, { guestId, submissionId, questionKey, given: [given] })
  await save(await guest(submissionId), 'matters', 'Benches')
  const later = await guest(newSubmissionId())
  await save(later, 'rating', '3')

  expect(await readDraft(here.ctx.db, survey.id, later)).toEqual({
    submissionId,
    answers: { matters: ['Benches'], rating: ['3'] },
  })
})

test('two windows of one guest write into one draft', async () => {
  const [one, other] = [newSubmissionId(), newSubmissionId()]
  const guestId = await guest(one)
  const first = await saveAnswerToDraft(here.ctx, survey, {
    guestId,
    submissionId: one,
    questionKey: 'matters',
    given: ['Benches'],
  })
  const second = await saveAnswerToDraft(here.ctx, survey, {
    guestId,
    submissionId: other,
    questionKey: 'rating',
    given: ['3'],
  })

  expect(first).toEqual({ ok: true, value: { submissionId: one } })
  expect(second).toEqual(first)
})

test('pressing twice before there is a cookie is one guest with one draft', async () => {
  const submissionId = newSubmissionId()
  const press = async () => {
    const made = await ensureGuest(here.ctx, null, submissionId)
    await saveAnswerToDraft(here.ctx, survey, {
      guestId: made.guestId,
      submissionId,
      questionKey: 'matters',
      given: ['Benches'],
    })
    return made
  }
  const made = await Promise.all([press(), press(), press()])

  expect(new Set(made.map(({ token }) => token)).size).toBe(1)
  expect(await readDraft(here.ctx.db, survey.id, await findGuestId(here.ctx, made[0].token))).toMatchObject({
    submissionId,
  })
})

test('sending ends the draft, and the page before cannot begin it again', async () => {
  const submissionId = newSubmissionId()
  const guestId = await guest(submissionId)
  const save = () =>
    saveAnswerToDraft(here.ctx, survey, { guestId, submissionId, questionKey: 'matters', given: ['Benches'] })
  await save()
  await send({ submissionId })

  expect(await readDraft(here.ctx.db, survey.id, guestId)).toBeUndefined()
  expect(await save()).toEqual({ ok: false, problem: alreadySent })
})

test('a guest is forgotten after a week without a visit', async () => {
  const { token } = await ensureGuest(here.ctx, null, newSubmissionId())
  here.clock.set('2026-05-10T10:00:00Z')
  await ensureGuest(here.ctx, token, newSubmissionId())
  here.clock.set('2026-05-16T10:00:00Z')
  expect(await findGuestId(here.ctx, token)).not.toBeNull()
  here.clock.set('2026-05-18T10:00:00Z')
  expect(await findGuestId(here.ctx, token)).toBeNull()
})

test('the form’s id, which would give anybody the receipt, is stored nowhere once it was sent', async () => {
  const submissionId = newSubmissionId()
  await send({ submissionId })
  const stored = JSON.stringify(await here.ctx.db.selectFrom('response').selectAll().execute())
  expect(stored).not.toContain(submissionId)
})
