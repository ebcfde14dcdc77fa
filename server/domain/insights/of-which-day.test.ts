import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { compare } from './queries/compare.ts'
import { readWhoWasHeard } from './queries/heard.ts'

let here: Scene
const longAgo = '2026-05-01'

/** Areas are read once, in May; then enough people come from two of three places, and none who do not say. */
beforeAll(async () => {
  here = await scene()
  const evidence = evidenceIn(here)
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 45, area: 0, text: 'Buses', goals: [0] })
  await evidence.answer(survey, { people: 35, area: 1, text: 'Benches', goals: [0] })
  await evidence.answer(survey, { people: 20 })
  await heard()
  await sql`update figure_snapshot
    set content = regexp_replace(content::text, '"since": *"[^"]*"', '"since": "2026-05-01T12:00:00Z"', 'g')::jsonb`.execute(
    here.ctx.db,
  )
  await evidence.answer(survey, { people: 15, area: 0 })
  await evidence.answer(survey, { people: 15, area: 1 })
})
afterAll(() => here.close())

const scope = () => orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
const heard = async () =>
  orFail(await readWhoWasHeard(here.ctx, scope(), here.place, { slug: null, language: 'en' })).tables.find(
    ({ by }) => by === 'area',
  )

test('who was heard says of which day a number is that stands', async () => {
  const table = await heard()
  expect(table?.groups.map(({ heard }) => heard)).toEqual([45, 50])
  expect(table?.groups.map(({ since }) => since === longAgo)).toEqual([true, false])
  expect(table).toMatchObject({ notSaid: 20, apartSince: { notSaid: longAgo }, stands: true })
})

test('so does whoever sets two groups against each other, of each number', async () => {
  const asked = { of: ['goals'], by: ['area'], one: 'middlesbrough', other: 'redcar-and-cleveland', others: [] }
  const { compared } = orFail(await compare(here.ctx, scope(), here.place, asked, 'en'))
  expect(compared?.sides.map(({ people }) => people)).toEqual([45, 50])
  expect(compared?.sides.map(({ since }) => since === longAgo)).toEqual([true, false])
  expect(compared?.rows[0]).toMatchObject({ people: [45, 'withheld'], since: [longAgo, null] })
})
