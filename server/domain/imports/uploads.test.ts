import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SurveyTexts } from '#server/seed/surveys/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { bringInFile } from './commands/bring-in-file.ts'
import { keepFile } from './commands/keep-file.ts'
import { mapColumns, mapWords, readMappingForm } from './commands/map-columns.ts'
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
const map = (id: string, targets: Target[], change: Partial<Mapping> = {}) =>
  mapColumns(here.ctx, lead(), slug, id, { targets, dateFormat: null, edition: 'en', ...change })
async function preview(id: string, page = 1) {
  const read = await previewImport(here.ctx, lead(), slug, id, { page, language: 'en' })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const bringIn = (id: string, goodRowsOnly = false) => bringInFile(here.ctx, lead(), slug, id, { goodRowsOnly })
const stored = () =>
  here.ctx.db
    .selectFrom('response')
    .innerJoin('survey', 'survey.id', 'response.survey_id')
    .selectAll('response')
    .where('survey.slug', '=', slug)
    .orderBy('import_row')
    .execute()
async function valuesOf(key: string) {
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

test('columns are guessed by their keys, their wordings in any edition, and usual names', async () => {
  const header = [
    'Timestamp',
    'What matters?',
    'travel',
    'How is it? [By night]',
    'Town',
    'Language',
    'near.bus',
    'Response ID',
    'ID',
  ]
  const id = await upload(`${header.join(',')}\n2026-01-05 10:33,Buses,Bus,Fine,Redcar,Urdu,yes,7,1`)
  const form = await readMappingForm(here.ctx, lead(), slug, id)
  if (!form.ok) throw new Error(form.problem.code)

  expect(form.value.mapping.targets).toEqual([
    'date',
    'field:matters',
    'field:travel',
    'field:grid.night',
    'area',
    'edition',
    'tick:near.bus',
    'respondent',
    'out',
  ])
  expect(form.value.mapping.dateFormat).toBe('yyyy-mm-dd')
  expect(form.value.columns[1]).toEqual({ name: 'What matters?', samples: ['Buses'] })
})

test('a row becomes one response with all its answers, and what was mapped is remembered for the next file', async () => {
  const header = 'a,b,how,near,1,2,day,night,mark,since,age,lang,town'
  const row = 'Buses,Steps,بس,"Bus; Walk, or wheel",2,1,fine,POOR,4.0,5/6/2020,25 to 44,ur,middlesbrough'
  const targets: Target[] = [
    ...([
      'field:matters',
      'field:better',
      'field:travel',
      'field:near',
      'field:order.bus',
      'field:order.walk',
    ] as const),
    ...(['field:grid.day', 'field:grid.night', 'field:mark', 'field:since', 'age-band', 'edition', 'area'] as const),
  ]
  const id = await upload(`${header}\n${row}`)
  expect(await map(id, targets)).toEqual({ ok: true, value: undefined })
  expect(await preview(id)).toMatchObject({ summary: { added: 1 }, faults: [], unknown: [] })
  expect(await stored()).toEqual([])

  expect(await bringIn(id)).toMatchObject({ ok: true, value: { added: 1 } })
  expect(await stored()).toMatchObject([
    {
      ...{ way_in: 'import', edition: 'ur', language: 'ur', age_band: '25-44', area_id: here.areas[0]?.id },
      ...{ may_quote: false, answered_on: '2026-05-04', counted: true, is_young: false },
    },
  ])
  expect(await valuesOf('travel')).toEqual([{ choices: ['bus'] }])
  expect(await valuesOf('near')).toEqual([{ choices: ['bus', 'walk'] }])
  expect(await valuesOf('order')).toEqual([{ ranking: ['walk', 'bus'] }])
  expect(await valuesOf('grid')).toEqual([{ rows: { day: 'fine', night: 'poor' } }])
  expect(await valuesOf('mark')).toEqual([{ step: 4 }])
  expect(await valuesOf('since')).toEqual([{ day: '2020-06-05' }])
  const texts = await here.ctx.db.selectFrom('contribution').selectAll().where('language', '=', 'ur').execute()
  expect(texts.map(({ text }) => text).sort()).toEqual(['Buses', 'Steps'])
  expect(await here.ctx.db.selectFrom('consent').selectAll().execute()).toEqual([])

  const next = await readMappingForm(
    here.ctx,
    lead(),
    slug,
    await upload(`${header}\n${row.replace('Steps', 'Stairs')}`),
  )
  expect(next).toMatchObject({ value: { isKnown: true, mapping: { targets } } })
})

test('the same file twice brings nothing twice, whatever its columns mean the second time', async () => {
  const file = 'a,b\nBuses,Steps\nTrams,'
  const first = await upload(file)
  await map(first, ['field:matters', 'out'])
  expect(await bringIn(first)).toMatchObject({ value: { added: 2 } })
  const second = await upload(file)
  await map(second, ['field:matters', 'field:better'])

  expect(await preview(second)).toMatchObject({ summary: { added: 0, knownBefore: 2 }, rows: [{ state: 'known' }, {}] })
  expect(await bringIn(second)).toMatchObject({ value: { added: 0, knownBefore: 2 } })
  expect(await stored()).toHaveLength(2)
})

test('words that no answer is called are shown, until somebody says what they mean', async () => {
  const id = await upload('how,near\nOmnibus,bus\nomnibus.,"Bus, trams"\nBoat,\nbus,')
  await map(id, ['field:travel', 'field:near'])
  const before = await preview(id)

  expect(before.summary).toMatchObject({ added: 1, faulty: 3 })
  expect(before.unknown.map(({ name, words }) => [name, words])).toEqual([
    [
      'how',
      [
        { word: 'Omnibus', count: 2 },
        { word: 'Boat', count: 1 },
      ],
    ],
    ['near', [{ word: 'trams', count: 1 }]],
  ])
  expect(before.faults[0]).toEqual({ line: 2, column: 'how', code: 'unknown-word', value: 'Omnibus' })

  await mapWords(here.ctx, lead(), slug, id, { 0: { Omnibus: 'bus', Boat: 'other' }, 1: { trams: '' } })
  expect(await preview(id)).toMatchObject({ summary: { added: 4, faulty: 0 }, unknown: [] })
  await bringIn(id)
  expect(await valuesOf('travel')).toEqual([
    { choices: ['bus'] },
    { choices: ['bus'] },
    { choices: ['other'] },
    { choices: ['bus'] },
  ])
  expect(await valuesOf('near')).toEqual([{ choices: ['bus'] }, { choices: ['bus'] }])
  expect(await here.ctx.db.selectFrom('contribution').select('text').where('text', '=', 'Boat').execute()).toHaveLength(
    1,
  )
})

test('one faulty row keeps the file out, unless the good rows alone are wanted', async () => {
  const id = await upload('a,mark\nBuses,3\nTrams,9\nRoads,1')
  await map(id, ['field:matters', 'field:mark'])
  const { rows, faults } = await preview(id)

  expect(rows.map(({ state }) => state)).toEqual(['comes', 'faulty', 'comes'])
  expect(faults).toEqual([{ line: 3, column: 'mark', code: 'unknown-word', value: '9' }])
  expect(await bringIn(id)).toMatchObject({ ok: false, problem: { code: 'survey-desk.import-faulty' } })
  expect(await stored()).toEqual([])
  expect(await bringIn(id, true)).toMatchObject({ ok: true, value: { added: 2, faulty: 1 } })
  expect(await stored()).toHaveLength(2)
})

test('rules for the young hold for files too', async () => {
  const id = await upload('a,age,town\nBuses,13-17,middlesbrough')
  await map(id, ['field:matters', 'age-band', 'area'])
  await bringIn(id)

  expect(await stored()).toMatchObject([{ is_young: true, age_band: '13-17', area_id: null }])
})

test('a child under 13 of whom nobody says who was with them stays out', async () => {
  const id = await upload('a,age\nBuses,under 13\nTrams,25-44')
  await map(id, ['field:matters', 'age-band'])

  expect((await preview(id)).faults).toEqual([{ line: 2, column: 'age', code: 'child-alone' }])
  expect(await bringIn(id)).toMatchObject({ ok: false })
  expect(await bringIn(id, true)).toMatchObject({ ok: true, value: { added: 1 } })
})

test('a word that every object has a meaning for is a word like others', async () => {
  const id = await upload('a,how\nBuses,constructor\nTrams,__proto__')
  await map(id, ['field:matters', 'field:travel'])
  expect((await preview(id)).faults).toEqual([
    { line: 2, column: 'how', code: 'unknown-word', value: 'constructor' },
    { line: 3, column: 'how', code: 'unknown-word', value: '__proto__' },
  ])

  const said = JSON.parse('{"1":{"constructor":"bus","__proto__":"walk"},"__proto__":{"x":"bus"},"7":{"x":"bus"}}')
  await mapWords(here.ctx, lead(), slug, id, said)
  expect(await bringIn(id)).toMatchObject({ ok: true, value: { added: 2 } })
  expect(await valuesOf('travel')).toEqual([{ choices: ['bus'] }, { choices: ['walk'] }])
  const kept = await here.ctx.db
    .selectFrom('import_mapping')
    .innerJoin('survey', 'survey.id', 'import_mapping.survey_id')
    .select('mapping')
    .where('survey.slug', '=', slug)
    .executeTakeFirstOrThrow()
  expect(Object.keys((kept.mapping as Mapping).words)).toEqual(['1'])
})

test('no more words are given a meaning than a file of ours has', async () => {
  const id = await upload('a,how\nBuses,bus')
  await map(id, ['field:matters', 'field:travel'])
  const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, word) => [`word ${word}`, 'bus']))
  await mapWords(here.ctx, lead(), slug, id, { 1: many })
  const kept = await readMappingForm(here.ctx, lead(), slug, id)
  expect(kept.ok && Object.keys(kept.value.mapping.words[1] ?? {})).toHaveLength(5_000)
})

test('two columns for one answer, or none for any, are refused by name', async () => {
  const id = await upload('a,b\nBuses,Steps')
  expect(await map(id, ['field:matters', 'field:matters'])).toMatchObject({
    problem: { code: 'survey-desk.import-target-twice', details: { columns: 'a, b' } },
  })
  expect(await map(id, ['date', 'out'])).toMatchObject({ problem: { code: 'survey-desk.import-nothing-mapped' } })
})

test('rows are shown page by page, the faults of all of them at once', async () => {
  const id = await upload(
    `a,mark\n${Array.from({ length: 120 }, (_, row) => `Text ${row},${row % 40 ? 1 : 9}`).join('\n')}`,
  )
  await map(id, ['field:matters', 'field:mark'])
  const third = await preview(id, 3)

  expect([third.pages, third.rows.length, third.rows[0]?.line]).toEqual([3, 20, 102])
  expect(third.faults.map(({ line }) => line)).toEqual([2, 42, 82])
})
