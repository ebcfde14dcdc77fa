import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { days, draftedBy, neighbourOf, reworded } from '#test/support/drafted.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { changedElsewhere, datesCrossed, nothingNew, notReady, opensInPast, reportsTooEarly } from '../problems.ts'
import { changeSettings } from './change-settings.ts'
import { deleteDraft } from './copy-and-delete.ts'
import { moveSurvey } from './move-survey.ts'
import { publishSurvey } from './publish-survey.ts'

let it: Scene
let drafted: Awaited<ReturnType<typeof draftedBy>>

beforeAll(async () => {
  it = await scene()
})
afterAll(() => it.close())
beforeEach(async () => {
  it.clock.set('2026-05-04T10:00:00Z')
  drafted = await draftedBy(it)
})

const design = () => drafted.design()
const step = (name: Parameters<typeof moveSurvey>[3]) =>
  moveSurvey(it.ctx, it.people.organisationLead, drafted.where, name)
const versionRows = () =>
  it.ctx.db
    .selectFrom('survey_version')
    .innerJoin('survey', 'survey.id', 'survey_version.survey_id')
    .select(['survey_version.id', 'number', 'definition', 'survey.minutes'])
    .where('survey.id', '=', drafted.id)
    .orderBy('number')
    .execute()

test('publishing opens the survey and freezes what people see', async () => {
  it.published.length = 0
  expect(orFail(await drafted.publish())).toEqual({ version: 1 })
  const { settings, versions, hasChanges, definition } = await design()
  expect(settings).toMatchObject({ state: 'open', status: 'open', opensOn: '2026-05-04', closesOn: '2026-06-30' })
  expect(versions).toMatchObject([{ number: 1, publishedBy: 'Lead of a community group', responses: 0, changes: [] }])
  expect(hasChanges).toBe(false)
  expect(it.published).toMatchObject([{ type: 'surveys.changed', placeId: it.place.id }])

  await drafted.change(reworded)
  expect((await versionRows()).map((row) => row.definition)).toEqual([definition])
  expect((await design()).hasChanges).toBe(true)
})

test('each question gets a row with its words in every edition', async () => {
  orFail(await drafted.publish())
  const [version] = await versionRows()
  const rows = await it.ctx.db
    .selectFrom('question')
    .innerJoin('wording', 'wording.id', 'question.text_id')
    .innerJoin('wording_text', 'wording_text.wording_id', 'wording.id')
    .select(['key', 'kind', 'position', 'source_language', 'language', 'text'])
    .where('survey_version_id', '=', version?.id ?? '')
    .orderBy('position')
    .execute()
  const matters = rows.filter(({ key }) => key === 'matters')
  expect(matters.map(({ language }) => language).sort()).toEqual(['en', 'en-x-easy', 'ur'])
  expect(matters[0]).toMatchObject({ kind: 'open-text', position: 1, source_language: 'en' })
  expect(version?.minutes).toBeGreaterThan(2)
})

test('mended words are a second version, which says what changed', async () => {
  orFail(await drafted.publish())
  await drafted.change(reworded)
  expect(orFail(await drafted.publish())).toEqual({ version: 2 })
  const { versions } = await design()
  expect(versions.map(({ number }) => number)).toEqual([2, 1])
  expect(versions[0]?.changes).toEqual([{ kind: 'reworded', item: 'matters', text: 'What counts?' }])
})

test('publishing what people already see is refused', async () => {
  orFail(await drafted.publish())
  expect(await drafted.publish()).toEqual({ ok: false, problem: nothingNew })
})

test('what was changed since somebody looked is not published unseen', async () => {
  const { standing } = await design()
  await drafted.change(reworded)
  expect(await drafted.publish({ revision: standing.revision })).toEqual({ ok: false, problem: changedElsewhere })
  expect(await versionRows()).toEqual([])
})

test('a survey with faults is not published', async () => {
  await drafted.change((definition) => ({ ...definition, items: [] }))
  expect(await drafted.publish()).toEqual({ ok: false, problem: notReady(1) })
  expect((await design()).settings.state).toBe('draft')
})

test('a question that people answered keeps its kind: another kind is another question', async () => {
  orFail(await drafted.publish())
  const asYesNo = (definition: Definition): Definition => ({
    ...definition,
    items: definition.items.map((item) => {
      if (item.key !== 'one-thing') return item
      const { key, text, hint, picture, easyPicture, showIf } = item
      return { key, text, hint, picture, easyPicture, showIf, required: false, kind: 'yes-no' }
    }),
  })
  await drafted.change(asYesNo)
  expect((await design()).standing.faults).toEqual([{ code: 'survey-desk.kind-changed', item: 'one-thing' }])
  expect(await drafted.publish()).toEqual({ ok: false, problem: notReady(1) })
})

test.each([
  [{ opensOn: '2026-07-01' }, datesCrossed],
  [{ opensOn: '2026-05-03' }, opensInPast],
  [{ opensOn: '2026-04-01', closesOn: '2026-05-03' }, opensInPast],
  [{ closesOn: '2026-05-03' }, datesCrossed],
  [{ reportsOn: '2026-06-29' }, reportsTooEarly],
])('days that cannot be kept are refused: %j', async (wanted, problem) => {
  expect(await drafted.publish(wanted)).toEqual({ ok: false, problem })
  expect((await design()).settings.state).toBe('draft')
})

test('a paused survey stays paused when a new version is published', async () => {
  orFail(await drafted.publish())
  orFail(await step('pause'))
  await drafted.change(reworded)
  orFail(await drafted.publish())
  expect((await design()).settings.state).toBe('paused')
})

test('the place’s administrator may publish for a group; a stranger or a guest may not, nor move it', async () => {
  const publishing = { revision: 1, ...days }
  for (const actor of [neighbourOf(it), it.people.facilitator, nobody]) {
    expect((await publishSurvey(it.ctx, actor, drafted.where, publishing)).ok).toBe(false)
    expect((await moveSurvey(it.ctx, actor, drafted.where, 'close')).ok).toBe(false)
    expect((await changeSettings(it.ctx, actor, drafted.where, { allowsRepeat: true })).ok).toBe(false)
    expect((await deleteDraft(it.ctx, actor, drafted.where)).ok).toBe(false)
  }
  orFail(await publishSurvey(it.ctx, it.people.administrator, drafted.where, publishing))
})

test('the audit says who did what, in no words of the survey', async () => {
  orFail(await drafted.publish())
  orFail(await step('close'))
  const entries = await it.ctx.db.selectFrom('audit_entry').selectAll().where('thing_kind', '=', 'survey').execute()
  expect(entries.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['surveys.publish', 'surveys.close']))
  expect(JSON.stringify(entries)).not.toMatch(/matters to you|What counts/)
})
