import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readFigures } from './aggregate.ts'
import { publishFigures } from './commands/publish-figures.ts'
import { setUpFigures } from './commands/set-up-figures.ts'
import { readFiguresDesk } from './queries/figures-desk.ts'
import { readSaid } from './queries.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
let survey: Awaited<ReturnType<typeof evidence.survey>>
beforeEach(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  survey = await evidence.survey()
  await evidence.answer(survey, { people: 30, area: 0, age: '25-44', text: 'Buses', goals: [0] })
  await evidence.answer(survey, { people: 20, area: 1, age: '45-64', text: 'Benches', goals: [1] })
  await evidence.answer(survey, { people: 12, age: '65-79' })
})
afterEach(() => here.close())

const publish = (as = here.people.strategyLead) => publishFigures(here.ctx, as, here.place.id)
const placeNow = () => readPlaceById(here.ctx.db, here.place.id)
async function said() {
  const read = await readSaid(here.ctx.db, await placeNow(), 'en')
  if (!read) return null
  const goals = read.missions.flatMap((mission) => mission.goals)
  const cells = ({ cells }: { cells: { key: string; people: unknown }[] }) =>
    Object.fromEntries(cells.map(({ key, people }) => [key, people]))
  return {
    people: read.overview.people,
    goals: goals.slice(0, 2).map(({ figures }) => figures.people),
    areas: cells(read.heard.byArea),
    stands: read.heard.byArea.cells.flatMap(({ key, stands }) => (stands ? [key] : [])),
  }
}
const strategyScope = () => orFail(permit(here.people.strategyLead, 'figures.publish', { placeId: here.place.id }))
const desk = async () => readFiguresDesk(here.ctx.db, strategyScope(), await placeNow())

test('the public reads nothing before the place publishes, and then what was published, whatever comes in', async () => {
  expect(await said()).toBeNull()
  orFail(await publish())
  const published = await said()
  expect(published).toMatchObject({ people: 62, goals: [30, 20], areas: { middlesbrough: 30, 'not-said': 12 } })
  await evidence.answer(survey, { people: 25, area: 0, text: 'Buses again', goals: [0] })
  expect(await said()).toEqual(published)
  orFail(await publish())
  expect(await said()).toMatchObject({ people: 87, goals: [55, 20] })
})

test('publishing waits for ten people more or fewer', async () => {
  orFail(await publish())
  await evidence.answer(survey, { people: 9, area: 0 })
  expect(await publish()).toMatchObject({
    ok: false,
    problem: { code: 'insights-desk.too-few-since', details: { count: 1 } },
  })
  expect((await desk()).missing).toBe(1)
  await evidence.answer(survey, { area: 1 })
  expect((await desk()).missing).toBe(0)
  expect(await publish()).toEqual({ ok: true, value: { number: 2 } })
})

test('what has moved by too few people stands as it was, with enough beside it that nothing follows', async () => {
  orFail(await publish())
  await evidence.answer(survey, { people: 11, area: 0, text: 'Buses', goals: [0] })
  await evidence.answer(survey, { people: 2, area: 1, text: 'Benches', goals: [1] })
  orFail(await publish())
  const now = await said()
  // Two more in one area, nobody more in another: eleven of the third would tell, so it stands too.
  expect(now).toMatchObject({ people: 75, goals: [41, 20] })
  expect(now?.areas).toEqual({ middlesbrough: 30, 'redcar-and-cleveland': 20, 'not-said': 12 })
  expect(now?.stands).toHaveLength(3)
})

test('a strategy lead and an administrator publish, a moderator and an organisation’s lead do not, and it is written down', async () => {
  expect(await publish(here.people.moderator)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  expect(await publish(here.people.organisationLead)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  orFail(await publish(here.people.administrator))
  const written = here.ctx.db.selectFrom('audit_entry').select(['verb', 'details'])
  expect(await written.where('verb', '=', 'figures.publish').execute()).toEqual([
    { verb: 'figures.publish', details: { number: 1 } },
  ])
})

test('of two who publish at once one does', async () => {
  const done = await Promise.all([publish(), publish(here.people.administrator)])
  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a place raises its thresholds and never goes under five', async () => {
  const set = (smallCellPublic: number, smallCellStaff: number) =>
    setUpFigures(here.ctx, here.people.administrator, here.place.id, {
      ...{ smallCellPublic, smallCellStaff, policy: 'withhold' as const },
    })
  for (const [shared, staff] of [
    [10, 4],
    [5, 8],
    [101, 5],
    [10.5, 5],
    [Number.NaN, 5],
  ] as const)
    expect(await set(shared, staff)).toMatchObject({ ok: false, problem: { code: 'insights-desk.thresholds-wrong' } })
  expect(await setUpFigures(here.ctx, here.people.strategyLead, here.place.id, await rules())).toMatchObject({
    ok: false,
  })
  orFail(await set(25, 5))
  orFail(await publish())
  expect(await said()).toMatchObject({ goals: [30, 'withheld'] })
})
const rules = async () => {
  const { smallCellPublic, smallCellStaff, figurePolicy: policy } = await placeNow()
  return { smallCellPublic, smallCellStaff, policy }
}

test('a place that rounds shows rounded numbers, and withholds the small ones alone', async () => {
  const { administrator } = here.people
  orFail(await setUpFigures(here.ctx, administrator, here.place.id, { ...(await rules()), policy: 'round' }))
  await evidence.answer(survey, { people: 3, area: 1, text: 'Jobs', goals: [1] })
  orFail(await publish())
  expect(await said()).toMatchObject({
    goals: [30, 25],
    areas: { middlesbrough: 30, 'redcar-and-cleveland': 25, 'not-said': 10 },
  })
})

test('the log counts what was told, what stands and what is withheld for which reason', async () => {
  await evidence.answer(survey, { people: 3, area: 1, age: '18-24' })
  orFail(await publish())
  const { publications, staff } = await desk()
  const [{ log, by } = { log: staff, by: null }] = publications
  expect(by).toBe(
    (
      await here.ctx.db
        .selectFrom('person')
        .select('name')
        .where('id', '=', here.people.strategyLead.personId)
        .executeTakeFirstOrThrow()
    ).name,
  )
  // Three areas for everybody and two goals, eight ages for the same.
  expect(log.told + log.small + log.beside).toBe(3 * (3 + 8))
  expect(log.small).toBeGreaterThan(0)
  expect(log.stands).toBe(0)
})

test('staff read the same numbers for a group until ten people more are in its row, whoever reads first', async () => {
  const areas = async () => {
    const { heard, overview } = await readFigures(here.ctx.db, strategyScope(), await placeNow())
    return [overview.people, ...heard.byArea.cells.map(({ people }) => people)]
  }
  expect(await areas()).toEqual([62, 30, 20, 12])
  await evidence.answer(survey, { area: 0 })
  expect(await areas()).toEqual([63, 30, 20, 12])
  await evidence.answer(survey, { people: 11, area: 0 })
  await evidence.answer(survey, { people: 12, area: 1 })
  const after = await areas()
  // Nobody came who did not say where: with one area told anew and the other not, that does not follow.
  expect(after).toEqual([86, 30, 32, 12])
  expect(await Promise.all([areas(), areas()])).toEqual([after, after])
})

const staffAreas = async (as: Actor = here.people.strategyLead) => {
  const scope = orFail(permit(as, 'insights.read', { placeId: here.place.id }))
  const { heard } = await readFigures(here.ctx.db, scope, await placeNow())
  return Object.fromEntries(heard.byArea.cells.map(({ key, people }) => [key, people]))
}

test('staff who lay a publication beside the older table that they read see nobody arrive', async () => {
  const read = await staffAreas()
  await evidence.answer(survey, { people: 3, area: 0, age: '25-44', text: 'Buses', goals: [0] })
  await evidence.answer(survey, { area: 1, age: '45-64' })
  orFail(await publish())
  expect(await said()).toMatchObject({ people: 66, goals: [33, 20], areas: read })
  expect((await said())?.stands).toHaveLength(3)
  expect(await staffAreas()).toEqual(read)
})

test('where one person came since, a group is held back rather than told to have the one or not', async () => {
  const read = await staffAreas()
  await evidence.answer(survey, { area: 0 })
  orFail(await publish())
  expect((await said())?.areas).toEqual({ ...read, 'not-said': 'withheld' })
})

test('what staff have not been told is not published, and publishing tells them first', async () => {
  orFail(await publish())
  await evidence.answer(survey, { people: 40, area: 1 })
  await evidence.answer(survey, { people: 11, area: 0 })
  orFail(await publish())
  const published = (await said())?.areas
  expect(published).toMatchObject({ 'redcar-and-cleveland': 60 })
  expect(await staffAreas()).toEqual(published)
})

test('whoever reads an organisation’s answers too reads the place’s groups of the same day', async () => {
  const { strategyLead, organisationLead } = here.people
  const both = { ...strategyLead, memberships: [...strategyLead.memberships, ...organisationLead.memberships] }
  const read = await staffAreas()
  await evidence.answer(survey, { area: 0 })
  expect(await staffAreas(both)).toEqual(read)
})
