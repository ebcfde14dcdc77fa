import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { publishedIn } from '#test/support/published.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { compare } from './queries/compare.ts'
import { readGoal, readMission, readWall } from './queries.ts'
import type { GoalPage } from './schema.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
let goals: { id: string; publicId: string }[]

const scopeOf = (actor: Actor) => {
  const scope = permit(actor, 'insights.read', { placeId: here.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  return scope.value
}
async function goalFor(actor: Actor, index: number): Promise<GoalPage> {
  const page = await readGoal(here.ctx, scopeOf(actor), here.place, goals[index]!.publicId, 'en')
  if (!page.ok) throw new Error(page.problem.code)
  return page.value
}
const wordsOf = (page: { quotes: { text: string }[] }) => page.quotes.map(({ text }) => text).sort()

beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  goals = evidence.goals
  const said = { goals: [0], mayQuote: true }
  const own = await evidence.survey({ by: 'communityGroup', placeSees: 'counts' })
  await evidence.answer(own, { ...said, people: 6, text: 'Kept with the group' })
  const shared = await evidence.survey({ by: 'trust', placeSees: 'moderated-text' })
  await evidence.answer(shared, { ...said, people: 12, text: 'A bench half way' })
  await evidence.answer(shared, { ...said, text: 'Without leave', mayQuote: false })
  await evidence.answer(shared, { ...said, text: 'Not read yet', visibility: 'waiting' })
  await evidence.answer(shared, { ...said, text: 'Unkind', visibility: 'hidden' })
  await evidence.answer(shared, { ...said, text: 'She is not safe', worry: 'open' })
  await evidence.answer(shared, { ...said, text: 'She is safe again', worry: 'closed' })
  const workshop = await evidence.workshop({ by: 'supportBody', placeSees: 'everything' })
  const ideas = await evidence.activity(workshop, 'ideas')
  await evidence.join(workshop, { ...said, ideas: ideas.id, text: 'Warm hub till nine' })
  const dots = await evidence.activity(workshop, 'dots', [{ goals: [0] }, { goals: [] }])
  const [bench, tree] = dots.choiceIds as [string, string]
  await evidence.join(workshop, { people: 3, vote: { activity: dots.id, given: { [bench]: 2, [tree]: 3 } } })
  await evidence.show(dots)
})
afterAll(() => here.close())

test('only approved words with leave are quoted, surveys and workshops taking turns', async () => {
  const { quotes } = await goalFor(here.people.strategyLead, 0)
  expect(
    quotes
      .slice(0, 2)
      .map(({ source }) => source.text)
      .sort(),
  ).toEqual(['Survey 2', 'Workshop 3'])
  const words = [...new Set(wordsOf({ quotes }))]
  expect(words).toContain('Warm hub till nine')
  for (const never of ['Without leave', 'Not read yet', 'Unkind', 'She is not safe', 'Kept with the group'])
    expect(words).not.toContain(never)
  expect(quotes).toHaveLength(8)
})

test('the same lot is drawn each time', async () => {
  const [first, second] = [await goalFor(here.people.strategyLead, 0), await goalFor(here.people.strategyLead, 0)]
  expect(second.quotes).toEqual(first.quotes)
})

test('a group that shares counts alone is counted for the place, and quoted to its own lead only', async () => {
  const place = await goalFor(here.people.strategyLead, 0)
  expect(place.figures.people).toBe(24)
  expect(place.overview.countsOnly).toBe(6)
  const group = await goalFor(here.people.organisationLead, 0)
  expect(group.figures).toEqual({ people: 6, contributions: 6, votes: null })
  expect(new Set(wordsOf(group))).toEqual(new Set(['Kept with the group']))
})

test('an organisation’s lead does not see what its neighbours collected', async () => {
  const wall = await readWall(here.ctx, scopeOf(here.people.organisationLead), here.place, 'en')
  expect(wall.overview).toMatchObject({ responses: 6, participants: 0, contributions: 6 })
})

test('each choice that stands for the goal tells its votes', async () => {
  const { choices } = await goalFor(here.people.strategyLead, 0)
  expect(choices).toMatchObject([{ choice: { text: 'Choice 1' }, votes: 6, voters: 3, heldOn: '2026-05-01' }])
})

test('a vote that still runs, or that its room was not shown, reaches nobody', async () => {
  const other = await scene()
  const made = evidenceIn(other)
  const workshop = await made.workshop()
  const poll = await made.activity(workshop, 'poll', [{ goals: [0] }, { goals: [1] }])
  const [first, second] = poll.choiceIds as [string, string]
  await made.join(workshop, { people: 2, vote: { activity: poll.id, given: { [first]: 1 } } })
  await made.join(workshop, { people: 18, vote: { activity: poll.id, given: { [second]: 1 } } })
  const scope = orFail(permit(other.people.strategyLead, 'insights.read', { placeId: other.place.id }))
  const page = async () => orFail(await readGoal(other.ctx, scope, other.place, made.goals[0]!.publicId, 'en'))
  const readMissionVotes = async () =>
    orFail(await readMission(other.ctx, scope, other.place, other.framework[0]!.slug, 'en')).figures.votes
  for (const state of ['open', 'closed'] as const) {
    await other.ctx.db.updateTable('activity').set({ state }).where('id', '=', poll.id).execute()
    expect(await page()).toMatchObject({ figures: { votes: null }, choices: [] })
    expect(await readMissionVotes()).toBeNull()
  }
  await made.show(poll)
  expect(await page()).toMatchObject({ figures: { votes: 2 }, choices: [{ votes: 2, voters: 2 }] })
  // Beside another room the same number stands, small as it is.
  const next = await made.workshop()
  const later = await made.activity(next, 'poll', [{ goals: [0] }])
  await made.join(next, { people: 8, vote: { activity: later.id, given: { [later.choiceIds[0]!]: 1 } } })
  await made.show(later)
  const asked = { of: [], by: ['workshop'], one: workshop.name, other: next.name, others: [] }
  const { compared } = orFail(await compare(other.ctx, scope, other.place, asked, 'en'))
  expect(compared?.rows[0]?.people).toEqual([2, 8])
  await other.close()
})

test('a goal says how many tags each of its wordings was given', async () => {
  const { history } = await goalFor(here.people.strategyLead, 0)
  expect(history).toMatchObject([{ number: 1, tags: 24 }])
})

test('places in a ranking and steps of a scale add up to nothing, and choices of a poll to the people who made them', async () => {
  const other = await scene()
  const made = evidenceIn(other)
  const workshop = await made.workshop()
  for (const [kind, value] of [
    ['poll', 1],
    ['ranking', 3],
    ['scale', 5],
  ] as const) {
    const { id, choiceIds } = await made.activity(workshop, kind, [{ goals: [0] }])
    await made.join(workshop, { people: 2, vote: { activity: id, given: { [choiceIds[0]!]: value } } })
    await made.show({ id })
  }
  const scope = permit(other.people.strategyLead, 'insights.read', { placeId: other.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  const page = await readGoal(other.ctx, scope.value, other.place, made.goals[0]!.publicId, 'en')
  expect(page).toMatchObject({ ok: true, value: { figures: { votes: 2 }, choices: [{ kind: 'poll', votes: 2 }] } })
  await other.close()
})

test('a goal of nowhere is a problem with words', async () => {
  const page = await readGoal(here.ctx, scopeOf(here.people.strategyLead), here.place, 'nosuchgoal', 'en')
  expect(page).toMatchObject({ ok: false, problem: { code: 'insights.goal-unknown' } })
})

test('a mission counts each person, contribution and choice once, whichever of its goals they speak to', async () => {
  const other = await scene()
  const made = evidenceIn(other)
  const survey = await made.survey()
  const both = { goals: [0, 1], mayQuote: true }
  await made.answer(survey, { ...both, people: 9, area: 0, age: '25-44', text: 'Buses and benches' })
  await made.answer(survey, { people: 8, area: 1, age: '45-64', goals: [0], text: 'Buses' })
  const workshop = await made.workshop()
  const dots = await made.activity(workshop, 'dots', [{ goals: [0, 1] }, { goals: [1] }])
  const [first, second] = dots.choiceIds as [string, string]
  await made.join(workshop, { people: 3, vote: { activity: dots.id, given: { [first]: 2, [second]: 1 } } })
  await made.show(dots)
  const scope = permit(other.people.strategyLead, 'insights.read', { placeId: other.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  const mission = other.framework[0]!
  const read = (slug: string) => readMission(other.ctx, scope.value, other.place, slug, 'en')
  const page = await read(mission.slug)
  if (!page.ok) throw new Error(page.problem.code)
  expect(page.value.figures).toMatchObject({ people: 17, contributions: 17, votes: 9 })
  expect(page.value.choices.map(({ votes }) => votes)).toEqual([6, 3])
  expect(page.value.quotes).toHaveLength(8)
  expect(new Set(page.value.quotes.map(({ id }) => id)).size).toBe(8)
  expect(page.value.goals.map(({ publicId }) => publicId)).toEqual(mission.goals.map(({ publicId }) => publicId))
  for (const { cells } of Object.values(page.value.figures.splits!))
    expect(cells.every(({ people }) => people === 'withheld' || people >= other.place.smallCellStaff)).toBe(true)
  const empty = await read(other.framework[1]!.slug)
  expect(empty).toMatchObject({ ok: true, value: { figures: { people: 0, votes: null, splits: null }, quotes: [] } })
  expect(await read('nowhere')).toMatchObject({ ok: false, problem: { code: 'insights.mission-unknown' } })
  await other.close()
})

test('no number under ten stands on the public page, but for whole numbers', async () => {
  const { missions, heard } = await publishedIn(here)
  const figures = [
    ...missions.flatMap((mission) => [mission.people, ...mission.goals.flatMap((goal) => Object.values(goal.figures))]),
    ...[heard.byArea, heard.byAge].flatMap(({ cells }) => cells.map(({ people }) => people)),
  ]
  const numbers = figures.filter((figure) => typeof figure === 'number')
  expect(numbers.length).toBeGreaterThan(0)
  for (const number of numbers) expect(number).toBeGreaterThanOrEqual(10)
})

test('a goal whose count is withheld from the public is not quoted there', async () => {
  const survey = await evidence.survey({ by: 'trust' })
  await evidence.answer(survey, { people: 9, goals: [4], mayQuote: true, text: 'A quiet corner' })
  await evidence.answer(survey, { people: 3 })
  const { missions } = await publishedIn(here)
  const quoted = missions.flatMap((mission) => mission.goals).filter(({ quotes }) => quotes.length)
  expect(quoted.map(({ publicId }) => publicId)).toEqual([goals[0]!.publicId])
})
