import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findGuestId } from '#domain/guests/commands.ts'
import { nobody } from '#domain/kernel/actor.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import { answerSurvey } from '#domain/surveys/commands/answer-survey.ts'
import { codeForDraft, newSubmissionId, plainEntry, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import { readDraft, readDraftBySubmission } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { beginAssisted } from './commands/begin-assisted.ts'
import { beginInvited } from './commands/begin-invited.ts'
import { decideSetAside } from './commands/decide-set-aside.ts'
import { keySheet, openSheet } from './commands/key-sheet.ts'
import { makeInvitations } from './commands/make-invitations.ts'
import { printSheets } from './commands/print-sheets.ts'
import { endKioskFromDesk, leaveKiosk, nextAtKiosk, startKiosk } from './commands/run-kiosk.ts'
import { readSurveyDesk } from './queries/desk.ts'
import { readInvitationCounts } from './queries/invitations.ts'
import { readKiosk, readRunningKiosks } from './queries/kiosks.ts'
import { readSetAside } from './queries/set-aside.ts'
import { readSheetRuns } from './queries/sheets.ts'
import { sheetNumber } from './rules/sheet-number.ts'

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
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'fine'
const right = <Value>(result: { ok: true; value: Value } | { ok: false; problem: { code: string } }): Value => {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const desk = async () => right(await readSurveyDesk(here.ctx, lead(), survey.slug))
const responses = () =>
  here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).orderBy('id').execute()
const toInvited = async () => {
  await here.ctx.db.updateTable('survey').set({ access: 'invited' }).where('id', '=', survey.id).execute()
  survey = { ...survey, access: 'invited' }
}

/** Sends what a guest's draft says, as the last page does. */
async function sendDraft(token: string, answers: Record<string, string[]>) {
  const guestId = await findGuestId(here.ctx, token)
  const draft = await readDraft(here.ctx.db, survey.id, guestId)
  if (!draft) throw new Error('no draft')
  return answerSurvey(here.ctx, survey, {
    ...{ submissionId: draft.submissionId, guestId, answers, edition: 'en', entry: draft },
    ...{ startedAt: null, consents: noConsents, equality: {}, contact: null },
    signals: { address: 'here', isTrapFilled: false },
  })
}

const matters = { matters: ['Benches'] }

test('an invitation is good for one response, and is used up when that is sent', async () => {
  await toInvited()
  const [code = ''] = right(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 3 }))
  const begin = (typed: string, address = 'hall') =>
    beginInvited(here.ctx, survey, { code: typed, edition: 'en', token: null, address })
  const first = right(await begin(code))
  const second = right(await begin(code.toLowerCase().replace('-', ' ')))

  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  expect(await sendDraft(first.token, matters)).toMatchObject({ ok: true })
  expect(codeOf(await sendDraft(second.token, matters))).toBe('surveys.invitation-used')
  expect(codeOf(await begin(code))).toBe('surveys.invitation-used')
  expect(await responses()).toMatchObject([{ way_in: 'invitation' }])
  expect(await readInvitationCounts(here.ctx.db, await desk())).toEqual({ made: 3, used: 1 })
})

test('a code goes on with what was begun by it on this device', async () => {
  await toInvited()
  const [code = '', other = ''] = right(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 2 }))
  const begin = (typed: string, token: string | null) =>
    beginInvited(here.ctx, survey, { code: typed, edition: 'en', token, address: 'home' })
  const first = right(await begin(code, null))

  expect(right(await begin(code, first.token))).toEqual(first)
  expect(right(await begin(other, first.token)).token).not.toBe(first.token)
})

test('wrong invitations are told, and rationed; only hashes of codes are kept', async () => {
  await toInvited()
  const [code = ''] = right(await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 1 }))
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

test('at a kiosk each person begins anew, and what the one before typed is gone', async () => {
  const { token } = right(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '4711' }))
  const first = right(await nextAtKiosk(here.ctx, survey, { token: null, edition: 'en' }))
  const second = right(await nextAtKiosk(here.ctx, survey, { token: first.token, edition: 'ur' }))

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
  expect(await sendDraft(second.token, matters)).toMatchObject({ ok: true })
  const third = right(await nextAtKiosk(here.ctx, survey, { token: second.token, edition: 'en' }))
  expect(await sendDraft(third.token, matters)).toMatchObject({ ok: true })
  expect(await responses()).toMatchObject([{ way_in: 'kiosk' }, { way_in: 'kiosk' }])
})

test('what somebody saved at a kiosk with a code waits for its code, out of the kiosk’s reach', async () => {
  const first = right(await nextAtKiosk(here.ctx, survey, { token: null, edition: 'en' }))
  await codeForDraft(here.ctx, survey, first.submissionId)
  const guestId = await findGuestId(here.ctx, first.token)
  await nextAtKiosk(here.ctx, survey, { token: first.token, edition: 'en' })

  expect(await readDraft(here.ctx.db, survey.id, guestId)).toBeUndefined()
  expect(await readDraftBySubmission(here.ctx.db, survey.id, first.submissionId)).toMatchObject({ wayIn: 'kiosk' })
})

test('a kiosk ends by its code or from the desk; wrong codes have to wait', async () => {
  const { token } = right(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '4711' }))
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

  const again = right(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '080808' }))
  const other = (await readKiosk(here.ctx, again.token)) as Awaited<ReturnType<typeof kiosk>>
  expect(await leaveKiosk(here.ctx, other, '08 08 08')).toMatchObject({ ok: true })
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
  const begun = right(
    await beginAssisted(here.ctx, lead(), {
      slug: survey.slug,
      role: 'interpreter',
      how: 'interpreted',
      edition: 'ur',
    }),
  )
  await sendDraft(begun.token, matters)

  const [response] = await responses()
  expect(response).toMatchObject({ way_in: 'assisted', helper_role: 'interpreter/interpreted' })
  const trail = await here.ctx.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('verb', '=', 'surveys.type-for-somebody')
    .execute()
  expect(trail.at(-1)).toMatchObject({ thing_kind: 'survey', thing_id: survey.id })
})

test('a child under 13 whose answers a worker types is not alone', async () => {
  const begun = right(
    await beginAssisted(here.ctx, lead(), { slug: survey.slug, role: 'volunteer', how: 'read-out', edition: 'en' }),
  )
  const guestId = (await findGuestId(here.ctx, begun.token)) as string
  const draft = await readDraft(here.ctx.db, survey.id, guestId)
  const given = { age: ['under-13'] }
  const questions = survey.definition.items.filter(isQuestion).filter(({ kind }) => kind === 'age-band')
  const kept = await saveAnswersToDraft(here.ctx, survey, {
    ...{ guestId, submissionId: begun.submissionId, edition: 'en', given, questions, draft },
  })

  expect(kept).toMatchObject({ ok: true })
  expect(await sendDraft(begun.token, { ...matters, ...given })).toMatchObject({ ok: true })
  expect(await responses()).toMatchObject([{ companion: 'group-worker', is_young: true }])
})

test('somebody else’s role, an edition there is not, or a closed survey begins nothing', async () => {
  const input = { slug: survey.slug, role: 'family', how: 'typed-for', edition: 'en' }
  const begin = async (change: Partial<typeof input>) =>
    codeOf(await beginAssisted(here.ctx, lead(), { ...input, ...change }))

  expect(await begin({ role: 'king' })).toBe('survey-desk.ways.helper-unknown')
  expect(await begin({ edition: 'cs' })).toBe('survey-desk.ways.edition-unknown')
  expect(codeOf(await beginAssisted(here.ctx, here.people.moderator, input))).toBe('problems.forbidden')
})

const keyed = {
  answers: {} as Record<string, string[]>,
  consents: noConsents,
  equality: {},
  contact: null,
  companion: null,
}

test('sheets are numbered on from one run to the next, also when two print at once', async () => {
  const print = (n: number) => printSheets(here.ctx, lead(), { slug: survey.slug, count: n, edition: 'en' })
  const [one, other] = (await Promise.all([print(3), print(2)])).map(right)
  here.clock.forward(60_000)
  const third = right(await print(1))

  expect(new Set([one?.first, other?.first, third.first]).size).toBe(3)
  expect(third.first).toBe(sheetNumber(survey.id, 6))
  expect(codeOf(await print(201))).toBe('survey-desk.ways.too-many-sheets')
  const runs = await readSheetRuns(here.ctx.db, await desk())
  expect(runs.reduce((sum, { printed }) => sum + printed, 0)).toBe(6)
})

test('a sheet is keyed in once: the second time it says on which day', async () => {
  const { first } = right(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'ur' }))
  const open = (number = first) => openSheet(here.ctx, lead(), { slug: survey.slug, number })
  const sheet = right(await open(first.toLowerCase().replaceAll('-', '')))
  const answers = { matters: [''], better: ['Steps'], travel: ['bus'], age: ['45-64'] }

  expect(await keySheet(here.ctx, sheet, { ...keyed, answers })).toEqual({ ok: true, value: { blank: 1, hidden: 0 } })
  here.clock.set('2026-05-06T10:00:00Z')
  expect(await open()).toEqual({
    ok: false,
    problem: { kind: 'conflict', code: 'survey-desk.ways.sheet-keyed', details: { day: '2026-05-04' } },
  })
  await keySheet(here.ctx, sheet, { ...keyed, answers })
  expect(await responses()).toMatchObject([{ way_in: 'paper', edition: 'ur', language: 'ur', set_aside: null }])
})

test('a wrong number is told from one of another survey, and from one that was never printed', async () => {
  const { first } = right(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' }))
  const other = await surveyOf(here, { slug: `other-${count}` })
  const open = async (number: string) => codeOf(await openSheet(here.ctx, lead(), { slug: survey.slug, number }))
  const mistyped = first.slice(0, -1) + (first.endsWith('A') ? 'B' : 'A')

  expect(await open('A7')).toBe('survey-desk.ways.sheet-incomplete')
  expect(await open(mistyped)).toBe('survey-desk.ways.sheet-mistyped')
  expect(await open(sheetNumber(other.id, 1))).toBe('survey-desk.ways.sheet-elsewhere')
  expect(await open(sheetNumber(survey.id, 77))).toBe('survey-desk.ways.sheet-unknown')
})

test('sheets are keyed in after the last day, until the survey was reported on', async () => {
  const { first, last } = right(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 2, edition: 'en' }))
  here.clock.set('2026-06-20T10:00:00Z')
  const sheet = right(await openSheet(here.ctx, lead(), { slug: survey.slug, number: first }))

  expect(await keySheet(here.ctx, sheet, { ...keyed, answers: matters })).toMatchObject({ ok: true })
  await here.ctx.db.updateTable('survey').set({ state: 'reported' }).where('id', '=', survey.id).execute()
  expect(codeOf(await openSheet(here.ctx, lead(), { slug: survey.slug, number: last }))).toBe(
    'survey-desk.ways.reported',
  )
})

test('an empty sheet, a wrong answer and a child alone store nothing', async () => {
  const { first } = right(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' }))
  const sheet = right(await openSheet(here.ctx, lead(), { slug: survey.slug, number: first }))
  const key = async (answers: Record<string, string[]>) =>
    codeOf(await keySheet(here.ctx, sheet, { ...keyed, answers }))

  expect(await key({})).toBe('surveys.nothing-answered')
  expect(await key({ travel: ['rocket'] })).toBe('surveys.answers-incomplete')
  expect(await key({ ...matters, age: ['under-13'] })).toBe('survey-desk.ways.sheet-alone')
  expect(await responses()).toEqual([])
  const withTeacher = { ...keyed, answers: { ...matters, age: ['under-13'] }, companion: 'teacher' as const }
  expect(await keySheet(here.ctx, sheet, withTeacher)).toMatchObject({ ok: true })
  expect(await responses()).toMatchObject([{ companion: 'teacher', is_young: true }])
})

test('what was set aside is let in and left out with its texts, and written down', async () => {
  const send = (answers: Record<string, string[]>, isTrapFilled: boolean) =>
    answerSurvey(here.ctx, survey, {
      ...{ submissionId: newSubmissionId(), guestId: null, answers, edition: 'en', entry: plainEntry },
      ...{ startedAt: null, consents: noConsents, equality: {}, contact: null },
      signals: { address: null, isTrapFilled },
    })
  await send(matters, true)
  await send({ matters: ['Buses'] }, true)
  await send(matters, false)
  const waiting = await readSetAside(here.ctx, await desk())
  const standing = async () => [
    (await responses()).map(({ counted }) => counted),
    (
      await here.ctx.db
        .selectFrom('contribution')
        .select('withheld')
        .where('survey_id', '=', survey.id)
        .orderBy('response_id')
        .execute()
    ).map(({ withheld }) => !withheld),
  ]
  const decide = async (decision: 'counted' | 'left-out', handles: string[], actor = lead()) =>
    decideSetAside(here.ctx, actor, { slug: survey.slug, handles, decision })

  expect(waiting).toMatchObject([
    { reason: 'trap-filled', state: 'open', wayIn: 'link', texts: 1 },
    { reason: 'trap-filled', state: 'open' },
  ])
  expect(await standing()).toEqual(Array(2).fill([false, false, true]))
  const handles = waiting.map(({ handle }) => handle)
  expect(codeOf(await decide('counted', handles, here.people.strategyLead))).toBe('problems.forbidden')
  expect(codeOf(await decide('counted', ['made up']))).toBe('survey-desk.ways.nothing-chosen')
  expect(await decide('counted', handles)).toEqual({ ok: true, value: { changed: 2 } })
  expect(await standing()).toEqual(Array(2).fill([true, true, true]))
  expect(await decide('left-out', handles)).toEqual({ ok: true, value: { changed: 2 } })
  expect(await decide('left-out', handles)).toEqual({ ok: true, value: { changed: 0 } })
  expect(await standing()).toEqual(Array(2).fill([false, false, true]))
  const trail = await here.ctx.db
    .selectFrom('audit_entry')
    .select('verb')
    .where('thing_kind', '=', 'response')
    .execute()
  expect(trail.map(({ verb }) => verb).sort()).toEqual([
    ...Array(2).fill('surveys.leave-out'),
    ...Array(2).fill('surveys.let-in'),
  ])

  // Whoever takes theirs out of the counting is no longer among them, and cannot be let in again.
  await here.ctx.db.updateTable('response').set({ in_analysis: false }).where('survey_id', '=', survey.id).execute()
  expect(await readSetAside(here.ctx, await desk())).toEqual([])
  expect(codeOf(await decide('counted', handles))).toBe('survey-desk.ways.nothing-chosen')
})
