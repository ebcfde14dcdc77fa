import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findGuestId } from '#domain/guests/commands.ts'
import { codeForDraft, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import { readDraft, readDraftBySubmission } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendDraft } from '#test/support/send-draft.ts'
import { surveyOf } from '#test/support/survey.ts'
import { beginAssisted } from './commands/begin-assisted.ts'
import { endKioskFromDesk, leaveKiosk, nextAtKiosk, startKiosk } from './commands/run-kiosk.ts'
import { readSurveyDesk } from './queries/desk.ts'
import { readKiosk, readRunningKiosks } from './queries/kiosks.ts'

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

const kioskId = '00000000-0000-7000-8000-000000000001'
/** Who gave the consents of this survey's responses, each once. */
const givers = async () => {
  const rows = await here.ctx.db
    .selectFrom('consent')
    .innerJoin('response', 'response.id', 'consent.response_id')
    .select('given_by')
    .distinct()
    .where('survey_id', '=', survey.id)
    .execute()
  return rows.map(({ given_by }) => given_by)
}
const matters = { matters: ['Benches'] }

test('at a kiosk each person begins anew, and what the one before typed is gone', async () => {
  const { token } = orFail(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '4711' }))
  const first = orFail(await nextAtKiosk(here.ctx, survey, { token: null, edition: 'en', kioskId }))
  const second = orFail(await nextAtKiosk(here.ctx, survey, { token: first.token, edition: 'ur', kioskId }))

  expect(await readKiosk(here.ctx, token)).toMatchObject({ slug: survey.slug })
  expect(second.token).not.toBe(first.token)
  const drafts = await here.ctx.db.selectFrom('draft').selectAll().where('survey_id', '=', survey.id).execute()
  expect(drafts).toMatchObject([{ submission_id: second.submissionId, way_in: 'kiosk', edition: 'ur' }])
  const stopped = await here.ctx.db
    .selectFrom('stopped_at')
    .selectAll()
    .where('survey_version_id', '=', survey.versionId)
    .execute()
  expect(stopped).toMatchObject([{ question_key: '', people: 1 }])
  expect(await sendDraft(here.ctx, survey, second.token, matters)).toMatchObject({ ok: true })
  const third = orFail(await nextAtKiosk(here.ctx, survey, { token: second.token, edition: 'en', kioskId }))
  expect(await sendDraft(here.ctx, survey, third.token, matters)).toMatchObject({ ok: true })
  expect(await responses()).toMatchObject([{ way_in: 'kiosk' }, { way_in: 'kiosk' }])
})

test('a kiosk begins as many forms as a queue of people can fill in, and then has to wait', async () => {
  const begin = () => nextAtKiosk(here.ctx, survey, { token: null, edition: 'en', kioskId })
  const taken: string[] = []
  const ctx = {
    ...here.ctx,
    limits: {
      ...here.ctx.limits,
      take: async (name: string, key: string) => taken.push(`${name} ${key}`) && 90,
    },
  }
  const refused = await nextAtKiosk(ctx, survey, { token: null, edition: 'en', kioskId })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'surveys.kiosk.too-many', details: { count: 2 } } })
  expect(taken).toEqual([`kiosk-next ${kioskId}`])
  for (let person = 0; person < 30; person += 1) expect(await begin()).toMatchObject({ ok: true })
})

test('what somebody saved at a kiosk with a code waits for its code, out of the kiosk’s reach', async () => {
  const first = orFail(await nextAtKiosk(here.ctx, survey, { token: null, edition: 'en', kioskId }))
  await codeForDraft(here.ctx, survey, first.submissionId)
  const guestId = await findGuestId(here.ctx, first.token)
  await nextAtKiosk(here.ctx, survey, { token: first.token, edition: 'en', kioskId })

  expect(await readDraft(here.ctx.db, survey.id, guestId)).toBeUndefined()
  expect(await readDraftBySubmission(here.ctx.db, survey.id, first.submissionId)).toMatchObject({ wayIn: 'kiosk' })
})

test('a kiosk ends by its code or from the desk; wrong codes have to wait', async () => {
  const { token } = orFail(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '4711' }))
  const kiosk = async () => (await readKiosk(here.ctx, token)) as NonNullable<Awaited<ReturnType<typeof readKiosk>>>
  const wrong = []
  for (let tries = 0; tries < 6; tries += 1)
    wrong.push(codeOf(await leaveKiosk(here.ctx, await kiosk(), `000${tries}`)))

  expect(wrong.slice(0, 5)).toEqual(Array(5).fill('surveys.kiosk.exit-wrong'))
  expect(wrong[5]).toBe('surveys.kiosk.exit-too-many')
  const [running] = await readRunningKiosks(here.ctx, await desk())
  const end = (actor: Parameters<typeof endKioskFromDesk>[1]) =>
    endKioskFromDesk(here.ctx, actor, { slug: survey.slug, kioskId: running?.id ?? '' })
  expect(codeOf(await end(here.people.moderator))).toBe('problems.forbidden')
  expect(await end(lead())).toMatchObject({ ok: true })
  expect(await readKiosk(here.ctx, token)).toBeUndefined()

  const again = orFail(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '080808' }))
  const other = (await readKiosk(here.ctx, again.token)) as Awaited<ReturnType<typeof kiosk>>
  expect(await leaveKiosk(here.ctx, other, '08 08 ۰۸')).toMatchObject({ ok: true })
  expect(await readKiosk(here.ctx, again.token)).toBeUndefined()
})

test('a kiosk needs an open survey and a code of four to eight digits', async () => {
  const start = async (code: string) => codeOf(await startKiosk(here.ctx, lead(), { slug: survey.slug, code }))

  expect(await Promise.all(['123', '123456789', 'abcd'].map(start))).toEqual(
    Array(3).fill('survey-desk.ways.exit-code-invalid'),
  )
  here.clock.set('2026-06-04T10:00:00Z')
  expect(await start('1234')).toBe('survey-desk.ways.not-open')
})

test('typing for somebody records the helper and how, and not which form it was', async () => {
  const begun = orFail(
    await beginAssisted(here.ctx, lead(), {
      slug: survey.slug,
      role: 'interpreter',
      how: 'interpreted',
      edition: 'ur',
    }),
  )
  await sendDraft(here.ctx, survey, begun.token, matters)

  const [response] = await responses()
  expect(response).toMatchObject({ way_in: 'assisted', helper_role: 'interpreter/interpreted' })
  // They agreed; somebody else ticked it.
  expect(await givers()).toEqual(['helper'])
  const trail = await here.ctx.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('verb', '=', 'surveys.type-for-somebody')
    .execute()
  expect(trail.at(-1)).toMatchObject({ thing_kind: 'survey', thing_id: survey.id })
})

test.each([
  ['volunteer', 'group-worker', 'worker'],
  ['support-worker', 'group-worker', 'worker'],
  ['family', 'other-adult', 'other-adult'],
  ['interpreter', 'other-adult', 'other-adult'],
])('a child under 13 whose answers somebody types is not alone: %s', async (role, companion, giver) => {
  const begun = orFail(
    await beginAssisted(here.ctx, lead(), {
      slug: survey.slug,
      role,
      how: 'read-out',
      edition: 'en',
    }),
  )
  const guestId = (await findGuestId(here.ctx, begun.token)) as string
  const draft = await readDraft(here.ctx.db, survey.id, guestId)
  const given = { age: ['under-13'] }
  const questions = survey.definition.items.filter(isQuestion).filter(({ kind }) => kind === 'age-band')
  const kept = await saveAnswersToDraft(here.ctx, survey, {
    ...{ guestId, submissionId: begun.submissionId, edition: 'en', given, questions, draft },
  })

  expect(kept).toMatchObject({ ok: true })
  expect(await sendDraft(here.ctx, survey, begun.token, { ...matters, ...given })).toMatchObject({ ok: true })
  expect(await responses()).toMatchObject([{ companion, is_young: true }])
  expect(await givers()).toEqual([giver])
})

test('somebody else’s role, an edition there is not, or a closed survey begins nothing', async () => {
  const input = { slug: survey.slug, role: 'family', how: 'typed-for', edition: 'en' }
  const begin = async (change: Partial<typeof input>) =>
    codeOf(await beginAssisted(here.ctx, lead(), { ...input, ...change }))

  expect(await begin({ role: 'king' })).toBe('survey-desk.ways.helper-unknown')
  expect(await begin({ edition: 'cs' })).toBe('survey-desk.ways.edition-unknown')
  expect(codeOf(await beginAssisted(here.ctx, here.people.moderator, input))).toBe('problems.forbidden')
})
