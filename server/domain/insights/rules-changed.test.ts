import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FigurePolicy } from '#db/schema/figures.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { composePack } from '#domain/packs/commands/compose.ts'
import { checkPack } from '#domain/packs/rules/check.ts'
import { freezeMoment } from '#domain/packs/store/sources.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { readFigures } from './aggregate.ts'
import { publishFigures } from './commands/publish-figures.ts'
import { setUpFigures } from './commands/set-up-figures.ts'
import { sayKinds } from './kinds.ts'
import { ask } from './queries/ask.ts'
import { readFiguresDesk } from './queries/figures-desk.ts'
import { readSaid } from './queries.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
let plain: Awaited<ReturnType<typeof evidence.survey>>
let asking: Awaited<ReturnType<typeof surveyOf>>
beforeEach(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  asking = await surveyOf(here, { slug: 'asked', definition: { asksEquality: true } })
  await send(8, ['female'])
  await send(6, ['male'])
  await send(7, [])
  await send(7, ['rather-not-say'])
  plain = await evidence.survey()
  await evidence.answer(plain, { people: 12, area: 0, text: 'Buses', goals: [0] })
  await evidence.answer(plain, { people: 13, area: 1, text: 'Benches', goals: [0] })
  await evidence.answer(plain, { people: 14, text: 'Trees', goals: [0] })
})
afterEach(() => here.close())

async function send(people: number, sex: string[]) {
  for (let each = 0; each < people; each++)
    orFail(await sendTo(here, asking, { matters: 'Something' }, { equality: sex.length > 0 ? { sex } : {} }))
}
const scopeOf = () => orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
const placeNow = () => readPlaceById(here.ctx.db, here.place.id)
const set = async (smallCellPublic: number, smallCellStaff: number, policy: FigurePolicy = 'withhold') =>
  orFail(
    await setUpFigures(here.ctx, here.people.administrator, here.place.id, { smallCellPublic, smallCellStaff, policy }),
  )
const publish = () => publishFigures(here.ctx, here.people.strategyLead, here.place.id)
const peopleOf = (cells: readonly { people: unknown }[]) => cells.map(({ people }) => people)
async function sexes() {
  const asked = { of: ['goals'], by: ['sex'], others: [] }
  return peopleOf(orFail(await ask(here.ctx.db, scopeOf(), await placeNow(), asked, 'en')).everybody.cells)
}
async function said() {
  const read = await readSaid(here.ctx.db, await placeNow(), 'en')
  if (!read) throw new Error('they were published')
  const [goal] = read.missions.flatMap(({ goals }) => goals)
  return { ...read, areas: peopleOf(read.heard.byArea.cells), goal: goal?.figures.people }
}
async function checked(audience: 'staff' | 'public') {
  const place = await placeNow()
  const about = { title: 'Winter', language: 'en', tellsAgreement: true, product: '0' } as const
  const pack = await transact(here.ctx, async (tx) => {
    await freezeMoment(tx.db)
    const made = await composePack(tx, place, { ...about, audience })
    return made.ok ? ok(made.value) : made
  })
  return checkPack(orFail(pack))
}

test('a threshold that is raised takes hold at once: for staff, in public, and in what is published next', async () => {
  expect(await sexes()).toEqual([8, 6, 7, 7])
  orFail(await publish())
  expect((await said()).areas).toEqual([12, 13, 42])
  await set(20, 10)
  expect(await sexes()).toEqual(['withheld', 'withheld', 'withheld', 'withheld'])
  const now = await said()
  expect(now).toMatchObject({ least: 20, areas: ['withheld', 'withheld', 42], goal: 39 })
  expect([await checked('staff'), await checked('public')]).toMatchObject([{ ok: true }, { ok: true }])
  expect(await readFiguresDesk(here.ctx.db, scopeOf(), await placeNow())).toMatchObject({ missing: 0 })
  expect(await publish()).toEqual({ ok: true, value: { number: 2 } })
  expect((await said()).areas).toEqual(['withheld', 'withheld', 42])
  expect(await publish()).toMatchObject({ ok: false, problem: { code: 'insights-desk.too-few-since' } })
})

test('a place that begins to round rounds at once what was told exactly', async () => {
  orFail(await publish())
  expect(await sexes()).toEqual([8, 6, 7, 7])
  await set(10, 5, 'round')
  expect(await sexes()).toEqual([10, 5, 5, 5])
  expect(await said()).toMatchObject({ policy: 'round', areas: [10, 15, 40] })
  const kinds = await sayKinds(here.ctx.db, scopeOf(), await placeNow(), '2026-05-04')
  const months = [...kinds.values()].flatMap(({ month }) => peopleOf(month))
  expect(months.every((people) => people === 'withheld' || Number(people) % 5 === 0)).toBe(true)
  expect([await checked('staff'), await checked('public')]).toMatchObject([{ ok: true }, { ok: true }])
})

test('what the new rules publish moves no whole number by the one who came since', async () => {
  orFail(await publish())
  await evidence.answer(plain, { area: 0, text: 'One more', goals: [0] })
  await set(12, 5)
  orFail(await publish())
  expect(await said()).toMatchObject({ overview: { people: 67 }, areas: [12, 13, 42], goal: 39 })
})

test('a threshold that is lowered tells nothing of those who came meanwhile, nor one that is raised and lowered', async () => {
  await set(20, 10)
  const areas = async () => peopleOf((await readFigures(here.ctx.db, scopeOf(), await placeNow())).heard.byArea.cells)
  expect(await sexes()).toEqual(['withheld', 'withheld', 'withheld', 'withheld'])
  expect(await areas()).toEqual([12, 13, 42])
  await set(40, 20)
  const held = await areas()
  expect(held).toContain('withheld')
  await send(1, ['female'])
  await evidence.answer(plain, { area: 0 })
  await set(10, 5)
  expect(await sexes()).toEqual(['withheld', 'withheld', 'withheld', 'withheld'])
  expect(await areas()).toEqual(held)
})
