import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Condition } from '#domain/surveys/schema/definition.ts'
import type { SurveyTexts } from '#server/seed/surveys/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { bringInFile } from './commands/bring-in-file.ts'
import { keepFile } from './commands/keep-file.ts'
import { mapColumns } from './commands/map-columns.ts'
import { previewImport } from './commands/preview-import.ts'
import type { Target } from './schema.ts'

let here: Scene
let slug: string
let count = 0
const questions: SurveyTexts['questions'] = [
  { key: 'matters', kind: 'open-text', text: { en: 'What matters?' } },
  { key: 'better', kind: 'open-text', text: { en: 'What would be better?' } },
  {
    key: 'travel',
    kind: 'single-choice',
    text: { en: 'How do you travel?' },
    choices: { bus: { en: 'Bus' }, walk: { en: 'Walk' } },
  },
]
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  slug = (await surveyOf(here, { slug: `travel-${count}`, questions })).slug
})

const lead = () => here.people.organisationLead
const upload = async (text: string) =>
  orFail(await keepFile(here.ctx, lead(), slug, { name: 'answers.csv', bytes: Buffer.from(text) })).id
const map = async (id: string, targets: Target[]) =>
  orFail(await mapColumns(here.ctx, lead(), slug, id, { targets, dateFormat: null, edition: 'en' }))
const preview = async (id: string) =>
  orFail(await previewImport(here.ctx, lead(), slug, id, { page: 1, language: 'en' }))
const bringIn = (id: string, goodRowsOnly = false) => bringInFile(here.ctx, lead(), slug, id, { goodRowsOnly })
const stored = () =>
  here.ctx.db
    .selectFrom('response')
    .innerJoin('survey', 'survey.id', 'response.survey_id')
    .selectAll('response')
    .where('survey.slug', '=', slug)
    .execute()
async function words(): Promise<string[]> {
  const rows = await here.ctx.db
    .selectFrom('contribution')
    .innerJoin('survey', 'survey.id', 'contribution.survey_id')
    .select('text')
    .where('survey.slug', '=', slug)
    .orderBy('contribution.id')
    .execute()
  return rows.map(({ text }) => text)
}

test('a person who came in with one file is left as they are by the next, row by row, and stays one response', async () => {
  const first = await upload('id,a\n1001,Buses\n1002,Trams')
  await map(first, ['respondent', 'field:matters'])
  expect(await bringIn(first)).toMatchObject({ value: { added: 2, sameRespondent: 0 } })
  // A month later: an old row as it was, one with other words, by a spreadsheet's hand, a new one, one without an id.
  const next = await upload('a,id\nBuses,1001\nTrams and more,1002.0\nRoads,1003\nPaths,')
  await map(next, ['field:matters', 'respondent'])
  const { summary, rows } = await preview(next)

  expect(summary).toMatchObject({ read: 4, added: 2, sameRespondent: 2, knownBefore: 0, faulty: 0 })
  expect(rows.map(({ state }) => state)).toEqual(['same-respondent', 'same-respondent', 'comes', 'comes'])
  expect(await bringIn(next)).toMatchObject({ value: { added: 2, sameRespondent: 2 } })
  const all = await stored()
  expect(all).toHaveLength(4)
  // What the other tool calls them is not kept as it is.
  const marks = all.flatMap(({ import_respondent }) => import_respondent ?? [])
  expect(marks).toHaveLength(3)
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{64}$/)
  expect((await words()).sort()).toEqual(['Buses', 'Paths', 'Roads', 'Trams'])
})

test('a person who stands in one file twice keeps the second row out, with the line of the first', async () => {
  const id = await upload('id,a\n7,Buses\n8,Trams\n7,Roads')
  await map(id, ['respondent', 'field:matters'])

  expect((await preview(id)).faults).toEqual([{ line: 4, column: 'id', code: 'respondent-twice', first: 2 }])
  expect(await bringIn(id)).toMatchObject({ ok: false })
  expect(await bringIn(id, true)).toMatchObject({ value: { added: 2, faulty: 1 } })
})

test('two files with the same people that come in at once count each of them once', async () => {
  const ids = [await upload('id,a\n1,Buses\n2,Trams'), await upload('id,a\n2,Trams\n1,Buses')]
  for (const id of ids) await map(id, ['respondent', 'field:matters'])
  const done = await Promise.all(ids.map((id) => bringIn(id)))

  expect(done.reduce((sum, each) => sum + (each.ok ? each.value.added : 0), 0)).toBe(2)
  expect(await stored()).toHaveLength(2)
})

test('an answer that the others of its row hide is named, and not stored; what no column tells hides nothing', async () => {
  const cameByBus: Condition = { match: 'all', clauses: [{ question: 'travel', test: 'is', value: 'bus' }] }
  const [, better, travel] = questions
  const asked = [travel!, { ...better!, more: { showIf: cameByBus } }]
  slug = (await surveyOf(here, { slug: `asked-${count}`, questions: asked })).slug
  const id = await upload('how,b\nbus,Steps\nwalk,Stairs\n,Lifts\nwalk,')
  await map(id, ['field:travel', 'field:better'])
  const { summary, rows, hidden } = await preview(id)

  expect(summary).toMatchObject({ added: 3, withoutText: 1, hiddenAnswers: 2, faulty: 0 })
  expect(hidden).toEqual([
    { line: 3, column: 'b' },
    { line: 4, column: 'b' },
  ])
  expect(rows.map((row) => [row.state, row.hidden])).toEqual([
    ['comes', []],
    ['comes', [1]],
    ['blank', [1]],
    ['comes', []],
  ])
  expect(await bringIn(id)).toMatchObject({ value: { added: 3, hiddenAnswers: 2 } })
  expect(await words()).toEqual(['Steps'])

  // A file that does not say how they came.
  const untold = await upload('b\nRamps')
  await map(untold, ['field:better'])
  expect(await bringIn(untold)).toMatchObject({ value: { added: 1, hiddenAnswers: 0 } })
  expect(await words()).toEqual(['Steps', 'Ramps'])
})
