import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noConsents } from '#domain/privacy/schema.ts'
import { answerSurvey } from '#domain/surveys/commands/answer-survey.ts'
import { newSubmissionId, plainEntry } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
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
