import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SurveyTexts } from '#server/seed/surveys/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { bringInFile } from './commands/bring-in-file.ts'
import { keepFile, sweepFiles } from './commands/keep-file.ts'
import { mapColumns, readMappingForm } from './commands/map-columns.ts'
import { previewImport } from './commands/preview-import.ts'
import type { Mapping, Target } from './schema.ts'

let here: Scene
let slug: string
let count = 0
const choices = { bus: { en: 'Bus', ur: 'بس' }, walk: { en: 'Walk, or wheel' } }
const survey: Partial<SurveyTexts> = {
  title: { en: 'Travel', ur: 'سفر' },
  questions: [
    { key: 'matters', kind: 'open-text', text: { en: 'What matters?' } },
    { key: 'better', kind: 'open-text', text: { en: 'What would be better?' } },
    { key: 'travel', kind: 'single-choice', text: { en: 'How do you travel?' }, choices, more: { other: true } },
    { key: 'near', kind: 'several-choices', text: { en: 'What is near?' }, choices },
    { key: 'order', kind: 'ranking', text: { en: 'What first?' }, choices },
    {
      ...{
        key: 'grid',
        kind: 'matrix',
        text: { en: 'How is it?' },
        choices: { fine: { en: 'Fine' }, poor: { en: 'Poor' } },
      },
      rows: { day: { en: 'By day' }, night: { en: 'By night' } },
    },
    { key: 'mark', kind: 'rating', text: { en: 'Your mark' } },
    { key: 'since', kind: 'date', text: { en: 'Since when?' } },
  ],
}
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  slug = (await surveyOf(here, { slug: `travel-${count}`, ...survey })).slug
})

const lead = () => here.people.organisationLead
async function upload(text: string | Buffer): Promise<string> {
  const kept = await keepFile(here.ctx, lead(), slug, { name: 'answers.csv', bytes: Buffer.from(text as string) })
  if (!kept.ok) throw new Error(kept.problem.code)
  return kept.value.id
}
const _map = (id: string, targets: Target[], change: Partial<Mapping> = {}) =>
  mapColumns(here.ctx, lead(), slug, id, { targets, dateFormat: null, edition: 'en', ...change })
async function _preview(id: string, page = 1) {
  const read = await previewImport(here.ctx, lead(), slug, id, { page, language: 'en' })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const _bringIn = (id: string, goodRowsOnly = false) => bringInFile(here.ctx, lead(), slug, id, { goodRowsOnly })
const _stored = () =>
  here.ctx.db
    .selectFrom('response')
    .innerJoin('survey', 'survey.id', 'response.survey_id')
    .selectAll('response')
    .where('survey.slug', '=', slug)
    .orderBy('import_row')
    .execute()
async function _valuesOf(key: string) {
  const rows = await here.ctx.db
    .selectFrom('answer')
    .innerJoin('question', 'question.id', 'answer.question_id')
    .innerJoin('response', 'response.id', 'answer.response_id')
    .innerJoin('survey', 'survey.id', 'response.survey_id')
    .select('answer.value')
    .where('survey.slug', '=', slug)
    .where('question.key', '=', key)
    .orderBy('response.import_row')
    .execute()
  return rows.map(({ value }) => value)
}

test('a file is kept for an hour, for whoever uploaded it', async () => {
  const id = await upload('a\nBuses')
  const { organisationLead, administrator } = here.people
  const gone = { problem: { code: 'survey-desk.import-file-gone' } }
  expect(await readMappingForm(here.ctx, administrator, slug, id)).toMatchObject(gone)
  expect(await readMappingForm(here.ctx, organisationLead, slug, 'guessed')).toMatchObject(gone)
  expect(await readMappingForm(here.ctx, here.people.moderator, slug, id)).toMatchObject({
    problem: { kind: 'forbidden' },
  })
  expect(
    await keepFile(here.ctx, here.people.strategyLead, slug, { name: 'a', bytes: Buffer.from('a') }),
  ).toMatchObject({
    problem: { kind: 'forbidden' },
  })
  here.clock.forward(61 * 60_000)
  expect(await readMappingForm(here.ctx, organisationLead, slug, id)).toMatchObject(gone)
  await sweepFiles(here.ctx)
  expect(await here.ctx.db.selectFrom('import_file').selectAll().execute()).toEqual([])
})

test('a million rows, 20 MB and spreadsheets are refused at once, each with its reason', async () => {
  const keep = (bytes: Buffer) => keepFile(here.ctx, lead(), slug, { name: 'a.csv', bytes })

  expect(await keep(Buffer.from(`a\n${'Buses\n'.repeat(1_000_000)}`))).toMatchObject({
    problem: { code: 'survey-desk.import-too-many-rows', details: { limit: 100_000 } },
  })
  expect(await keep(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))).toMatchObject({
    problem: { code: 'survey-desk.import-file-too-large', details: { megabytes: 20 } },
  })
  expect(await keep(Buffer.from('504b0304', 'hex'))).toMatchObject({
    problem: { code: 'survey-desk.import-spreadsheet' },
  })
  expect(await keep(Buffer.alloc(0))).toMatchObject({ problem: { code: 'survey-desk.import-no-file' } })
})
