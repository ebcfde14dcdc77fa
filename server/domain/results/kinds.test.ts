import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type Answers, sendTo, surveyOf } from '#test/support/survey.ts'
import { readResults } from './queries/results.ts'

let here: Scene
let survey: Survey
const choices = { bus: { en: 'Bus' }, walk: { en: 'Walk' }, bike: { en: 'Bike' } }

beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here, {
    slug: 'all-kinds',
    questions: [
      { key: 'age', kind: 'age-band', text: { en: 'How old?' } },
      { key: 'way', kind: 'single-choice', text: { en: 'How?' }, choices, more: { other: true } },
      {
        ...{ key: 'stops', kind: 'number', text: { en: 'How many stops?' } },
        more: { showIf: { match: 'all', clauses: [{ question: 'way', test: 'is', value: 'bus' }] } },
      },
      { key: 'order', kind: 'ranking', text: { en: 'First?' }, choices },
      {
        key: 'grid',
        kind: 'matrix',
        text: { en: 'How is it?' },
        rows: { day: { en: 'By day' }, night: { en: 'By night' } },
        choices: { fine: { en: 'Fine' }, poor: { en: 'Poor' } },
      },
      { key: 'said', kind: 'statements', text: { en: 'Agree?' }, rows: { more: { en: 'More buses' } } },
      { key: 'face', kind: 'smileys', text: { en: 'How do you feel?' } },
      { key: 'mark', kind: 'rating', text: { en: 'Mark it' }, more: { points: 7 } },
      { key: 'safe', kind: 'i-statement', text: { en: 'I feel safe' }, more: { why: true } },
      { key: 'true', kind: 'yes-no', text: { en: 'Is it so?' } },
      { key: 'since', kind: 'date', text: { en: 'Since when?' } },
      { key: 'area', kind: 'area', text: { en: 'Where?' } },
    ],
  })
  const people: Answers[] = [
    {
      ...{ age: '25-44', way: 'bus', stops: '4', 'order.bus': '1', 'order.walk': '2', 'order.bike': '3' },
      ...{ 'grid.day': 'fine', 'grid.night': 'poor', 'said.more': 'agree', face: '5', mark: '7', safe: '2' },
      ...{ 'safe.why': 'No lights', true: 'yes', area: 'middlesbrough' },
      ...{ 'since.day': '3', 'since.month': '5', 'since.year': '2024' },
    },
    {
      ...{ age: '13-17', way: 'bus', stops: '10', 'order.walk': '1', 'order.bus': '2', 'order.bike': '3' },
      ...{ 'grid.day': 'fine', face: '1', mark: '2', area: 'middlesbrough' },
      ...{ 'since.day': '30', 'since.month': '5', 'since.year': '2024' },
    },
    { way: 'other', 'way.other': 'By boat', stops: '99', true: 'not-sure' },
  ]
  for (const answers of people) {
    const sent = await sendTo(here, survey, answers)
    if (!sent.ok) throw new Error(sent.problem.code)
  }
  // Of a survey from before the bands changed.
  await here.ctx.db.updateTable('response').set({ age_band: 'under-16' }).where('age_band', '=', '13-17').execute()
})
afterAll(() => here.close())

const scope = () => {
  const permitted = permit(here.people.organisationLead, 'surveys.read-responses', { placeId: here.place.id })
  if (!permitted.ok) throw new Error(permitted.problem.code)
  return permitted.value
}
async function results(version?: number) {
  const read = await readResults(here.ctx, scope(), { slug: survey.slug, language: 'en', version })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.results
}
const question = async (key: string) => (await results()).questions.find((each) => each.key === key)
const counts = (result: unknown) =>
  (result as { counts: { key: string; people: number }[] }).counts.map(({ key, people }) => [key, people])

test('choices count with those in own words, and those words are texts of the question', async () => {
  const way = await question('way')
  expect(counts(way?.result)).toEqual([
    ['bus', 2],
    ['walk', 0],
    ['bike', 0],
    ['other', 1],
  ])
  expect(way).toMatchObject({ answered: 3, asked: 3, texts: { waiting: 1 } })
  expect(counts((await question('true'))?.result)).toEqual([
    ['yes', 1],
    ['no', 0],
    ['not-sure', 1],
  ])
})

test('a question behind a branch was asked of those whom the branch led there', async () => {
  expect(await question('stops')).toMatchObject({
    ...{ asked: 2, answered: 2 },
    result: { figures: { least: 4, lower: 5.5, median: 7, upper: 8.5, most: 10 } },
  })
})

test('steps are a distribution, and only marks have a mean', async () => {
  expect(counts((await question('face'))?.result).map(([, people]) => people)).toEqual([1, 0, 0, 0, 1])
  expect(await question('mark')).toMatchObject({ result: { mean: 4.5 } })
  expect(await question('face')).toMatchObject({ result: { mean: null } })
  expect(await question('safe')).toMatchObject({ texts: { waiting: 1 }, answered: 1, result: { mean: null } })
})

test('a ranking tells the mean rank, and who put what first', async () => {
  expect(await question('order')).toMatchObject({
    result: {
      choices: [
        { key: 'bus', meanRank: 1.5, first: 1 },
        { key: 'walk', meanRank: 1.5, first: 1 },
        { key: 'bike', meanRank: 3, first: 0 },
      ],
    },
  })
})

test('rows count against answers, each row by itself', async () => {
  const rows = [
    { key: 'day', answered: 2, counts: [2, 0] },
    { key: 'night', answered: 1, counts: [0, 1] },
  ]
  expect(await question('grid')).toMatchObject({ answered: 2, result: { rows } })
  expect(await question('said')).toMatchObject({ result: { rows: [{ key: 'more', counts: [1, 0, 0] }] } })
})

test('days go by month, ages by band with the bands of before, and the young by no area', async () => {
  expect(counts((await question('since'))?.result)).toEqual([['2024-05', 2]])
  expect(counts((await question('age'))?.result).filter(([, people]) => people)).toEqual([
    ['under-16', 1],
    ['25-44', 1],
  ])
  expect(await question('area')).toMatchObject({ answered: 1, asked: 2 })
  expect((await results()).splits).toMatchObject({ young: 1, late: 0 })
})

test('what is set aside is in no count, and told with its reason', async () => {
  await sendTo(here, survey, { way: 'walk' }, { signals: { address: null, isTrapFilled: true } })
  expect(await results()).toMatchObject({
    survey: { responses: 3 },
    setAside: [{ reason: 'trap-filled', waiting: 1, leftOut: 0 }],
  })
  expect(counts((await question('way'))?.result)[1]).toEqual(['walk', 0])
})

test('a new version keeps what people of the old one saw, alone and together', async () => {
  const { ctx } = here
  const [item] = survey.definition.items.filter(({ key }) => key === 'way')
  const mended = {
    ...item,
    text: { en: 'How do you get about?' },
    choices: [{ key: 'tram', text: { en: 'Tram' }, picture: null }],
  }
  const added = { ...item, key: 'why', text: { en: 'Why so?' }, kind: 'open-text', longest: 100 }
  const definition = { ...survey.definition, items: [mended, added] }
  const versionId = ctx.ids.next()
  const place = { survey_id: survey.id, number: 2, published_at: ctx.clock.now() }
  await ctx.db
    .insertInto('survey_version')
    .values({ id: versionId, ...place, definition: JSON.stringify(definition) })
    .execute()
  const { text_id } = await ctx.db.selectFrom('question').select('text_id').limit(1).executeTakeFirstOrThrow()
  const questionIds = { way: ctx.ids.next(), why: ctx.ids.next() }
  for (const [position, key] of (['way', 'why'] as const).entries())
    await ctx.db
      .insertInto('question')
      .values({ id: questionIds[key], survey_version_id: versionId, key, position, kind: 'open-text', text_id })
      .execute()
  const newer = { ...survey, versionId, version: 2, definition, questionIds } as unknown as Survey
  await sendTo(here, newer, { way: 'tram', why: 'It rains' })
  const [all, first, second] = [await results(), await results(1), await results(2)]
  const way = (of: typeof all) => of.questions.find(({ key }) => key === 'way')

  expect(all.survey.versions).toMatchObject([
    { number: 2, people: 1 },
    { number: 1, people: 3 },
  ])
  expect(way(all)).toMatchObject({
    text: { text: 'How do you get about?' },
    asked: 4,
    reworded: ['question'],
    onlyIn: null,
  })
  expect(counts(way(all)?.result)).toContainEqual(['bus', 2])
  expect(way(first)).toMatchObject({ text: { text: 'How?' }, asked: 3, reworded: [] })
  expect(second.questions.map(({ key, onlyIn }) => [key, onlyIn])).toEqual([
    ['way', null],
    ['why', null],
  ])
  expect(all.questions.find(({ key }) => key === 'grid')).toMatchObject({ onlyIn: [1], asked: 3 })
})
