import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { nobody } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { changedElsewhere, nothingToRedo, nothingToUndo, surveyUnknown } from '../problems.ts'
import { readStanding } from '../queries/design.ts'
import { readDrafts } from '../queries/drafts.ts'
import type { Where } from '../queries/find-survey.ts'
import { mostSteps } from '../schema/limits.ts'
import { deleteDraft, duplicateSurvey } from './copy-and-delete.ts'
import { startSurvey } from './start-survey.ts'
import { redoStep, saveRevision, undoStep } from './steps.ts'

let it: Scene
let lead: Actor
let where: Where
let first: Definition

beforeAll(async () => {
  it = await scene()
  lead = it.people.organisationLead
})
afterAll(() => it.close())
beforeEach(async () => {
  const { slug } = orFail(await startSurvey(it.ctx, lead, beginning()))
  where = { placeId: it.place.id, slug }
  first = (await standing()).definition
})

const beginning = () => ({
  placeId: it.place.id,
  organisationId: it.organisations.communityGroup,
  template: 'what-matters' as const,
  title: 'Benches & buses',
  language: 'en',
})
const standing = async () => orFail(await readStanding(it.ctx, lead, where))
const titled = (title: string): Definition => ({ ...first, title: { en: title } })
const save = async (title: string, basedOn: number) =>
  saveRevision(it.ctx, lead, where, { basedOn, definition: titled(title) })
const undo = async () => undoStep(it.ctx, lead, where, (await standing()).revision)
const redo = async () => redoStep(it.ctx, lead, where, (await standing()).revision)
const title = async () => (await standing()).definition.title.en

test('a survey begins with its template under the title that was typed, at an address made of it', async () => {
  expect(where.slug).toMatch(/^benches-buses(-\d+)?$/)
  expect(first.title).toEqual({ en: 'Benches & buses' })
  expect(await standing()).toMatchObject({ revision: 1, canUndo: false, canRedo: false, faults: [] })
  const audited = await it.ctx.db.selectFrom('audit_entry').selectAll().where('verb', '=', 'surveys.start').execute()
  expect(audited.length).toBeGreaterThan(0)
  expect(JSON.stringify(audited)).not.toContain('Benches')
})

test('two surveys of one title have two addresses', async () => {
  const again = orFail(await startSurvey(it.ctx, lead, beginning()))
  expect(again.slug).not.toBe(where.slug)
  expect(again.slug).toMatch(/^benches-buses-\d+$/)
})

test('each save is a step, an undo goes one back and a redo one on', async () => {
  const two = orFail(await save('Two', 1))
  expect(orFail(await save('Three', two.revision))).toMatchObject({ canUndo: true, canRedo: false })
  expect(orFail(await undo())).toMatchObject({
    definition: { title: { en: 'Two' } },
    canRedo: true,
  })
  expect(await title()).toBe('Two')
  expect(orFail(await redo()).definition.title.en).toBe('Three')
})

test('something else done after an undo drops the steps that were undone', async () => {
  await save('Two', 1)
  await undo()
  expect(orFail(await save('Other', 1))).toMatchObject({ canUndo: true, canRedo: false })
  expect(await redo()).toEqual({ ok: false, problem: nothingToRedo })
  orFail(await undo())
  expect(await undo()).toEqual({ ok: false, problem: nothingToUndo })
  expect(await title()).toBe('Benches & buses')
})

test('an old window is told so, and overwrites nothing', async () => {
  await save('Two', 1)
  expect(await save('Mine', 1)).toEqual({ ok: false, problem: changedElsewhere })
  expect(await title()).toBe('Two')
})

test('a window from before an undo is told so too, when something else was done since', async () => {
  const two = orFail(await save('Two', 1))
  await undo()
  await save('Other', 1)
  expect(await save('Mine', two.revision)).toEqual({ ok: false, problem: changedElsewhere })
})

test('a save sent twice because its answer was lost is one step', async () => {
  const sent = orFail(await save('Two', 1))
  expect(orFail(await save('Two', 1)).revision).toBe(sent.revision)
})

test('two windows that save at once: one is kept, the other told', async () => {
  const done = await Promise.all(['One', 'Other'].map((each) => save(each, 1)))
  expect(done.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('the last steps are kept, and no more', async () => {
  const { id } = await it.ctx.db
    .selectFrom('survey')
    .select('id')
    .where('slug', '=', where.slug)
    .executeTakeFirstOrThrow()
  const at = it.clock.now()
  const numbers = Array.from({ length: mostSteps + 5 }, (_, index) => index + 2)
  const earlier = numbers.map((number) => ({ survey_id: id, number, definition: '{}', person_id: null, at }))
  await it.ctx.db.insertInto('survey_revision').values(earlier).execute()
  const newest = numbers.at(-1) as number
  await it.ctx.db.updateTable('survey').set({ revision: newest }).where('id', '=', id).execute()

  expect(orFail(await save('One more', newest)).revision).toBe(newest + 1)
  const kept = await it.ctx.db.selectFrom('survey_revision').select('number').where('survey_id', '=', id).execute()
  expect(kept.length).toBe(mostSteps)
  expect(Math.min(...kept.map(({ number }) => number))).toBe(newest + 2 - mostSteps)
})

test('nobody builds for a group that is not theirs, or without signing in', async () => {
  const stranger: Actor = {
    ...{ kind: 'person', personId: it.people.moderator.personId, name: 'Lead of another group' },
    memberships: [{ placeId: it.place.id, organisationId: it.organisations.youthGroup, role: 'organisation-lead' }],
  }
  const step = { basedOn: 1, definition: titled('Taken over') }
  // Another group's address and one that is nobody's sound the same.
  expect(await saveRevision(it.ctx, stranger, where, step)).toEqual({ ok: false, problem: surveyUnknown })
  expect(await saveRevision(it.ctx, it.people.moderator, where, step)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await saveRevision(it.ctx, nobody, where, step)).toMatchObject({ problem: { kind: 'signed-out' } })
  expect(await startSurvey(it.ctx, stranger, beginning())).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await readStanding(it.ctx, stranger, where)).toEqual({ ok: false, problem: surveyUnknown })
  expect(await title()).toBe('Benches & buses')
})

test('an undo pressed in an old window takes back nothing that was done elsewhere', async () => {
  const two = orFail(await save('Two', 1))
  await save('Theirs', two.revision)
  expect(await undoStep(it.ctx, lead, where, two.revision)).toEqual({ ok: false, problem: changedElsewhere })
  expect(await redoStep(it.ctx, lead, where, two.revision)).toEqual({ ok: false, problem: changedElsewhere })
  expect(await title()).toBe('Theirs')
})

test('an organisation of nowhere, and a survey that is not there, are refused', async () => {
  const { administrator } = it.people
  const nowhere = { ...beginning(), organisationId: '00000000-0000-7000-8000-000000000000' }
  expect(await startSurvey(it.ctx, administrator, nowhere)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await undoStep(it.ctx, lead, { ...where, slug: 'nothing' }, 1)).toEqual({ ok: false, problem: surveyUnknown })
})

test('a copy is a draft of its own', async () => {
  const copy = orFail(await duplicateSurvey(it.ctx, lead, where))
  const there = orFail(await readStanding(it.ctx, lead, { ...where, slug: copy.slug }))
  expect(there.definition).toEqual({ ...first, title: { en: 'Benches & buses (2)' } })
})

test('a draft can be deleted with all its steps', async () => {
  await save('Two', 1)
  orFail(await deleteDraft(it.ctx, lead, where))
  expect(await readStanding(it.ctx, lead, where)).toEqual({ ok: false, problem: surveyUnknown })
})

test('a survey made without the builder begins with what was published, and an undo leads back to it', async () => {
  const { id, slug, definition } = await surveyOf(it, { slug: 'made-by-hand' })
  await it.ctx.db.updateTable('survey').set({ revision: null }).where('id', '=', id).execute()
  await it.ctx.db.deleteFrom('survey_revision').where('survey_id', '=', id).execute()
  where = { ...where, slug }
  lead = it.people.administrator
  expect(await standing()).toMatchObject({ revision: 0, canUndo: false, definition })
  const mended = { ...definition, title: { en: 'Mended' } }
  const saved = orFail(await saveRevision(it.ctx, lead, where, { basedOn: 0, definition: mended }))
  expect(saved).toMatchObject({ revision: 2, canUndo: true })
  expect(orFail(await undo()).definition).toEqual(definition)
  lead = it.people.organisationLead
})

test('drafts are listed for those who may build on them', async () => {
  const scope = orFail(permit(lead, 'surveys.build', { placeId: it.place.id }))
  it.clock.forward(1000)
  await save('The newest of all', 1)
  const [newest] = await readDrafts(it.ctx.db, scope, 'ur')
  expect(newest).toMatchObject({
    slug: where.slug,
    title: { text: 'The newest of all', language: 'en', isFallback: true },
  })
})

test('a save that joins the step before is taken back with it, and never over somebody else’s', async () => {
  await save('Benches', 1)
  const joins = { definition: titled('Benches!'), joins: true }
  expect(await saveRevision(it.ctx, lead, where, { ...joins, basedOn: 1 })).toMatchObject({ problem: changedElsewhere })
  expect(await saveRevision(it.ctx, lead, where, { ...joins, basedOn: 2 })).toMatchObject({ value: { revision: 3 } })
  expect(await title()).toBe('Benches!')
  await undo()
  expect(await title()).toBe('Benches & buses')
  await redo()
  expect(await title()).toBe('Benches!')
})
