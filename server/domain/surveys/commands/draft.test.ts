import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureGuest, findGuestId } from '#domain/guests/commands.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { alreadySent, draftFull, surveyClosed } from '../problems.ts'
import { type Draft, readDraft, readDraftBySubmission } from '../queries/drafts.ts'
import { readSurvey, type Survey } from '../queries/survey.ts'
import { isQuestion } from '../schema/definition.ts'
import { beginAgain, codeForDraft, newSubmissionId, saveAnswersToDraft } from './draft.ts'
import { findDraft, takeOverDraft } from './take-over-draft.ts'

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

test('a form saved with six words outlives whoever begins again on the same phone', async () => {
  const submissionId = newSubmissionId()
  const guestId = await guest(submissionId)
  await save({ guestId, submissionId }, 'matters', 'Benches')
  const code = await codeForDraft(here.ctx, survey, submissionId)
  const begun = (await readDraft(here.ctx.db, survey.id, guestId)) as Draft
  await beginAgain(here.ctx, survey, begun)
  expect(await readDraft(here.ctx.db, survey.id, guestId)).toBeUndefined()

  const next = newSubmissionId()
  await save({ guestId, submissionId: next }, 'matters', 'Buses')
  expect(await readDraft(here.ctx.db, survey.id, guestId)).toMatchObject({ answers: { matters: ['Buses'] } })
  const nextCode = await codeForDraft(here.ctx, survey, next)
  // The first one comes back to it, on this phone: now it is the second one's that waits.
  await takeOverDraft(here.ctx, (await findDraft(here.ctx, code)) as never, guestId)
  expect(await readDraft(here.ctx.db, survey.id, guestId)).toMatchObject({ answers: { matters: ['Benches'] } })
  expect(await findDraft(here.ctx, nextCode)).toMatchObject({ submissionId: next })
})

test('typing on in a saved form’s old window takes nothing from another one that waits for its code', async () => {
  const [one, other] = [newSubmissionId(), newSubmissionId()]
  const guestId = await guest(other)
  await save({ guestId: await guest(one), submissionId: one }, 'matters', 'Benches')
  await save({ guestId, submissionId: other }, 'matters', 'Buses')
  const code = await codeForDraft(here.ctx, survey, other)
  await save({ guestId, submissionId: one }, 'rating', '3')
  expect(await readDraft(here.ctx.db, survey.id, guestId)).toMatchObject({ submissionId: one })
  expect(await findDraft(here.ctx, code)).toMatchObject({ submissionId: other })
})

test('what has no code is gone when somebody begins again', async () => {
  const submissionId = newSubmissionId()
  const guestId = await guest(submissionId)
  await save({ guestId, submissionId }, 'matters', 'Benches')
  await beginAgain(here.ctx, survey, (await readDraft(here.ctx.db, survey.id, guestId)) as Draft)
  expect(await readDraftBySubmission(here.ctx.db, survey.id, submissionId)).toBeUndefined()
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

test('the hour after closing is for a form that was begun before, or handed out before by our own signature', async () => {
  here.clock.set('2026-05-14T22:50:00Z') // ten minutes before the last midnight, in London
  const begun = newSubmissionId()
  await save({ guestId: await guest(begun), submissionId: begun }, 'rating', '3')
  here.clock.set('2026-05-14T23:20:00Z')
  const late = orFail(await readSurvey(here.ctx, survey.slug))
  const saveAll = async (submissionId: string, openedAt: string | null) =>
    saveAnswersToDraft(here.ctx, late, {
      ...{ guestId: await guest(submissionId), submissionId, edition: 'en' },
      draft: await readDraftBySubmission(here.ctx.db, survey.id, submissionId),
      questions: survey.definition.items.filter(isQuestion),
      given: { matters: ['Benches'] },
      openedAt: openedAt === null ? null : new Date(openedAt),
    })
  const [inTime, tooLate, unknown] = [newSubmissionId(), newSubmissionId(), newSubmissionId()]
  const closed = { ok: false, problem: surveyClosed }

  expect(await saveAll(begun, null)).toEqual({ ok: true, value: { submissionId: begun } })
  expect(await saveAll(inTime, '2026-05-14T22:50:00Z')).toEqual({ ok: true, value: { submissionId: inTime } })
  expect(await saveAll(tooLate, '2026-05-14T23:10:00Z')).toEqual(closed)
  expect(await saveAll(unknown, null)).toEqual(closed)
  here.clock.set('2026-05-15T00:01:00Z')
  expect(await saveAll(newSubmissionId(), '2026-05-14T22:50:00Z')).toEqual(closed)
})

test('a page with all questions was open before its answers came at once', async () => {
  const submissionId = newSubmissionId()
  await save({ guestId: await guest(submissionId), submissionId }, 'matters', 'Benches')
  const openedAt = new Date('2026-05-04T09:30:00Z')
  const other = newSubmissionId()
  await saveAnswersToDraft(here.ctx, survey, {
    ...{ guestId: await guest(other), submissionId: other, edition: 'en', draft: undefined, openedAt },
    ...{ questions: survey.definition.items.filter(isQuestion), given: { matters: ['Benches'] } },
  })
  const startOf = async (id: string) => (await readDraftBySubmission(here.ctx.db, survey.id, id))?.startedAt

  expect(await startOf(other)).toEqual(openedAt)
  expect(await startOf(submissionId)).toEqual(new Date('2026-05-04T10:00:00Z'))
})

test('answers that are too much together are refused, and what was kept before stays', async () => {
  const submissionId = newSubmissionId()
  const who = { guestId: await guest(submissionId), submissionId }
  await save(who, 'matters', 'Benches')
  await here.ctx.db
    .updateTable('draft')
    .set({ answers: JSON.stringify({ matters: ['Benches'], travel: ['x'.repeat(900_000)] }) })
    .where('submission_id', '=', submissionId)
    .execute()

  expect(await save(who, 'better', 'x'.repeat(200_000))).toEqual({ ok: false, problem: draftFull })
  const kept = await readDraftBySubmission(here.ctx.db, survey.id, submissionId)
  expect(kept?.answers.better).toBeUndefined()
  expect(kept?.answers.matters).toEqual(['Benches'])
})
