import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { ask } from './queries/ask.ts'
import { readAskable } from './queries/askable.ts'
import type { Asking } from './rules/asking.ts'

const [north, south] = ['middlesbrough', 'redcar-and-cleveland']

let here: Scene
let survey: Survey
const scopeOf = (who = here.people.strategyLead) => orFail(permit(who, 'insights.read', { placeId: here.place.id }))
const asking = (change: Partial<Asking> = {}) =>
  ask(here.ctx.db, scopeOf(), here.place, { of: [], by: [], others: [], ...change }, 'en')
const people = async (change: Partial<Asking>) => {
  const { everybody, rows } = orFail(await asking(change))
  return [everybody, ...rows].map(({ people, cells }) => [people, ...cells.map((cell) => cell.people)])
}

beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here, { slug: 'asked', definition: { asksEquality: true } })
  await surveyOf(here, { slug: 'kept', placeSees: 'counts' })
  const send = async (count: number, answers: Record<string, string>, sex: string) => {
    for (let sent = 0; sent < count; sent += 1)
      orFail(await sendTo(here, survey, { matters: 'x', ...answers }, { equality: { sex: [sex] } }))
  }
  await send(14, { travel: 'bus', area: north }, 'female')
  await send(11, { travel: 'bus', area: south }, 'male')
  await send(8, { travel: 'bus' }, 'rather-not-say')
  await send(9, { travel: 'walk', area: south }, 'female')
  await send(7, { travel: 'walk', area: north }, 'male')
  await send(6, { travel: 'walk' }, 'rather-not-say')
  await send(6, { area: north }, 'female')
  await send(5, {}, 'male')
  await send(2, { travel: 'walk', area: south }, 'rather-not-say')
})
afterAll(() => here.close())

test('answers to a question are counted by area, with everybody first', async () => {
  expect(await people({ of: ['asked/travel'], by: ['area'] })).toEqual([
    [68, 27, 22, 19],
    // Six left the question out, all of one area: shown, the others would tell that nobody did elsewhere.
    [33, 'withheld', 'withheld', 'withheld'],
    [24, 7, 11, 6],
  ])
})

test('and by one question of the equality standard, whose small counts are withheld', async () => {
  const [everybody, bus] = await people({ of: ['asked/travel'], by: ['sex'] })
  expect(everybody).toEqual([68, 29, 23, 'withheld', 'withheld'])
  expect(bus?.[0]).toBe(33)
  const rows = orFail(await asking({ of: ['asked/travel'], by: ['religion'] })).rows
  expect(rows.flatMap(({ cells }) => cells.map((cell) => cell.people)).filter((n) => n === 1)).toEqual([])
})

test('goals are counted by the equality questions too, and how many is withheld where they are few', async () => {
  const { rows, everybody } = orFail(await asking({ by: ['sex'] }))
  expect(everybody.people).toBe(68)
  expect(rows.length).toBe(here.framework.flatMap(({ goals }) => goals).length)
  expect(new Set(rows.map(({ people }) => people))).toEqual(new Set(['withheld']))
})

test('rows of fewer than thirty people are too few to compare and have no shares', async () => {
  const { everybody, rows } = orFail(await asking({ of: ['asked/travel'], by: ['area'] }))
  expect(everybody.comparison).toBe('can')
  expect(everybody.cells[0]?.share).toBeCloseTo(27 / 68)
  expect(rows.map(({ comparison }) => comparison)).toEqual(['can', 'too-few'])
  expect(rows.flatMap(({ cells }) => cells.map(({ share }) => share)).every((share) => share === null)).toBe(true)
})

test('the same question has the same answer in any order, for whoever reads the same people', async () => {
  const question = { of: ['asked/travel'], by: ['area'] }
  const first = await asking(question)
  await asking({ by: ['sex'] })
  await sendTo(here, survey, { matters: 'x', travel: 'bus', area: 'middlesbrough' })
  const again = ask(here.ctx.db, scopeOf(here.people.administrator), here.place, { ...question, others: [] }, 'en')
  expect(await Promise.all([again, asking(question)])).toEqual([first, first])
})

test.each([
  ['a filter', { others: ['age'] }, 'filter-refused'],
  ['two ways at once', { by: ['area', 'age-band'] }, 'two-ways'],
  ['one question less another', { of: ['goals', 'asked/travel'] }, 'two-ways'],
  ['a way that is not declared', { by: ['postcode'] }, 'by-unknown'],
  ['a question that is not there', { of: ['asked/nothing'] }, 'asked-unknown'],
  ['a survey that is not there', { of: ['nowhere/travel'] }, 'asked-unknown'],
  ['words', { of: ['asked/matters'] }, 'not-countable'],
  ['answers by way', { of: ['asked/travel'], by: ['way'] }, 'way-of-answers'],
  ['answers that their group keeps', { of: ['kept/travel'] }, 'answers-kept'],
])('%s: refused with its reason', async (_, change, code) => {
  expect(await asking(change)).toMatchObject({ ok: false, problem: { code: `insights-desk.${code}` } })
})

test('the list to choose from holds the goals and what may be counted, and nothing that a group keeps', async () => {
  const list = (await readAskable(here.ctx.db, scopeOf(), 'en')).map(({ of }) => of)
  expect(list).toEqual(['goals', 'asked/travel', 'asked/near', 'asked/rating'])
})
