import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SendInput } from '#domain/surveys/commands/answer-survey.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { openContacts } from './commands.ts'
import { noticeVersion } from './schema.ts'

let here: Scene
let survey: Survey
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  survey = await surveyOf(here, {
    slug: `survey-${count}`,
    definition: { asksEquality: true, asksContact: true },
  })
})

const everything = { quote: true, publish: true, contact: true, told: true }
const along = {
  consents: everything,
  contact: ' sam@example.org',
  equality: { sex: ['female'], 'sexual-orientation': ['bisexual'], religion: ['rather-not-say'] },
}
const send = (age: string, change: Partial<SendInput> = {}) =>
  sendTo(here, survey, { matters: 'Benches', area: 'middlesbrough', age }, { ...along, ...change })
const stored = async <Table extends 'consent' | 'equality_answer' | 'contact'>(table: Table) => {
  const { rows } = await sql<Record<string, unknown>>`
    select stored.* from ${sql.table(table)} stored join response on response.id = stored.response_id
    where response.survey_id = ${survey.id}`.execute(here.ctx.db)
  return rows
}

test('consents are kept by purpose with the notice that was read, and equality answers with their standard', async () => {
  orFail(await send('25-44'))

  expect(await stored('consent')).toMatchObject(
    ['analysis', 'quote', 'publish', 'contact', 'told'].map((purpose) => ({
      ...{ purpose, given: true, given_by: 'self', notice_version: noticeVersion, withdrawn_at: null },
    })),
  )
  expect(await stored('equality_answer')).toMatchObject([
    { question: 'sex', code: 'female', standard_version: 'census-2021' },
    { question: 'religion', code: 'rather-not-say' },
    { question: 'sexual-orientation', code: 'bisexual' },
  ])
})

test('of the young no consent but to be counted is stored, no address, no place and no orientation', async () => {
  orFail(await send('13-17'))

  const consents = await stored('consent')
  expect(consents.filter(({ given }) => given)).toMatchObject([{ purpose: 'analysis' }])
  expect(await stored('contact')).toEqual([])
  expect((await stored('equality_answer')).map(({ question }) => question)).toEqual(['sex', 'religion'])
  const [response] = await here.ctx.db
    .selectFrom('response')
    .select(['is_young', 'may_quote', 'area_id'])
    .where('survey_id', '=', survey.id)
    .execute()
  expect(response).toEqual({ is_young: true, may_quote: false, area_id: null })
  const texts = await here.ctx.db
    .selectFrom('contribution')
    .select(['may_quote', 'may_publish'])
    .where('survey_id', '=', survey.id)
    .execute()
  expect(texts).toEqual([{ may_quote: false, may_publish: false }])
})

test('the database itself takes no such consent and no address of the young', async () => {
  orFail(await send('13-17'))
  const { db } = here.ctx
  const { id } = await db
    .selectFrom('response')
    .select('id')
    .where('survey_id', '=', survey.id)
    .executeTakeFirstOrThrow()
  const contact = { survey_id: survey.id, sealed: Buffer.from('x'), at: new Date() }

  await expect(db.updateTable('consent').set({ given: true }).where('response_id', '=', id).execute()).rejects.toThrow(
    'consent_of_the_young',
  )
  await expect(
    db.updateTable('consent').set({ is_young: false }).where('response_id', '=', id).execute(),
  ).rejects.toThrow('foreign key')
  await expect(
    db
      .insertInto('contact')
      .values({ response_id: id, ...contact })
      .execute(),
  ).rejects.toThrow('foreign key')
})

test('an address is sealed: no column of the database holds it', async () => {
  orFail(await send('25-44'))
  const [contact] = await stored('contact')

  const sealed = (contact as { sealed: Buffer }).sealed.toString('latin1')
  expect(sealed).not.toContain('sam')
  expect(sealed).not.toContain('example')
})

test('an address is shown to the group that asked, and it is written down who looked', async () => {
  orFail(await send('25-44'))
  orFail(await send('25-44', { consents: { ...everything, told: false }, contact: '01642 555 0123' }))
  const opened = await openContacts(here.ctx, here.people.organisationLead, survey)

  expect(opened).toEqual({ ok: true, value: { addresses: ['01642 555 0123', 'sam@example.org'], unreadable: 0 } })
  const log = await here.ctx.db.selectFrom('audit_entry').selectAll().where('thing_id', '=', survey.id).execute()
  expect(log).toMatchObject([
    {
      verb: 'privacy.open-contacts',
      person_id: here.people.organisationLead.personId,
      details: { contacts: 2 },
    },
  ])
  expect(JSON.stringify(log)).not.toContain('sam')
})

test.each(['administrator', 'strategyLead', 'moderator', 'facilitator'] as const)(
  'an address is not shown to anybody else: %s',
  async (who) => {
    orFail(await send('25-44'))
    expect(await openContacts(here.ctx, here.people[who], survey)).toMatchObject({
      problem: { code: 'problems.forbidden' },
    })
  },
)

test('an address that was not asked for, or not agreed to, is not stored', async () => {
  survey = { ...survey, definition: { ...survey.definition, asksContact: false } }
  orFail(await send('25-44'))
  expect(await stored('contact')).toEqual([])
})

test('an address that is none sends nothing, and says so', async () => {
  const { consents, ...unticked } = along
  const byHand = { ...consents, told: false }
  const none = await send('25-44', { ...unticked, consents: byHand, contact: 'sam' })
  expect(none).toMatchObject({ problem: { code: 'surveys.contact-unknown' } })
  expect(await send('25-44', { ...unticked, consents: { ...consents, contact: false, told: false } })).toMatchObject({
    problem: { code: 'surveys.contact-not-ticked' },
  })
  expect(await stored('consent')).toEqual([])
})

test('equality answers are kept only where they are asked', async () => {
  survey = { ...survey, definition: { ...survey.definition, asksEquality: false } }
  orFail(await send('25-44'))
  expect(await stored('equality_answer')).toEqual([])
})
