import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureGuest, findGuestId } from '#domain/guests/commands.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { alreadySent, surveyClosed } from '../problems.ts'
import { readDraft, readDraftBySubmission } from '../queries/drafts.ts'
import { readSurvey, type Survey } from '../queries/survey.ts'
import { withTime } from '../rules/form-time.ts'
import { isQuestion } from '../schema/definition.ts'
import { newSubmissionId, saveAnswersToDraft } from './draft.ts'

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
})

const guest = async (submissionId: string) => (await ensureGuest(here.ctx, null, submissionId)).guestId
/** What one page of the form sends: one question. */
const save = async (who: { guestId: string; submissionId: string }, key: string, ...values: string[]) =>
  saveAnswersToDraft(here.ctx, survey, {
    ...who,
    questions: survey.definition.items.filter(isQuestion).filter((question) => question.key === key),
    given: { [key]: values },
    edition: 'en',
    draft: await readDraftBySubmission(here.ctx.db, survey.id, who.submissionId),
  })

test('what is too long is kept as it was typed, and refused', async () => {
  const submissionId = newSubmissionId()
  const typed = 'x'.repeat(10_001)
  const saved = await save({ guestId: await guest(submissionId), submissionId }, 'matters', typed)

  expect(saved).toMatchObject({ problem: { code: 'surveys.answer-too-long', details: { length: 10_001 } } })
  expect(await readDraftBySubmission(here.ctx.db, survey.id, submissionId)).toMatchObject({
    answers: { matters: [typed] },
  })
})

test('a draft goes on by its form’s id when the cookie is gone', async () => {
  const submissionId = newSubmissionId()
  await save({ guestId: await guest(submissionId), submissionId }, 'matters', 'Benches')
  const later = await guest(newSubmissionId())
  await save({ guestId: later, submissionId }, 'rating', '3')

  expect(await readDraft(here.ctx.db, survey.id, later)).toMatchObject({
    submissionId,
    answers: { matters: ['Benches'], rating: ['3'] },
  })
})

test('two windows of one guest write into one draft', async () => {
  const [one, other] = [newSubmissionId(), newSubmissionId()]
  const guestId = await guest(one)
  const first = await save({ guestId, submissionId: one }, 'matters', 'Benches')
  const second = await save({ guestId, submissionId: other }, 'rating', '3')

  expect(first).toEqual({ ok: true, value: { submissionId: one } })
  expect(second).toEqual(first)
})

test('pressing twice before there is a cookie is one guest with one draft', async () => {
  const submissionId = newSubmissionId()
  const press = async () => {
    const made = await ensureGuest(here.ctx, null, submissionId)
    await save({ guestId: made.guestId, submissionId }, 'matters', 'Benches')
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
  const press = () => save({ guestId, submissionId }, 'matters', 'Benches')
  await press()
  await sendTo(here, survey, { matters: 'Benches' }, { submissionId })

  expect(await readDraft(here.ctx.db, survey.id, guestId)).toBeUndefined()
  expect(await press()).toEqual({ ok: false, problem: alreadySent })
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

test('a page with all questions was open before its answers came at once, also when the survey closed meanwhile', async () => {
  here.clock.set('2026-05-14T23:20:00Z') // twenty minutes after the last midnight, in London
  const now = here.clock.now().getTime()
  const late = await readSurvey(here.ctx, survey.slug)
  const saveAll = async (opened: string) =>
    saveAnswersToDraft(here.ctx, late.ok ? late.value : survey, {
      ...{ guestId: await guest(opened), submissionId: opened, edition: 'en', draft: undefined },
      questions: survey.definition.items.filter(isQuestion),
      given: { matters: ['Benches'] },
    })
  const [before, after] = [withTime(randomUUID(), now - 30 * 60_000), withTime(randomUUID(), now - 10 * 60_000)]

  expect(await saveAll(before)).toEqual({ ok: true, value: { submissionId: before } })
  expect(await readDraftBySubmission(here.ctx.db, survey.id, before)).toMatchObject({
    startedAt: new Date('2026-05-14T22:50:00Z'),
  })
  expect(await saveAll(after)).toMatchObject({ problem: surveyClosed })
})
