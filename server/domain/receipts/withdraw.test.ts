import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readFigures } from '#domain/insights/aggregate.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { type FoundReceipt, findReceipt, takeBack, withdraw } from './commands.ts'
import { readReceipt } from './queries.ts'

let here: Scene
let survey: Survey
let found: FoundReceipt
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const everything = { quote: true, publish: true, contact: true, told: false }
const answers = { matters: 'A bench half way to the clinic.', better: 'Fewer steps.', age: '25-44' }
const send = async (change: Parameters<typeof sendTo>[3] = {}) => {
  const sent = orFail(
    await sendTo(here, survey, answers, {
      ...{ consents: everything, contact: 'sam@example.org' },
      equality: { sex: ['female'], religion: ['none'] },
      ...change,
    }),
  )
  return orFail(await findReceipt(here.ctx, sent.code, 'address'))
}

beforeEach(async () => {
  count += 1
  survey = await surveyOf(here, {
    ...{ slug: `survey-${count}`, allowsRepeat: false },
    definition: { asksEquality: true, asksContact: true },
  })
  found = await send()
  here.published.length = 0
})

const texts = () =>
  here.ctx.db
    .selectFrom('contribution')
    .select(['may_quote', 'may_publish', 'withheld', 'counted'])
    .where('response_id', '=', found.responseId)
    .execute()
const response = () =>
  here.ctx.db
    .selectFrom('response')
    .select(['may_quote', 'in_analysis', 'counted'])
    .where('id', '=', found.responseId)
    .executeTakeFirst()
const contacts = () =>
  here.ctx.db.selectFrom('contact').select('response_id').where('survey_id', '=', survey.id).execute()
const receipt = () => readReceipt(here.ctx, found.responseId, 'en')
const people = async () => {
  const scope = orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
  const { overview, heard } = await readFigures(here.ctx.db, scope, here.place)
  return { ...overview, heard: heard.people }
}

test.each([
  ['quote', { may_quote: false, may_publish: true, withheld: false }],
  ['publish', { may_quote: true, may_publish: false, withheld: false }],
  ['contact', { may_quote: true, may_publish: true, withheld: false }],
] as const)('taking back %s leaves the other consents and the counting alone', async (purpose, left) => {
  expect(await withdraw(here.ctx, found, purpose)).toEqual({ ok: true, value: undefined })

  expect(await texts()).toMatchObject([left, left])
  expect(await response()).toMatchObject({ may_quote: purpose !== 'quote', counted: true })
  expect(await contacts()).toHaveLength(purpose === 'contact' ? 0 : 1)
  const { consents, standing } = await receipt()
  expect(standing).toBe('counted')
  expect(consents.filter(({ isWithdrawn }) => isWithdrawn)).toEqual([{ purpose, isWithdrawn: true }])
})

test('taken out of the counting, a response is in no number and its words are shown to nobody, but it is still there', async () => {
  await here.ctx.db
    .updateTable('contribution')
    .set({ visibility: 'approved' })
    .where('response_id', '=', found.responseId)
    .execute()
  const before = await people()
  expect(await withdraw(here.ctx, found, 'analysis')).toEqual({ ok: true, value: undefined })

  const shown = await here.ctx.db.selectFrom('shown_contribution').select('id').execute()
  expect(await response()).toMatchObject({ in_analysis: false, counted: false })
  expect(await texts()).toMatchObject(Array(2).fill({ withheld: true, counted: false }))
  expect(shown).toEqual([])
  expect(await people()).toMatchObject({
    people: before.people - 1,
    responses: before.responses - 1,
    contributions: before.contributions - 2,
  })
  expect((await receipt()).standing).toBe('taken-out')
  expect(here.published.at(-1)).toEqual({ type: 'surveys.answered', placeId: here.place.id, surveyId: survey.id })
})

test('taking everything back leaves no row of it behind and leaves every count, but not who stopped where', async () => {
  const { db } = here.ctx
  await db
    .insertInto('stopped_at')
    .values({ survey_version_id: survey.versionId, question_key: '', people: 3 })
    .execute()
  const before = await people()
  expect(await takeBack(here.ctx, found)).toEqual({ ok: true, value: undefined })

  const left = await sql`select
    (select count(*) from response where id = ${found.responseId}) as responses,
    (select count(*) from answer where response_id = ${found.responseId}) as answers,
    (select count(*) from contribution where response_id = ${found.responseId}) as texts,
    (select count(*) from consent where response_id = ${found.responseId}) as consents,
    (select count(*) from equality_answer where response_id = ${found.responseId}) as equality,
    (select count(*) from contact where response_id = ${found.responseId}) as contacts`.execute(db)
  expect(left.rows).toEqual([{ responses: 0, answers: 0, texts: 0, consents: 0, equality: 0, contacts: 0 }])
  expect(await people()).toEqual({
    ...before,
    people: before.people - 1,
    heard: before.heard - 1,
    responses: before.responses - 1,
    contributions: before.contributions - 2,
    notTagged: before.notTagged - 2,
  })
  const stopped = await db
    .selectFrom('stopped_at')
    .select('people')
    .where('survey_version_id', '=', survey.versionId)
    .execute()
  expect(stopped).toEqual([{ people: 3 }])
})

test('a response that waits to be looked at says so, and is not among the others', async () => {
  found = await send({ signals: { address: null, isTrapFilled: true } })
  const { standing, others } = await receipt()

  expect({ standing, others }).toEqual({ standing: 'waiting', others: 1 })
  await here.ctx.db
    .updateTable('response')
    .set({ set_aside_state: 'left-out' })
    .where('id', '=', found.responseId)
    .execute()
  expect((await receipt()).standing).toBe('left-out')
})

test('nobody is told that they took back what others set aside: it is being read, or was left out', async () => {
  found = await send({ signals: { address: null, isTrapFilled: true } })
  const kinds = async () => (await receipt()).texts.map(({ state, text }) => [state.kind, text !== null])
  expect(await kinds()).toEqual(Array(2).fill(['being-read', false]))

  const own = here.ctx.db.updateTable('contribution').where('response_id', '=', found.responseId)
  await own.set({ visibility: 'approved' }).execute()
  const [first] = await here.ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('response_id', '=', found.responseId)
    .orderBy('id')
    .execute()
  await here.ctx.db
    .updateTable('contribution')
    .set({ worry: 'open', sealed: true })
    .where('id', '=', first?.id ?? '')
    .execute()
  expect(await kinds(), 'one of them under a worry').toEqual(Array(2).fill(['being-read', false]))

  const response = here.ctx.db.updateTable('response').where('id', '=', found.responseId)
  await response.set({ set_aside_state: 'left-out' }).execute()
  expect((await kinds()).map(([kind]) => kind)).toEqual(['left-out', 'left-out'])
  orFail(await withdraw(here.ctx, found, 'analysis'))
  expect((await kinds()).map(([kind]) => kind)).toEqual(['withdrawn', 'withdrawn'])
})

test('a consent that was never given cannot be taken back, and nothing is written down', async () => {
  found = await send({ consents: noConsents, contact: null })
  await withdraw(here.ctx, found, 'quote')
  const log = await here.ctx.db
    .selectFrom('audit_entry')
    .select('id')
    .where('thing_id', '=', found.responseId)
    .execute()

  expect(log).toEqual([])
  expect((await receipt()).consents).toEqual([{ purpose: 'analysis', isWithdrawn: false }])
})
