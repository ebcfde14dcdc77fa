import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { system } from '#domain/kernel/actor.ts'
import { surveyUnknown } from '#domain/surveys/problems.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { type ImportInput, importAnswers } from './commands/import-answers.ts'
import type { FaultyFile } from './problems.ts'
import { usualDateFormat } from './schema.ts'

let here: Scene
let survey: Survey
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  survey = await surveyOf(here, { slug: `survey-${count}` })
  here.published.length = 0
})

const plainDates = {
  ...{ turnedDates: 0, unsureDates: 0, faulty: 0, sameRespondent: 0, hiddenAnswers: 0 },
  encoding: 'utf-8',
}
const sound = [
  'comment,date,town',
  'Benches,30/09/2021,Middlesbrough',
  '"Two lines,',
  'and a ""quote""",1/5/2026,redcar & cleveland',
  '   ,01/01/2022,',
  'Buses,01/01/2022,',
].join('\r\n')
const bringIn = (file: string | Buffer, change: Partial<ImportInput> = {}) =>
  importAnswers(here.ctx, system, {
    surveySlug: survey.slug,
    file: Buffer.isBuffer(file) ? file : Buffer.from(file),
    columns: { text: 'comment', date: 'date', area: 'town' },
    dateFormat: usualDateFormat,
    language: 'en',
    isDryRun: false,
    ...change,
  })
const faultsOf = async (file: string | Buffer, change: Partial<ImportInput> = {}) => {
  const result = await bringIn(file, change)
  return result.ok ? [] : (result.problem as FaultyFile).faults
}
const responses = () =>
  here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).orderBy('import_row').execute()
const texts = () =>
  here.ctx.db.selectFrom('contribution').selectAll().where('survey_id', '=', survey.id).orderBy('id').execute()

test('a file becomes responses of its days and areas, and texts in the moderators’ queue', async () => {
  const result = await bringIn(`\uFEFF${sound}`)

  expect(result).toEqual({ ok: true, value: { read: 4, added: 3, withoutText: 1, knownBefore: 0, ...plainDates } })
  expect(await responses()).toMatchObject([
    { way_in: 'import', answered_on: '2021-09-30', area_id: here.areas[0]?.id, receipt_hash: null, may_quote: false },
    { answered_on: '2026-05-01', area_id: here.areas[1]?.id, import_row: 2 },
    { answered_on: '2022-01-01', area_id: null, import_row: 4 },
  ])
  expect(await texts()).toMatchObject([
    { text: 'Benches', source: 'import', question_id: survey.questionIds.matters, visibility: 'waiting' },
    { text: 'Two lines,\nand a "quote"' },
    { text: 'Buses' },
  ])
  expect(here.published.map(({ type }) => type)).toEqual(['contributions.received', 'surveys.answered'])
})

test('the same file brings nothing in twice, not even at the same time', async () => {
  const results = await Promise.all([bringIn(sound), bringIn(sound), bringIn(sound)])
  const again = await bringIn(sound)

  expect(results.reduce((sum, result) => sum + (result.ok ? result.value.added : 0), 0)).toBe(3)
  expect(again).toEqual({ ok: true, value: { read: 4, added: 0, withoutText: 1, knownBefore: 3, ...plainDates } })
  expect(await responses()).toHaveLength(3)
  expect(await texts()).toHaveLength(3)
})

test('a dry run says what would come in, and changes nothing', async () => {
  expect(await bringIn(sound, { isDryRun: true })).toEqual({
    ok: true,
    value: { read: 4, added: 3, withoutText: 1, knownBefore: 0, ...plainDates },
  })
  expect(await responses()).toEqual([])
  expect(here.published).toEqual([])
})

test('one wrong line keeps the whole file out, and each fault names its line and column', async () => {
  const file = [sound, `${'x'.repeat(10_001)},31/02/2021,Atlantis`, 'Later,05/05/2026,', 'When,,', 'Two'].join('\n')

  expect(await faultsOf(file)).toEqual([
    { line: 7, column: 'comment', code: 'too-long', length: 10_001, limit: 10_000 },
    { line: 7, column: 'date', code: 'not-a-date', value: '31/02/2021', format: 'dd/mm/yyyy' },
    {
      line: 7,
      column: 'town',
      code: 'unknown-area',
      value: 'Atlantis',
      known: ['Middlesbrough', 'Redcar & Cleveland'],
    },
    { line: 8, column: 'date', code: 'date-to-come', value: '05/05/2026' },
    { line: 9, column: 'date', code: 'no-date', value: '', format: 'dd/mm/yyyy' },
    { line: 10, code: 'wrong-number-of-cells', cells: 1, wanted: 3 },
  ])
  expect(await responses()).toEqual([])
  expect(await texts()).toEqual([])
  expect(here.published).toEqual([])
})

test('a date format that somebody gave is the only one', async () => {
  const american = sound.replace('30/09/2021', '09/30/2021').replace('1/5/2026', '5/1/2026')
  const given = (pattern: string) => ({ dateFormat: { pattern, isCertain: true }, isDryRun: true })

  expect(await faultsOf(american, given('dd/mm/yyyy'))).toMatchObject([{ line: 2, code: 'not-a-date' }])
  expect(await faultsOf(american, given('mm/dd/yyyy'))).toEqual([])
})

test('without one, dates that only make sense month first are read so, and told with those that might be', async () => {
  const mixed = 'comment,date\na,30/09/2021\nb,10/17/2021\nc,10/09/2021\nd,1/5/2022\ne,04/04/2022'
  const result = await bringIn(mixed, { columns: { text: 'comment', date: 'date' } })

  expect(result).toMatchObject({ value: { added: 5, turnedDates: 1, unsureDates: 2 } })
  expect((await responses()).map((response) => response.answered_on)).toEqual([
    '2021-09-30',
    '2021-10-17',
    '2021-09-10',
    '2022-05-01',
    '2022-04-04',
  ])
})

test('cells and names far too long are told by line and column, and nothing is looked for in them', async () => {
  const columns = { text: 'comment', date: 'date' }
  const dots = `${'.'.repeat(20_001)}a`
  const before = performance.now()

  expect(await faultsOf(`comment,date\nfine,01/01/2022\n${dots},01/01/2022`, { columns })).toEqual([
    { line: 3, column: 'comment', code: 'too-long', length: 20_002, limit: 20_000 },
  ])
  expect(await faultsOf(`comment,${'d'.repeat(501)}\na,b`, { columns: { text: 'comment' } })).toEqual([
    { line: 1, column: 'd'.repeat(100), code: 'too-long', length: 501, limit: 500 },
  ])
  const spaces = `01/01/2022 10:00${' '.repeat(19_000)}x`
  expect(await faultsOf(`comment,date\n${'a,'}${spaces}`, { columns })).toMatchObject([{ code: 'not-a-date' }])
  const more = { how: 'field:travel' }
  const town = `${'.,'.repeat(9_000)}a`
  expect(await faultsOf(`comment,how\na,"${town}"`, { columns: { text: 'comment', more } })).toMatchObject([
    { line: 2, column: 'how', code: 'unknown-word' },
  ])
  expect(performance.now() - before).toBeLessThan(2_000)
})

test('a column that is not there is told with those that are', async () => {
  expect(await faultsOf(sound, { columns: { text: 'Comment' } })).toEqual([
    { line: 1, column: 'Comment', code: 'no-such-column', known: ['comment', 'date', 'town'] },
  ])
  expect(await faultsOf('comment,comment\na,b', { columns: { text: 'comment' } })).toMatchObject([
    { code: 'column-twice' },
  ])
})

test('a file without UTF-8 is taken for the encoding of spreadsheets on Windows, which is told', async () => {
  const windows = Buffer.from('comment\nfine\nI don\x92t like \x80 or caf\xe9s', 'latin1')
  expect(await bringIn(windows, { columns: { text: 'comment' } })).toMatchObject({
    value: { added: 2, encoding: 'windows-1252' },
  })
  expect((await texts()).map(({ text }) => text)).toEqual(['fine', 'I don’t like € or cafés'])
})

test.each(['utf16le', 'utf16be'] as const)('%s is read too, with its mark and without', async (encoding) => {
  const little = Buffer.from('comment\tdate\nBenches – and “more”\t30/09/2021', 'utf16le')
  const plain = encoding === 'utf16le' ? little : Buffer.from(little).swap16()
  const mark = Buffer.from(encoding === 'utf16le' ? [0xff, 0xfe] : [0xfe, 0xff])
  for (const file of [plain, Buffer.concat([mark, plain])])
    expect(await bringIn(file, { columns: { text: 'comment', date: 'date' } })).toMatchObject({
      value: { added: 1, encoding: 'utf-16' },
    })
  expect((await texts())[0]?.text).toBe('Benches – and “more”')
})

test('files that are no CSV, or empty, say so without quoting anybody', async () => {
  expect(await faultsOf('comment\nfine\n"secret', { columns: { text: 'comment' } })).toEqual([
    { line: 3, code: 'not-csv', reason: 'open-quote' },
  ])
  expect(JSON.stringify(await faultsOf('comment\n"se"cret"', { columns: { text: 'comment' } }))).not.toContain('cret')
  expect(await faultsOf('', { columns: { text: 'comment' } })).toMatchObject([{ code: 'empty-file' }])
  expect(await faultsOf(Buffer.from('504b030414', 'hex'), { columns: { text: 'comment' } })).toMatchObject([
    { code: 'spreadsheet' },
  ])
})

test('lines are counted as an editor counts them, whatever ends them', async () => {
  const file = 'comment,date\r\n\r\n"a\r\nb",01/01/2022\n\nc,2\rd,3'
  expect((await faultsOf(file, { columns: { text: 'comment', date: 'date' } })).map(({ line }) => line)).toEqual([6, 7])
})

test('semicolons do as well as commas', async () => {
  expect(
    await bringIn('comment;date\nBenches, and more;30/09/2021', { columns: { text: 'comment', date: 'date' } }),
  ).toMatchObject({ value: { added: 1 } })
  expect(await texts()).toMatchObject([{ text: 'Benches, and more' }])
})

test('the commas of a header count only outside quotation marks', async () => {
  const file = '"Comment, in your words, please";date\n"Benches, and more";30/09/2021'
  expect(await bringIn(file, { columns: { text: 'Comment, in your words, please', date: 'date' } })).toMatchObject({
    value: { added: 1 },
  })
})

test('a line of only spaces is passed over like an empty one', async () => {
  const file = 'comment,date\nBenches,30/09/2021\n   \n\nBuses,30/09/2021\n  '
  expect(await bringIn(file, { columns: { text: 'comment', date: 'date' } })).toMatchObject({
    value: { read: 2, added: 2, withoutText: 0 },
  })
  expect(await faultsOf('comment,date\n  \nBuses', { columns: { text: 'comment' } })).toMatchObject([{ line: 3 }])
})

test('an unknown survey, and people whose role it is not, are turned away', async () => {
  expect(await bringIn(sound, { surveySlug: 'nowhere' })).toEqual({ ok: false, problem: surveyUnknown })
  const input = {
    surveySlug: survey.slug,
    file: Buffer.from(sound),
    columns: { text: 'comment' },
    dateFormat: usualDateFormat,
    language: 'en',
    isDryRun: false,
  }
  expect(await importAnswers(here.ctx, here.people.moderator, input)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await importAnswers(here.ctx, here.people.organisationLead, input)).toMatchObject({ ok: true })
})

test('more columns than text, day and area are named by what they answer', async () => {
  const file = 'comment,better,how,mark\nBenches,Steps,on the bus,4'
  const more = { better: 'field:better', how: 'field:travel', mark: 'field:rating' }
  const columns = { text: 'comment', more, words: { how: { 'On the bus': 'bus' } } }

  expect(await bringIn(file, { columns })).toMatchObject({ value: { added: 1 } })
  expect((await texts()).map(({ text }) => text)).toEqual(['Benches', 'Steps'])
  const answers = await here.ctx.db
    .selectFrom('answer')
    .innerJoin('response', 'response.id', 'answer.response_id')
    .select('answer.value')
    .where('response.survey_id', '=', survey.id)
    .execute()
  expect(answers.map(({ value }) => value)).toEqual(expect.arrayContaining([{ choices: ['bus'] }, { step: 4 }]))
  expect(await bringIn(file, { columns: { text: 'comment', more: { better: 'field:matters' } } })).toMatchObject({
    problem: { code: 'survey-desk.import-target-twice' },
  })
})
