import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import { takeBack } from '#domain/receipts/commands.ts'
import { newSubmissionId, plainEntry, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendDraft } from '#test/support/send-draft.ts'
import { surveyOf } from '#test/support/survey.ts'
import { beginInvited } from './commands/begin-invited.ts'
import { makeInvitations } from './commands/make-invitations.ts'
import { readSurveyDesk } from './queries/desk.ts'
import { readInvitationCounts } from './queries/invitations.ts'

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
  survey = await surveyOf(here, { slug: `ways-${count}` })
})

const lead = () => here.people.organisationLead
const desk = async () => orFail(await readSurveyDesk(here.ctx, lead(), survey.slug))
const responses = () =>
  here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).orderBy('id').execute()
const toInvited = async () => {
  await here.ctx.db.updateTable('survey').set({ access: 'invited' }).where('id', '=', survey.id).execute()
  survey = { ...survey, access: 'invited' }
}

const matters = { matters: ['Benches'] }

test('an invitation is good for one response, and is used up when that is sent', async () => {
  await toInvited()
  const [code = ''] = orFail(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 3 }))
  const begin = (typed: string, address = 'hall') =>
    beginInvited(here.ctx, survey, { code: typed, edition: 'en', token: null, address })
  const first = orFail(await begin(code))
  const second = orFail(await begin(code.toLowerCase().replace('-', ' ')))

  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  expect(await sendDraft(here.ctx, survey, first.token, matters)).toMatchObject({ ok: true })
  expect(codeOf(await sendDraft(here.ctx, survey, second.token, matters))).toBe('surveys.invitation-used')
  expect(codeOf(await begin(code))).toBe('surveys.invitation-used')
  expect(await responses()).toMatchObject([{ way_in: 'invitation' }])
  expect(await readInvitationCounts(here.ctx.db, await desk())).toEqual({ made: 3, used: 1 })
})

test('a code goes on with what was begun by it on this device', async () => {
  await toInvited()
  const [code = '', other = ''] = orFail(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 2 }))
  const begin = (typed: string, token: string | null) =>
    beginInvited(here.ctx, survey, { code: typed, edition: 'en', token, address: 'home' })
  const first = orFail(await begin(code, null))

  expect(orFail(await begin(code, first.token))).toEqual(first)
  expect(orFail(await begin(other, first.token)).token).not.toBe(first.token)
})

test('an invitation is good for another response once its own was taken back', async () => {
  await toInvited()
  const [code = ''] = orFail(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 1 }))
  const begin = () => beginInvited(here.ctx, survey, { code, edition: 'en', token: null, address: 'home' })
  await sendDraft(here.ctx, survey, orFail(await begin()).token, matters)
  expect(codeOf(await begin())).toBe('surveys.invitation-used')

  const [sent] = await responses()
  const found = { code: '', responseId: sent?.id ?? '', placeId: survey.place.id, surveyId: survey.id }
  orFail(await takeBack(here.ctx, found))
  expect(await readInvitationCounts(here.ctx.db, await desk())).toEqual({ made: 1, used: 0 })
  expect(await sendDraft(here.ctx, survey, orFail(await begin()).token, matters)).toMatchObject({ ok: true })
})

test('wrong invitations are told, and rationed; only hashes of codes are kept', async () => {
  await toInvited()
  const [code = ''] = orFail(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 1 }))
  const begin = (typed: string) =>
    beginInvited(here.ctx, survey, { code: typed, edition: 'en', token: null, address: 'a guesser' })
  const wrong = []
  for (let tries = 0; tries < 31; tries += 1) wrong.push(codeOf(await begin('2345-6789')))

  expect(new Set(wrong.slice(0, 30))).toEqual(new Set(['surveys.invitation.unknown']))
  expect(wrong[30]).toBe('surveys.invitation.too-many')
  const kept = await here.ctx.db.selectFrom('invitation').selectAll().where('survey_id', '=', survey.id).execute()
  expect(JSON.stringify(kept)).not.toContain(code)
})

test('without a code a survey for a closed group keeps nothing and takes nothing', async () => {
  await toInvited()
  const question = survey.definition.items.filter(isQuestion)[0]
  const kept = await saveAnswersToDraft(here.ctx, survey, {
    ...{ guestId: here.ctx.ids.next(), submissionId: newSubmissionId(), edition: 'en', given: matters },
    questions: question ? [question] : [],
    draft: undefined,
    entry: { ...plainEntry, wayIn: 'qr' },
  })

  expect(codeOf(kept)).toBe('surveys.invitation-needed')
})

test('codes are for surveys by invitation, five hundred at a time, and made by its own staff', async () => {
  const make = (actor: Parameters<typeof makeInvitations>[1], n: number) =>
    makeInvitations(here.ctx, actor, { slug: survey.slug, count: n })

  expect(codeOf(await make(lead(), 5))).toBe('survey-desk.ways.not-by-invitation')
  await toInvited()
  expect(codeOf(await make(lead(), 501))).toBe('survey-desk.ways.too-many-invitations')
  expect(codeOf(await make(here.people.strategyLead, 5))).toBe('problems.forbidden')
  expect(codeOf(await make(here.people.facilitator, 5))).toBe('problems.forbidden')
  expect(codeOf(await make(nobody, 5))).toBe('problems.signed-out')
})
