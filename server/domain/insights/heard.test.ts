import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { type BaselineInput, saveBaseline, setReach } from './commands/set-up-heard.ts'
import { readWhoWasHeard } from './queries/heard.ts'

let here: Scene
let slug: string
beforeAll(async () => {
  here = await scene()
  const evidence = evidenceIn(here)
  const survey = await evidence.survey()
  slug = survey.name
  await evidence.answer(survey, { people: 45, area: 0, age: '25-44', text: 'Buses' })
  await evidence.answer(survey, { people: 15, area: 1, age: '65-79', text: 'Benches' })
  await evidence.answer(survey, { people: 8, text: 'Trees' })
})
afterAll(() => here.close())

const read = async (of: string | null = null) => {
  const scope = orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
  return readWhoWasHeard(here.ctx, scope, here.place, { slug: of, language: 'en' })
}
const table: BaselineInput = {
  ...{ by: 'area', tableId: 'TS001', takenOn: '2021-03-21', source: 'Census 2021' },
  rows: [
    { label: 'Middlesbrough', people: 500, to: 'middlesbrough' },
    { label: 'Redcar and Cleveland', people: 500, to: 'redcar-and-cleveland' },
    { label: 'Total', people: 1000, to: 'out' },
  ],
}
const save = (change: Partial<BaselineInput> = {}, who = here.people.strategyLead) =>
  saveBaseline(here.ctx, who, here.place.id, { ...table, ...change })

test('without a population the numbers stand alone, and nobody is said to be missing', async () => {
  const { tables, next, people } = orFail(await read())
  const areas = tables.find(({ by }) => by === 'area')
  expect(people).toBe(68)
  expect(areas?.baseline).toBeNull()
  expect(areas?.groups.map(({ heard, ratio }) => [heard, ratio])).toEqual([
    [45, null],
    [15, null],
  ])
  expect(next).toEqual([])
})

test('beside a population each group has its share, gap and ratio, and who is missing most comes first with who knows them', async () => {
  orFail(await save())
  const { public_id: organisation, name } = await here.ctx.db
    .selectFrom('organisation')
    .select(['public_id', 'name'])
    .where('id', '=', here.organisations.secondCouncil)
    .executeTakeFirstOrThrow()
  const knows = { act: 'add' as const, organisation, group: 'area/redcar-and-cleveland' }
  orFail(await setReach(here.ctx, here.people.administrator, here.place.id, knows))
  const { tables, next } = orFail(await read())
  expect(tables.find(({ by }) => by === 'area')).toMatchObject({
    baseline: { tableId: 'TS001', takenOn: '2021-03-21', source: 'Census 2021' },
    groups: [{ ratio: 1.5 }, { share: 0.25, of: 0.5, gap: -0.25, ratio: 0.5 }],
  })
  expect(next).toMatchObject([{ by: 'area', keys: ['redcar-and-cleveland'], missing: 15, knownBy: [name] }])
})

test('one consultation is read by itself, without areas', async () => {
  const heard = orFail(await read(slug))
  expect(heard.of).toBe(slug)
  expect(heard.tables.map(({ by }) => by)).not.toContain('area')
  expect(await read('nowhere')).toMatchObject({ ok: false, problem: { code: 'insights-desk.asked-unknown' } })
})

test('a table whose categories are not ours is refused with what is wrong', async () => {
  const [first, second] = table.rows as [BaselineInput['rows'][number], BaselineInput['rows'][number]]
  expect(await save({ rows: [first, { ...second, to: '' }] })).toMatchObject({
    problem: { code: 'insights-desk.category-open', details: { category: 'Redcar and Cleveland' } },
  })
  expect(await save({ rows: [first] })).toMatchObject({
    problem: { code: 'insights-desk.groups-missing', details: { count: 1 } },
  })
  const ages = [{ label: 'Aged 10 to 14 years', people: 5, to: '13-17' }]
  expect(await save({ by: 'age-band', rows: ages })).toMatchObject({
    problem: { code: 'insights-desk.category-spans', details: { category: 'Aged 10 to 14 years' } },
  })
  expect(await save({ source: ' ' })).toMatchObject({ problem: { code: 'insights-desk.source-missing' } })
})

test('a moderator brings no population, nor says who knows whom', async () => {
  expect(await save({}, here.people.moderator)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  const knows = { act: 'add' as const, organisation: '', group: '' }
  const said = await setReach(here.ctx, here.people.moderator, here.place.id, knows)
  expect(said).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
})

test('shares of one open survey are of the people of last midnight, however many answer today', async () => {
  const other = await scene()
  const survey = await surveyOf(other, { slug: 'ages' })
  const owned = {
    ...{ id: survey.id, organisationId: other.organisations.communityGroup, name: 'ages' },
    placeSees: 'everything' as const,
  }
  const answer = async () => {
    for (const [age, people] of [
      ['18-24', 8],
      ['25-44', 40],
      ['45-64', 52],
    ] as const)
      await evidenceIn(other).answer(owned, { people, age })
  }
  const bands = ['under-13', '13-17', '18-24', '25-44', '45-64', '65-79', '80-plus']
  const rows = bands.map((to, index) => ({ label: `Row ${'abcdefgh'[index]}`, people: to === '25-44' ? 40 : 10, to }))
  const population: BaselineInput = { ...table, by: 'age-band', rows }
  orFail(await saveBaseline(other.ctx, other.people.strategyLead, other.place.id, population))
  const scope = orFail(permit(other.people.strategyLead, 'insights.read', { placeId: other.place.id }))
  const read = async () => {
    const heard = orFail(await readWhoWasHeard(other.ctx, scope, other.place, { slug: 'ages', language: 'en' }))
    return { ...heard, ages: heard.tables.find(({ by }) => by === 'age-band') }
  }
  await answer()
  other.clock.forward(86_400_000)
  const morning = await read()
  expect(morning.ages?.groups.find(({ keys }) => keys[0] === '25-44')).toMatchObject({ heard: 40, share: 0.4 })
  await answer()
  const evening = await read()
  expect(evening.people).toBe(200)
  expect(evening.ages).toEqual(morning.ages)
  expect(evening.next).toEqual(morning.next)
  await other.close()
})
