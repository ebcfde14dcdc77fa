import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import type { EqualityAnswers } from '#domain/privacy/schema.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { readEquality } from './equality.ts'
import { notSaid } from './schema.ts'

let here: Scene
let survey: Survey
beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here, { slug: 'asked', definition: { asksEquality: true } })
  const notAsking = await surveyOf(here, { slug: 'not-asked' })
  await send(notAsking, {})
  await times(6, { sex: ['female'], 'ethnic-group': ['pakistani'], 'long-term-condition': ['no'] })
  await times(5, { sex: ['male'], 'ethnic-group': ['irish'], 'long-term-condition': ['yes'], 'day-to-day': ['a-lot'] })
  await times(2, { sex: ['rather-not-say'], 'ethnic-group': ['chinese'], 'long-term-condition': ['yes'] })
  await times(4, {})
})
afterAll(() => here.close())

const send = async (to: Survey, equality: EqualityAnswers) =>
  orFail(await sendTo(here, to, { matters: 'x' }, { equality }))
const times = async (count: number, equality: EqualityAnswers) => {
  for (let sent = 0; sent < count; sent += 1) await send(survey, equality)
}
const read = () => {
  const scope = orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
  return readEquality(here.ctx.db, scope, here.place)
}
const cellsOf = async (question: string) => {
  const { splits } = await read()
  const cells = splits.find((split) => split.question === question)?.cells ?? []
  return Object.fromEntries(cells.map(({ key, people }) => [key, people]))
}

test('everybody whose survey asked is in the whole, whether they answered or not', async () => {
  expect((await read()).asked).toBe(17)
})

test('small groups are withheld, and with them what would give them away', async () => {
  // 2 rather not say and 4 said nothing: the 6 together are the whole less the two groups that are shown.
  expect(await cellsOf('sex')).toEqual({ female: 6, male: 5, 'rather-not-say': 'withheld', [notSaid]: 'withheld' })
})

test('ethnic groups are counted by their five headings alone', async () => {
  const cells = await cellsOf('ethnic-group')
  expect(Object.keys(cells)).toEqual(['asian', 'black', 'mixed', 'white', 'other', 'rather-not-say', notSaid])
  expect(cells).toMatchObject({ black: 'withheld', mixed: 'withheld', other: 'withheld' })
})

test('illness and how much it limits are one table, as the Census counts disability', async () => {
  const { splits } = await read()
  expect(splits.map(({ question }) => question)).not.toContain('day-to-day')
  expect(splits.map(({ question }) => question)).not.toContain('long-term-condition')
  expect(await cellsOf('disability')).toMatchObject({
    'no-condition': 6,
    'limited-a-lot': 5,
    'limited-a-little': 'withheld',
  })
})

test('a table of which nothing may be shown shows nothing', async () => {
  expect(new Set(Object.values(await cellsOf('main-language')))).not.toContain(1)
  expect(await cellsOf('religion')).toMatchObject({ muslim: 'withheld', sikh: 'withheld' })
})

test('figures stand still until ten people more have answered, and nobody is seen to come', async () => {
  const before = await read()
  await times(9, { sex: ['female'] })
  expect(await read()).toEqual(before)
  await times(1, { sex: ['female'] })
  expect((await read()).asked).toBe(27)
  // Ten women came and nobody else: told of them, that would be told of the others.
  expect(await cellsOf('sex')).toMatchObject({ female: 6, male: 5 })
  await times(10, { sex: ['male'] })
  expect((await read()).asked).toBe(37)
  expect(await cellsOf('sex')).toMatchObject({ female: 16, male: 15 })
})

test('letting a response in that was set aside shows nothing of it, nor does leaving it out', async () => {
  const thaw = () => here.ctx.db.deleteFrom('figure_snapshot').execute()
  const { db } = here.ctx
  const one = await db
    .selectFrom('response')
    .select('id')
    .where('survey_id', '=', survey.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  const decide = async (state: 'counted' | 'left-out') => {
    const set = { set_aside: 'too-fast' as const, set_aside_state: state }
    await db.updateTable('response').set(set).where('id', '=', one.id).execute()
    await thaw()
    return read()
  }
  const letIn = await decide('counted')
  expect(letIn.asked).toBe(36)
  expect(await decide('left-out')).toEqual(letIn)
  await db.updateTable('response').set({ set_aside: null, set_aside_state: null }).where('id', '=', one.id).execute()
})

test('whoever reads one organisation reads figures of its own, and fewer than ten people are no figures', async () => {
  const theirs = orFail(permit(here.people.organisationLead, 'surveys.read-responses', { placeId: here.place.id }))
  const others = { ...theirs, wholePlace: false, organisationIds: [here.organisations.supportBody] }
  expect((await readEquality(here.ctx.db, theirs, here.place)).asked).toBe(37)
  const none = await readEquality(here.ctx.db, others, here.place)
  expect(none.asked).toBe(0)
  expect(none.splits.flatMap(({ cells }) => cells).every(({ people }) => people === 'withheld')).toBe(true)
})

test('a response that is taken out of the counting is in no table that is made after', async () => {
  const { db } = here.ctx
  const one = await db
    .selectFrom('response')
    .select('id')
    .where('survey_id', '=', survey.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  await db.updateTable('response').set({ in_analysis: false }).where('id', '=', one.id).execute()
  await db.deleteFrom('figure_snapshot').execute()
  expect((await read()).asked).toBe(36)
  await db.updateTable('response').set({ in_analysis: true }).where('id', '=', one.id).execute()
})
