import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { readSurveyCounts } from './queries/counts.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

test('splits of another’s survey stand still until midnight in the place, while the whole number counts on', async () => {
  const survey = await surveyOf(here, { slug: 'theirs', placeSees: 'counts' })
  const send = async (age: string, edition: string) =>
    orFail(await sendTo(here, survey, { matters: 'Buses', age }, { edition }))
  for (let sent = 0; sent < 6; sent += 1) {
    await send('25-44', 'en')
    await send('65-79', 'ur')
  }
  const scope = orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
  const read = async () => {
    const counts = orFail(await readSurveyCounts(here.ctx, scope, here.place, { slug: 'theirs', language: 'en' }))
    return { responses: counts.survey.responses, shown: counts.splits.map(({ cells }) => shownOf(cells)) }
  }
  const shownOf = (cells: { key: string; people: number | 'withheld' }[]) =>
    Object.fromEntries(cells.filter(({ people }) => people !== 'withheld').map(({ key, people }) => [key, people]))

  // Midnight of the place is eleven at night of the clock in May.
  here.clock.set('2026-05-04T22:59:00Z')
  expect(await read()).toEqual({ responses: 12, shown: [{}, {}, {}] })
  here.clock.set('2026-05-04T23:00:00Z')
  const settled = await read()
  expect(settled.shown[0]).toEqual({ en: 6, ur: 6 })
  await send('25-44', 'ur')
  expect(await read()).toEqual({ responses: 13, shown: settled.shown })
})
