import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { draftedBy } from '#test/support/drafted.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  addressPublished,
  alreadyPublished,
  closesInPast,
  datesCrossed,
  reopenNeedsDay,
  seesPromised,
  stepNotPossible,
} from '../problems.ts'
import { readNewestVersion } from '../queries/draft.ts'
import { changeSettings } from './change-settings.ts'
import { deleteDraft } from './copy-and-delete.ts'
import { moveSurvey } from './move-survey.ts'

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
const step = (...[name, day]: [Parameters<typeof moveSurvey>[3], string?]) =>
  moveSurvey(it.ctx, it.people.organisationLead, drafted.where, name, day)

test('it is paused, goes on, is closed and reopened', async () => {
  orFail(await drafted.publish())
  orFail(await step('pause'))
  expect((await design()).settings.status).toBe('paused')
  expect(await step('pause')).toEqual({ ok: false, problem: stepNotPossible })
  orFail(await step('resume'))
  orFail(await step('close'))
  expect((await design()).settings.state).toBe('closed')
  orFail(await step('reopen'))
  expect((await design()).settings.state).toBe('open')
})

test('after its last day it is closed, and reopening takes a new last day', async () => {
  orFail(await drafted.publish())
  it.clock.set('2026-07-01T10:00:00Z')
  expect((await design()).settings).toMatchObject({ state: 'closed', status: 'closed' })
  expect(await step('pause')).toEqual({ ok: false, problem: stepNotPossible })
  expect(await step('reopen')).toEqual({ ok: false, problem: reopenNeedsDay })
  expect(await step('reopen', '2026-06-30')).toEqual({ ok: false, problem: reopenNeedsDay })
  orFail(await step('reopen', '2026-07-14'))
  expect((await design()).settings).toMatchObject({ state: 'open', status: 'open', closesOn: '2026-07-14' })
})

test('settings change together or not at all', async () => {
  orFail(await drafted.publish())
  const set = (wanted: Parameters<typeof changeSettings>[3]) =>
    changeSettings(it.ctx, it.people.organisationLead, drafted.where, wanted)
  orFail(await set({ allowsRepeat: true, access: 'invited', placeSees: 'counts', closesOn: '2026-07-05' }))
  expect((await design()).settings).toMatchObject({ allowsRepeat: true, access: 'invited', placeSees: 'counts' })
  expect(await set({ allowsRepeat: false, closesOn: '2026-05-01' })).toEqual({ ok: false, problem: datesCrossed })
  it.clock.set('2026-05-20T10:00:00Z')
  expect(await set({ allowsRepeat: false, closesOn: '2026-05-19' })).toEqual({ ok: false, problem: closesInPast })
  expect((await design()).settings.allowsRepeat).toBe(true)
  expect(await set({ slug: 'elsewhere' })).toEqual({ ok: false, problem: addressPublished })
})

test('an address can be chosen while it is a draft, unless it is taken or cannot be one', async () => {
  const set = (to: typeof drafted, slug: string) =>
    changeSettings(it.ctx, it.people.organisationLead, to.where, { slug })
  for (const slug of ['Not an address', 'new'])
    expect(await set(drafted, slug)).toMatchObject({ problem: { code: 'survey-desk.address-unfit' } })
  expect(orFail(await set(drafted, 'benches-here'))).toEqual({ slug: 'benches-here' })
  const other = await draftedBy(it, 'empty', 'Other')
  expect(await set(other, 'benches-here')).toMatchObject({ problem: { code: 'survey-desk.address-taken' } })
})

test('what people were told about who sees their words holds from the first response on', async () => {
  orFail(await drafted.publish())
  const version = await readNewestVersion(it.ctx.db, drafted.id)
  const owner = { place_id: it.place.id, organisation_id: it.organisations.communityGroup }
  await it.ctx.db
    .insertInto('response')
    .values({
      ...{ ...owner, id: it.ctx.ids.next(), survey_id: drafted.id, survey_version_id: version?.id ?? '' },
      ...{ way_in: 'link', language: 'en', edition: 'en', answered_on: '2026-05-04', received_at: it.clock.now() },
    })
    .execute()
  const wanted = { placeSees: 'everything' } as const
  const refused = await changeSettings(it.ctx, it.people.organisationLead, drafted.where, wanted)
  expect(refused).toEqual({ ok: false, problem: seesPromised })
  expect((await design()).versions[0]?.responses).toBe(1)
})

test('a survey that was published can be closed, not deleted', async () => {
  orFail(await drafted.publish())
  expect(await deleteDraft(it.ctx, it.people.organisationLead, drafted.where)).toEqual({
    ok: false,
    problem: alreadyPublished,
  })
})
