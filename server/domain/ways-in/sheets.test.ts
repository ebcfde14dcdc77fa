import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noConsents } from '#domain/privacy/schema.ts'
import { takeBack } from '#domain/receipts/commands.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { keySheet, openSheet } from './commands/key-sheet.ts'
import { printSheets } from './commands/print-sheets.ts'
import { readSurveyDesk } from './queries/desk.ts'
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
const desk = async () => orFail(await readSurveyDesk(here.ctx, lead(), survey.slug))
const responses = () =>
  here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).orderBy('id').execute()

const matters = { matters: ['Benches'] }

const keyed = {
  answers: {} as Record<string, string[]>,
  consents: noConsents,
  equality: {},
  contact: null,
  companion: null,
}

test('sheets are numbered on from one run to the next, also when two print at once', async () => {
  const print = (n: number) => printSheets(here.ctx, lead(), { slug: survey.slug, count: n, edition: 'en' })
  const [one, other] = (await Promise.all([print(3), print(2)])).map(orFail)
  here.clock.forward(60_000)
  const third = orFail(await print(1))

  expect(new Set([one?.first, other?.first, third.first]).size).toBe(3)
  expect(third.first).toBe(sheetNumber(survey.id, 6))
  expect(codeOf(await print(201))).toBe('survey-desk.ways.too-many-sheets')
  const runs = await readSheetRuns(here.ctx.db, await desk())
  expect(runs.reduce((sum, { printed }) => sum + printed, 0)).toBe(6)
})

test('a sheet is keyed in once: the second time it says on which day', async () => {
  const { first } = orFail(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'ur' }))
  const open = (number = first) => openSheet(here.ctx, lead(), { slug: survey.slug, number })
  const sheet = orFail(await open(first.toLowerCase().replaceAll('-', '')))
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
  const { first } = orFail(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' }))
  const other = await surveyOf(here, { slug: `other-${count}` })
  const open = async (number: string) => codeOf(await openSheet(here.ctx, lead(), { slug: survey.slug, number }))
  const mistyped = first.slice(0, -1) + (first.endsWith('A') ? 'B' : 'A')

  expect(await open('A7')).toBe('survey-desk.ways.sheet-incomplete')
  expect(await open(mistyped)).toBe('survey-desk.ways.sheet-mistyped')
  expect(await open(sheetNumber(other.id, 1))).toBe('survey-desk.ways.sheet-elsewhere')
  expect(await open(sheetNumber(survey.id, 77))).toBe('survey-desk.ways.sheet-unknown')
})

test('sheets are keyed in after the last day, until the survey was reported on', async () => {
  const { first, last } = orFail(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 2, edition: 'en' }))
  here.clock.set('2026-06-20T10:00:00Z')
  const sheet = orFail(await openSheet(here.ctx, lead(), { slug: survey.slug, number: first }))

  expect(await keySheet(here.ctx, sheet, { ...keyed, answers: matters })).toMatchObject({ ok: true })
  await here.ctx.db.updateTable('survey').set({ state: 'reported' }).where('id', '=', survey.id).execute()
  expect(codeOf(await openSheet(here.ctx, lead(), { slug: survey.slug, number: last }))).toBe(
    'survey-desk.ways.reported',
  )
})

test('an empty sheet, a wrong answer and a child alone store nothing', async () => {
  const { first } = orFail(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' }))
  const sheet = orFail(await openSheet(here.ctx, lead(), { slug: survey.slug, number: first }))
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

test('a sheet can be keyed in again once its response was taken back', async () => {
  const { first } = orFail(await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' }))
  const open = async () => openSheet(here.ctx, lead(), { slug: survey.slug, number: first })
  const answers = { ...matters, age: ['45-64'] }
  orFail(await keySheet(here.ctx, orFail(await open()), { ...keyed, answers }))
  const [sent] = await responses()
  const found = { code: '', responseId: sent?.id ?? '', placeId: survey.place.id, surveyId: survey.id }
  orFail(await takeBack(here.ctx, found))

  expect(await keySheet(here.ctx, orFail(await open()), { ...keyed, answers })).toMatchObject({ ok: true })
  expect(await responses()).toMatchObject([{ way_in: 'paper', receipt_hash: sent?.receipt_hash }])
})
