import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Stance, TellsOf } from '#db/schema/contributions.ts'
import { makeTheme } from '#domain/framework/commands/make-theme.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sayKinds } from './kinds.ts'
import { readTheme } from './queries/theme.ts'
import { readGoal, readSaid, readWall } from './queries.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  const survey = await evidence.survey()
  const leave = { mayQuote: true, visibility: 'approved' as const }
  await evidence.answer(survey, { people: 20, text: 'Buses', goals: [0, 1], ...leave })
  await evidence.answer(survey, { people: 8, text: 'The walking group', goals: [0], ...leave })
  await evidence.answer(survey, { people: 9, text: 'Benches', goals: [0, 2] })
  await evidence.answer(survey, { people: 1, text: 'Not in my street', goals: [0], ...leave })
  await evidence.answer(survey, { people: 3, text: 'Jobs', goals: [3], ...leave })
  await code('Buses', { tells_of: 'need', stance: 'for' })
  await code('The walking group', { tells_of: 'strength' })
  await code('Not in my street', { tells_of: 'need', stance: 'against' })
})
afterAll(() => here.close())

const code = (text: string, set: { tells_of?: TellsOf; stance?: Stance }) =>
  here.ctx.db
    .updateTable('tag')
    .set(set)
    .where('contribution_id', 'in', (query) => query.selectFrom('contribution').select('id').where('text', '=', text))
    .execute()
const scope = () => orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
const onWall = async (index: number) => {
  const { missions } = await readWall(here.ctx, scope(), here.place, 'en')
  return missions.flatMap(({ goals }) => goals)[index]
}
const page = async (index: number) =>
  orFail(await readGoal(here.ctx, scope(), here.place, evidence.goals[index]?.publicId ?? '', 'en'))
const figures = (cells: readonly { key: string; people: unknown }[] = []) =>
  Object.fromEntries(cells.map(({ key, people }) => [key, people]))

test('a goal’s card tells needs beside strengths, of those whose words were marked', async () => {
  const goal = await onWall(0)
  expect(figures(goal?.kinds?.tells)).toEqual({ need: 21, strength: 8 })
})

test('whoever is against is not counted by themselves, nor told by those who are for it', async () => {
  expect(figures((await page(0)).kinds?.stance)).toEqual({ for: 'withheld', against: 'withheld' })
})

test('of a goal that three spoke to nothing is told, and of one that nobody spoke to there is nothing', async () => {
  const few = (await onWall(3))?.kinds
  expect(few?.tells).toEqual([])
  expect(new Set(few?.month.map(({ people }) => people))).toEqual(new Set(['withheld']))
  expect((await onWall(5))?.kinds).toBeNull()
})

test('how words were marked stands beside a quote only where the table of it is told', async () => {
  const { quotes } = await page(0)
  expect(new Set(quotes.map(({ tellsOf }) => tellsOf))).toContain('need')
  expect(new Set(quotes.map(({ stance }) => stance))).toEqual(new Set([null]))
})

test('few are not quoted, to nobody on no page', async () => {
  for (const actor of [here.people.strategyLead, here.people.administrator]) {
    const scope = orFail(permit(actor, 'insights.read', { placeId: here.place.id }))
    const goal = evidence.goals[3]?.publicId ?? ''
    expect(orFail(await readGoal(here.ctx, scope, here.place, goal, 'en')).quotes).toEqual([])
  }
  expect((await onWall(3))?.quotes).toEqual([])
  expect((await onWall(0))?.quotes).not.toEqual([])
})

test('a month is told once enough people first spoke in it, and as it was until ten more have', async () => {
  const now = async () => (await page(0)).kinds?.month.at(-1)
  expect(await now()).toMatchObject({ people: 38 })
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 4, text: 'More buses', goals: [0] })
  expect(await now()).toMatchObject({ people: 38 })
})

test('what enough people said beside a goal is told, and what few or nearly all of them said is not named', async () => {
  const { beside } = await page(0)
  expect(beside.told.map(({ people }) => people)).toEqual([20, 9])
  expect(beside.isMore).toBe(false)
  // All nine who spoke to the third goal spoke to the first one too.
  expect((await page(2)).beside).toMatchObject({ told: [], isMore: true })
})

test('among eight quotes are the words of the only one who is against, and the public reads nothing of how words were coded', async () => {
  const { quotes } = await page(0)
  expect(quotes).toHaveLength(8)
  expect(quotes.map(({ text }) => text)).toContain('Not in my street')
  expect(new Set(quotes.map(({ tellsOf }) => tellsOf))).toEqual(new Set(['need', 'strength']))
  const said = await readSaid(here.ctx.db, here.place, 'en')
  expect(said?.missions.flatMap(({ goals }) => goals).every(({ kinds }) => kinds === null) ?? true).toBe(true)
})

test('no number of a theme leaves one person over, and none stands there that another page keeps back', async () => {
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 12, text: 'Dark and far', goals: [4] })
  await evidence.answer(survey, { people: 5, text: 'Far', goals: [4] })
  await evidence.answer(survey, { people: 1, text: 'Dark here too', goals: [6] })
  const put = async (theme: Parameters<typeof makeTheme>[3]['theme'], text: string) => {
    const said = await here.ctx.db.selectFrom('contribution').select('public_id').where('text', '=', text).execute()
    return orFail(
      await makeTheme(here.ctx, here.people.moderator, here.place.id, {
        theme,
        contributions: said.map((each) => each.public_id),
      }),
    )
  }
  const dark = await put({ name: 'Dark', definition: '', source: 'What was said' }, 'Dark and far')
  await put(dark, 'Dark here too')
  const goal = evidence.goals[4]?.publicId ?? ''
  const told = async () => orFail(await readTheme(here.ctx.db, scope(), here.place, { goal, theme: dark }, 'en'))
  // Thirteen less twelve is one person who spoke of it elsewhere.
  expect(await told()).toMatchObject({ both: 12, people: 'withheld' })
  await evidence.answer(survey, { people: 7, text: 'Dark at the stop', goals: [5] })
  await put(dark, 'Dark at the stop')
  expect(await told()).toMatchObject({ both: 12, people: 20, beside: { told: [], isMore: true } })
  // The other goal's page does not name it either: everybody who spoke to that goal said both.
  expect((await page(5)).beside.told).toEqual([])
  await evidence.answer(survey, { people: 3, text: 'Late', goals: [5] })
  expect((await told()).beside.told.map(({ people }) => people)).toEqual([7])
})

test('a month that is told no more takes nothing along of what was withheld before it', async () => {
  const other = await scene()
  const made = evidenceIn(other)
  const survey = await made.survey()
  const speak = async (day: string, people: number) => {
    await made.answer(survey, { people, text: day, goals: [0] })
    const at = new Date(`${day}T10:00:00Z`)
    await other.ctx.db.updateTable('contribution').set({ received_at: at }).where('text', '=', day).execute()
  }
  const scope = orFail(permit(other.people.strategyLead, 'insights.read', { placeId: other.place.id }))
  const read = async (today: string) => {
    const kinds = await sayKinds(other.ctx.db, scope, other.place, today)
    return figures([...kinds.values()][0]?.month)
  }
  await speak('2025-10-10', 3)
  await speak('2025-12-10', 20)
  await speak('2026-01-10', 6)
  await speak('2026-02-10', 15)
  expect(await read('2026-05-31')).toMatchObject({ earlier: 'withheld', '2025-12': 20, '2026-01': 'withheld' })
  await speak('2026-06-03', 12)
  // Twenty of December among them would leave the three of October.
  expect(await read('2026-06-04')).toMatchObject({ earlier: 'withheld', '2026-01': 'withheld' })
  await other.close()
})
