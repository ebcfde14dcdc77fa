import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { publishedIn } from '#test/support/published.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readFigures, readPublished } from './aggregate.ts'
import { readSaid, readWall } from './queries.ts'
import type { Split } from './schema.ts'

let here: Scene
let goals: { id: string }[]
const scopeOf = (actor: Actor): Scope => {
  const scope = permit(actor, 'insights.read', { placeId: here.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  return scope.value
}
const cells = ({ cells }: Split) => Object.fromEntries(cells.map(({ key, people }) => [key, people]))
const staffFigures = () => readFigures(here.ctx.db, scopeOf(here.people.strategyLead), here.place)
const publicFigures = async () => {
  const published = await readPublished(here.ctx.db, here.place)
  if (!published) throw new Error('they were published')
  return published.figures
}

/**
 * 40 answered, 6 were brought in, 12 came to a workshop. Goal 0: 26 people. Goal 1: 6 people. Goal 2: 9 people.
 */
beforeAll(async () => {
  here = await scene()
  const evidence = evidenceIn(here)
  goals = evidence.goals
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 14, area: 0, age: '25-44', text: 'Buses', goals: [0] })
  await evidence.answer(survey, { people: 8, area: 1, age: '45-64', text: 'Benches', goals: [0, 2] })
  await evidence.answer(survey, { people: 3, area: 1, age: '18-24', text: 'Jobs', goals: [1] })
  await evidence.answer(survey, { people: 12, area: 0, age: '65-79' })
  await evidence.answer(survey, { people: 2, text: 'Buy my watches', goals: [1], counted: false, visibility: 'hidden' })
  await evidence.answer(survey, {
    area: 0,
    text: 'He hurts me',
    goals: [1],
    worry: 'open',
    visibility: 'held',
    mayQuote: true,
  })
  await evidence.answer(survey, { people: 6, imported: true, text: 'Parking', visibility: 'waiting' })
  const workshop = await evidence.workshop()
  const ideas = await evidence.activity(workshop, 'ideas')
  await evidence.join(workshop, {
    people: 2,
    area: 0,
    ideas: ideas.id,
    text: 'Youth club',
    goals: [1],
    age: '13-17',
  })
  await evidence.join(workshop, { ideas: ideas.id, text: 'Warm hub', goals: [0, 2], area: 0, groupSize: 4 })
  const dots = await evidence.activity(workshop, 'dots', [{ goals: [0, 3] }, { goals: [1] }])
  const [first, second] = dots.choiceIds as [string, string]
  await evidence.join(workshop, { people: 9, vote: { activity: dots.id, given: { [first]: 4, [second]: 1 } } })
  await evidence.show(dots)
  const statements = await evidence.activity(workshop, 'statements', [{ goals: [0] }])
  const statement = statements.choiceIds[0] as string
  await evidence.join(workshop, { people: 3, vote: { activity: statements.id, given: { [statement]: 1 } } })
  await evidence.join(workshop, { people: 2, vote: { activity: statements.id, given: { [statement]: -1 } } })
  await publishedIn(here)
})
afterAll(() => here.close())

test('whole numbers are counted from rows and withheld from nobody', async () => {
  const { overview } = await staffFigures()
  expect(overview).toEqual({
    responses: 46,
    imported: 6,
    participants: 17,
    people: 66,
    contributions: 35,
    setAside: 2,
    read: 28,
    notTagged: 6,
    noGoalFits: 0,
    countsOnly: 0,
  })
})

test('people are counted, not comments; a table’s note counts as the people at the table', async () => {
  const { goal } = await staffFigures()
  expect(goal(goals[0]!.id)).toEqual({ people: 26, contributions: 23, votes: 36 })
  expect(goal(goals[2]!.id)).toEqual({ people: 12, contributions: 9, votes: null })
  expect(goal(goals[3]!.id)).toEqual({ people: 0, contributions: 0, votes: 36 })
})

test('what was hidden as spam counts nowhere, and an open worry counts', async () => {
  const { goal } = await staffFigures()
  expect(goal(goals[1]!.id)).toEqual({ people: 6, contributions: 6, votes: 9 })
})

test('somebody with two contributions on one goal is one person', async () => {
  const other = await scene()
  const evidence = evidenceIn(other)
  const survey = await evidence.survey()
  await evidence.answer(survey, { text: 'Buses', goals: [0] })
  const [first] = await other.ctx.db.selectFrom('contribution').selectAll().execute()
  const { counted: _, ...row } = first!
  const again = { ...row, id: other.ctx.ids.next(), public_id: other.ctx.ids.publicId(), text: 'More buses' }
  await other.ctx.db.insertInto('contribution').values(again).execute()
  const goal = evidence.goals[0]!
  await other.ctx.db
    .insertInto('tag')
    .values({ contribution_id: again.id, goal_id: goal.id, goal_version_id: goal.versionId, at: new Date() })
    .execute()
  const scope = permit({ kind: 'system' }, 'insights.read', { placeId: other.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  const figures = await readFigures(other.ctx.db, scope.value, other.place)
  expect(figures.goal(goal.id)).toEqual({ people: 1, contributions: 2, votes: null })
  await other.close()
})

test('a mission counts who spoke to any of its goals once', async () => {
  const { missions } = await staffFigures()
  // 14 buses, 8 benches, 3 jobs, 1 worry, 2 youth club and 4 at the table.
  expect([...missions.values()].map(({ people }) => people)).toEqual([32, 0, 0])
})

test('staff read splits from five people on, and nothing that gives a smaller one away', async () => {
  const { heard, splits } = await staffFigures()
  expect(cells(heard.byArea)).toEqual({ middlesbrough: 29, 'redcar-and-cleveland': 11, 'not-said': 26 })
  expect(cells(splits.get(goals[0]!.id)!.byArea)).toEqual({
    middlesbrough: 14,
    'redcar-and-cleveland': 'withheld',
    'not-said': 'withheld',
  })
  // Four in a workshop and nobody from the file: together too few to be subtracted.
  expect(Object.values(cells(splits.get(goals[0]!.id)!.byWay))).toEqual(['withheld', 'withheld', 'withheld'])
  expect(Object.values(cells(splits.get(goals[1]!.id)!.byArea))).toEqual(['withheld', 'withheld', 'withheld'])
})

test('the public reads nothing under ten', async () => {
  const { goal, heard, splits, missions } = await publicFigures()
  expect(goal(goals[0]!.id)).toEqual({ people: 26, contributions: 23, votes: 'withheld' })
  expect(goal(goals[1]!.id)).toEqual({ people: 'withheld', contributions: 'withheld', votes: 'withheld' })
  expect(goal(goals[3]!.id)).toEqual({ people: 'withheld', contributions: 'withheld', votes: 'withheld' })
  expect(goal(goals[8]!.id)).toEqual({ people: 'withheld', contributions: 'withheld', votes: null })
  expect(cells(heard.byAge)).toEqual({
    'under-13': 'withheld',
    '13-17': 'withheld',
    '18-24': 'withheld',
    '25-44': 14,
    '45-64': 'withheld',
    '65-79': 12,
    '80-plus': 'withheld',
    'not-said': 27,
  })
  expect(splits.size + missions.size).toBe(0)
})

test('words under an open worry, without leave or hidden are never quoted', async () => {
  const said = (await readSaid(here.ctx.db, here.place, 'en'))!
  const wall = await readWall(here.ctx, scopeOf(here.people.strategyLead), here.place, 'en')
  const quotes = [...said.missions, ...wall.missions].flatMap((mission) => mission.goals.flatMap((goal) => goal.quotes))
  expect(quotes).toEqual([])
})

test('guests and moderators are refused', () => {
  const where = { placeId: here.place.id }
  expect(permit(here.people.moderator, 'insights.read', where)).toMatchObject({
    ok: false,
    problem: { kind: 'forbidden' },
  })
  expect(permit({ kind: 'guest', guestId: null }, 'insights.read', where)).toMatchObject({
    ok: false,
    problem: { kind: 'signed-out' },
  })
})
