import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { nobody } from '#domain/kernel/actor.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  addressPublished,
  alreadyPublished,
  changedElsewhere,
  closesInPast,
  datesCrossed,
  nothingNew,
  notReady,
  opensInPast,
  reopenNeedsDay,
  reportsTooEarly,
  seesPromised,
  stepNotPossible,
} from '../problems.ts'
import { readDesign } from '../queries/design.ts'
import type { Where } from '../queries/find-survey.ts'
import { changeSettings } from './change-settings.ts'
import { deleteDraft } from './copy-and-delete.ts'
import { moveSurvey } from './move-survey.ts'
import { type Publishing, publishSurvey } from './publish-survey.ts'
import { startSurvey } from './start-survey.ts'
import { saveRevision } from './steps.ts'

let it: Scene
let lead: Actor
let where: Where

beforeAll(async () => {
  it = await scene()
  lead = it.people.organisationLead
})
afterAll(() => it.close())
beforeEach(async () => {
  it.clock.set('2026-05-04T10:00:00Z')
  const organisationId = it.organisations.communityGroup
  const start = {
    placeId: it.place.id,
    organisationId,
    template: 'what-matters' as const,
    title: 'What matters to you?',
    language: 'en',
  }
  where = { placeId: it.place.id, slug: orFail(await startSurvey(it.ctx, lead, start)).slug }
})

const design = async () => orFail(await readDesign(it.ctx, lead, where))
const days = { opensOn: null, closesOn: '2026-06-30', reportsOn: '2026-07-31' }
const publish = async (wanted: Partial<Publishing> = {}) =>
  publishSurvey(it.ctx, lead, where, { revision: (await design()).standing.revision, ...days, ...wanted })
const change = async (edit: (definition: Definition) => Definition) => {
  const { definition, standing } = await design()
  return orFail(await saveRevision(it.ctx, lead, where, { basedOn: standing.revision, definition: edit(definition) }))
}
const reworded = (definition: Definition): Definition => ({
  ...definition,
  items: definition.items.map((item) =>
    item.key === 'matters' ? { ...item, text: { ...item.text, en: 'What counts?' } } : item,
  ),
})
const step = (...[name, day]: [Parameters<typeof moveSurvey>[3], string?]) => moveSurvey(it.ctx, lead, where, name, day)
const versionRows = () =>
  it.ctx.db
    .selectFrom('survey_version')
    .innerJoin('survey', 'survey.id', 'survey_version.survey_id')
    .select(['survey_version.id', 'number', 'definition', 'survey.minutes', 'survey.title_id'])
    .where('slug', '=', where.slug)
    .orderBy('number')
    .execute()

test('publishing opens the survey and freezes what people see', async () => {
  it.published.length = 0
  expect(orFail(await publish())).toEqual({ version: 1 })
  const { settings, versions, hasChanges, definition } = await design()
  expect(settings).toMatchObject({ state: 'open', status: 'open', opensOn: '2026-05-04', closesOn: '2026-06-30' })
  expect(versions).toMatchObject([{ number: 1, publishedBy: 'Lead of a community group', responses: 0, changes: [] }])
  expect(hasChanges).toBe(false)
  expect(it.published).toMatchObject([{ type: 'surveys.changed', placeId: it.place.id }])

  await change(reworded)
  expect((await versionRows()).map((row) => row.definition)).toEqual([definition])
  expect((await design()).hasChanges).toBe(true)
})

test('each question gets a row with its words in every edition', async () => {
  orFail(await publish())
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
  orFail(await publish())
  await change(reworded)
  expect(orFail(await publish())).toEqual({ version: 2 })
  const { versions } = await design()
  expect(versions.map(({ number }) => number)).toEqual([2, 1])
  expect(versions[0]?.changes).toEqual([{ kind: 'reworded', item: 'matters', text: 'What counts?' }])
})

test('publishing what people already see is refused', async () => {
  orFail(await publish())
  expect(await publish()).toEqual({ ok: false, problem: nothingNew })
})

test('what was changed since somebody looked is not published unseen', async () => {
  const { standing } = await design()
  await change(reworded)
  expect(await publish({ revision: standing.revision })).toEqual({ ok: false, problem: changedElsewhere })
  expect(await versionRows()).toEqual([])
})

test('a survey with faults is not published', async () => {
  await change((definition) => ({ ...definition, items: [] }))
  expect(await publish()).toEqual({ ok: false, problem: notReady(1) })
  expect((await design()).settings.state).toBe('draft')
})

test('a question that people answered keeps its kind: another kind is another question', async () => {
  orFail(await publish())
  const asYesNo = (definition: Definition): Definition => ({
    ...definition,
    items: definition.items.map((item) => {
      if (item.key !== 'one-thing') return item
      const { key, text, hint, picture, easyPicture, showIf } = item
      return { key, text, hint, picture, easyPicture, showIf, required: false, kind: 'yes-no' }
    }),
  })
  await change(asYesNo)
  expect((await design()).standing.faults).toEqual([{ code: 'survey-desk.kind-changed', item: 'one-thing' }])
  expect(await publish()).toEqual({ ok: false, problem: notReady(1) })
})

test.each([
  [{ opensOn: '2026-07-01' }, datesCrossed],
  [{ opensOn: '2026-05-03' }, opensInPast],
  [{ opensOn: '2026-04-01', closesOn: '2026-05-03' }, opensInPast],
  [{ closesOn: '2026-05-03' }, datesCrossed],
  [{ reportsOn: '2026-06-29' }, reportsTooEarly],
])('days that cannot be kept are refused: %j', async (wanted, problem) => {
  expect(await publish(wanted)).toEqual({ ok: false, problem })
  expect((await design()).settings.state).toBe('draft')
})

test('it is paused, goes on, is closed, reopened and reported on', async () => {
  orFail(await publish())
  orFail(await step('pause'))
  expect((await design()).settings.status).toBe('paused')
  expect(await step('pause')).toEqual({ ok: false, problem: stepNotPossible })
  orFail(await step('resume'))
  orFail(await step('close'))
  expect((await design()).settings.state).toBe('closed')
  orFail(await step('reopen'))
  orFail(await step('close'))
  orFail(await step('report'))
  expect((await design()).settings.state).toBe('reported')
  expect(await step('reopen')).toEqual({ ok: false, problem: stepNotPossible })
  orFail(await step('take-back-report'))
  expect((await design()).settings.state).toBe('closed')
})

test('after its last day it is closed, and reopening takes a new last day', async () => {
  orFail(await publish())
  it.clock.set('2026-07-01T10:00:00Z')
  expect((await design()).settings).toMatchObject({ state: 'closed', status: 'closed' })
  expect(await step('pause')).toEqual({ ok: false, problem: stepNotPossible })
  expect(await step('reopen')).toEqual({ ok: false, problem: reopenNeedsDay })
  expect(await step('reopen', '2026-06-30')).toEqual({ ok: false, problem: reopenNeedsDay })
  orFail(await step('reopen', '2026-07-14'))
  expect((await design()).settings).toMatchObject({ state: 'open', status: 'open', closesOn: '2026-07-14' })
})

test('a paused survey stays paused when a new version is published', async () => {
  orFail(await publish())
  orFail(await step('pause'))
  await change(reworded)
  orFail(await publish())
  expect((await design()).settings.state).toBe('paused')
})

test('settings change together or not at all', async () => {
  orFail(await publish())
  const set = (wanted: Parameters<typeof changeSettings>[3]) => changeSettings(it.ctx, lead, where, wanted)
  orFail(await set({ allowsRepeat: true, access: 'invited', placeSees: 'counts', closesOn: '2026-07-05' }))
  expect((await design()).settings).toMatchObject({ allowsRepeat: true, access: 'invited', placeSees: 'counts' })
  expect(await set({ allowsRepeat: false, closesOn: '2026-05-01' })).toEqual({ ok: false, problem: datesCrossed })
  it.clock.set('2026-05-20T10:00:00Z')
  expect(await set({ allowsRepeat: false, closesOn: '2026-05-19' })).toEqual({ ok: false, problem: closesInPast })
  expect((await design()).settings.allowsRepeat).toBe(true)
  expect(await set({ slug: 'elsewhere' })).toEqual({ ok: false, problem: addressPublished })
})

test('an address can be chosen while it is a draft, unless it is taken or cannot be one', async () => {
  const set = (slug: string) => changeSettings(it.ctx, lead, where, { slug })
  expect(await set('Not an address')).toMatchObject({ problem: { code: 'survey-desk.address-unfit' } })
  expect(await set('new')).toMatchObject({ problem: { code: 'survey-desk.address-unfit' } })
  const before = where.slug
  where = { ...where, slug: orFail(await set(`${before}-mine`)).slug }
  orFail(await publish())
  where = {
    ...where,
    slug: orFail(
      await startSurvey(it.ctx, lead, {
        ...{
          placeId: it.place.id,
          organisationId: it.organisations.communityGroup,
          template: 'empty',
          title: 'Other',
          language: 'en',
        },
      }),
    ).slug,
  }
  expect(await set(`${before}-mine`)).toMatchObject({ problem: { code: 'survey-desk.address-taken' } })
})

test('what people were told about who sees their words holds from the first response on', async () => {
  orFail(await publish())
  const [version] = await versionRows()
  const survey = await it.ctx.db
    .selectFrom('survey')
    .selectAll()
    .where('slug', '=', where.slug)
    .executeTakeFirstOrThrow()
  await it.ctx.db
    .insertInto('response')
    .values({
      ...{
        id: it.ctx.ids.next(),
        place_id: it.place.id,
        organisation_id: survey.organisation_id,
        survey_id: survey.id,
      },
      ...{ survey_version_id: version?.id ?? '', way_in: 'link', language: 'en', edition: 'en' },
      ...{ answered_on: '2026-05-04', received_at: it.clock.now() },
    })
    .execute()
  expect(await changeSettings(it.ctx, lead, where, { placeSees: 'everything' })).toEqual({
    ok: false,
    problem: seesPromised,
  })
  expect((await design()).versions[0]?.responses).toBe(1)
})

test('a survey that was published can be closed, not deleted', async () => {
  orFail(await publish())
  expect(await deleteDraft(it.ctx, lead, where)).toEqual({ ok: false, problem: alreadyPublished })
})

test('the place’s administrator may publish for a group; a stranger or a guest may not, nor move it', async () => {
  const stranger: Actor = {
    ...{ kind: 'person', personId: it.people.moderator.personId, name: 'Lead of another group' },
    memberships: [{ placeId: it.place.id, organisationId: it.organisations.youthGroup, role: 'organisation-lead' }],
  }
  const publishing = { revision: 1, ...days }
  for (const actor of [stranger, it.people.facilitator, nobody]) {
    expect((await publishSurvey(it.ctx, actor, where, publishing)).ok).toBe(false)
    expect((await moveSurvey(it.ctx, actor, where, 'close')).ok).toBe(false)
    expect((await changeSettings(it.ctx, actor, where, { allowsRepeat: true })).ok).toBe(false)
    expect((await deleteDraft(it.ctx, actor, where)).ok).toBe(false)
  }
  orFail(await publishSurvey(it.ctx, it.people.administrator, where, publishing))
})

test('the audit says who did what, in no words of the survey', async () => {
  orFail(await publish())
  orFail(await step('close'))
  const entries = await it.ctx.db.selectFrom('audit_entry').selectAll().where('thing_kind', '=', 'survey').execute()
  expect(entries.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['surveys.publish', 'surveys.close']))
  expect(JSON.stringify(entries)).not.toMatch(/matters to you|What counts/)
})
