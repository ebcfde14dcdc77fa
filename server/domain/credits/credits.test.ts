import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import { transact } from '#domain/kernel/transact.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readGroup, readGroups } from './queries.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
})
afterAll(() => here.close())

const groups = async () => readGroups(here.ctx.db, here.place)
const named = async (name: string) => (await groups()).find((each) => each.name === name)
const page = async (name: string) =>
  orFail(await readGroup(here.ctx, here.place, (await named(name))?.publicId ?? '', 'en'))
const publish = () => here.ctx.db.updateTable('contribution').set({ may_publish: true }).execute()
const wordsOf = ({ goals }: Awaited<ReturnType<typeof page>>) =>
  goals.flatMap(({ quotes }) => quotes.map(({ text }) => text))

test('a group is named for what it asked everybody, and never for a survey of few or a draft', async () => {
  const [few, draft] = [await evidence.survey({ by: 'youthGroup' }), await evidence.survey({ by: 'youthGroup' })]
  const { db } = here.ctx
  await db.updateTable('survey').set({ access: 'invited' }).where('id', '=', few.id).execute()
  await db.updateTable('survey').set({ state: 'draft' }).where('id', '=', draft.id).execute()
  expect(await named('A youth group')).toBeUndefined()
  const refused = await readGroup(here.ctx, here.place, 'nowhere', 'en')
  expect(refused).toMatchObject({ ok: false, problem: { code: 'problems.not-found' } })
})

test('what came through each group stands on its own page alone, with everybody’s number and none of its own', async () => {
  const [ours, theirs] = [await evidence.survey(), await evidence.survey({ by: 'firstCouncil' })]
  // Enough over both areas that the goals' numbers are told.
  const many = { people: 24, age: '25-44' as const, mayQuote: false }
  await evidence.answer(ours, { ...many, area: 0, text: 'Some text on buses', goals: [0] })
  await evidence.answer(theirs, { ...many, area: 1, text: 'Some text on paths', goals: [1] })
  await evidence.answer(ours, { people: 12 })
  await publish()
  orFail(await transact(here.ctx, (tx) => saveFigures(tx, here.place, null)))
  const [group, council] = [await page('A community group'), await page('A council')]
  expect([...new Set(wordsOf(group))]).toEqual(['Some text on buses'])
  expect([...new Set(wordsOf(council))]).toEqual(['Some text on paths'])
  expect(group.goals[0]?.figures?.people).toBe(24)
  expect(Object.keys(group)).not.toContain('people')
  expect(group.surveys.map(({ slug }) => slug)).toEqual([ours.name])

  // Words that were hidden since, and a goal whose number is withheld, are on nobody's page.
  await here.ctx.db.updateTable('contribution').set({ visibility: 'hidden' }).execute()
  expect(wordsOf(await page('A community group'))).toEqual([])
  // Made for few after all, it credits nobody.
  await here.ctx.db.updateTable('survey').set({ access: 'invited' }).where('id', '=', ours.id).execute()
  expect(await named('A community group')).toBeUndefined()
})
