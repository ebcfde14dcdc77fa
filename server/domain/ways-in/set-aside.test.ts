import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import { readResults } from '#domain/results/queries/results.ts'
import { answerSurvey } from '#domain/surveys/commands/answer-survey.ts'
import { newSubmissionId, plainEntry } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { decideSetAside } from './commands/decide-set-aside.ts'
import { readSurveyDesk } from './queries/desk.ts'
import { readSetAside } from './queries/set-aside.ts'

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

const matters = { matters: ['Benches'] }

test('what was set aside is let in and left out with its texts, and written down', async () => {
  const send = (answers: Record<string, string[]>, isTrapFilled: boolean) =>
    answerSurvey(here.ctx, survey, {
      ...{ submissionId: newSubmissionId(), hasAnswered: false, answers, edition: 'en', entry: plainEntry },
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

test('past sixty an hour from one address each still gets a receipt, and the group sees how many wait, why, and what they say', async () => {
  const send = (words: string) =>
    sendTo(here, survey, { matters: words }, { signals: { address: `school-${count}`, isTrapFilled: false } })
  for (let pupil = 1; pupil <= 60; pupil += 1) orFail(await send(`Pupil ${pupil}`))
  expect(await readSetAside(here.ctx, await desk())).toEqual([])
  const late = [orFail(await send('A bench by the gate')), orFail(await send('I am frightened'))]
  expect(late).toMatchObject(Array(2).fill({ code: expect.stringMatching(/-/), isLate: false }))

  const mayBeAtRisk = { worry: 'open', sealed: true } as const
  await here.ctx.db.updateTable('contribution').set(mayBeAtRisk).where('text', '=', 'I am frightened').execute()
  const waiting = await readSetAside(here.ctx, await desk())
  expect(waiting.map(({ reason, state, said }) => [reason, state, said])).toEqual(
    expect.arrayContaining([
      ['many-from-one-address', 'open', [{ text: 'A bench by the gate', language: 'en' }]],
      ['many-from-one-address', 'open', []],
    ]),
  )
  const where = { placeId: here.place.id, organisationId: survey.organisation.id }
  const scope = orFail(permit(lead(), 'surveys.read-responses', where))
  const read = await readResults(here.ctx, scope, { slug: survey.slug, language: 'en' })
  expect(orFail(read).results).toMatchObject({
    survey: { responses: 60 },
    setAside: [{ reason: 'many-from-one-address', waiting: 2, leftOut: 0 }],
  })
  const handles = waiting.map(({ handle }) => handle)
  orFail(await decideSetAside(here.ctx, lead(), { slug: survey.slug, handles, decision: 'counted' }))
  expect((await responses()).filter(({ counted }) => counted)).toHaveLength(62)
  orFail(await decideSetAside(here.ctx, lead(), { slug: survey.slug, handles, decision: 'left-out' }))
  expect((await readSetAside(here.ctx, await desk())).flatMap(({ said }) => said)).toEqual([])
})
