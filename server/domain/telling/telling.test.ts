import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeCommitment } from '#domain/commitments/commands/follow-up.ts'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from '#domain/commitments/commands/write-commitment.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import { sweepExpired } from '#domain/privacy/commands.ts'
import { readConsents } from '#domain/privacy/queries.ts'
import { publishAnswer } from '#domain/promises/commands/publish-answer.ts'
import { writeAnswer } from '#domain/promises/commands/write-answer.ts'
import { takeBack, withdraw } from '#domain/receipts/commands.ts'
import { moveSurvey } from '#domain/survey-design/commands/move-survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { toldIn } from '#test/support/told.ts'
import { askToBeTold, stopTelling } from './commands/ask.ts'
import { gatherTurns } from './commands/gather.ts'
import { readAsking } from './queries/asking.ts'

const hour = 3_600_000
let here: Scene
let told: Awaited<ReturnType<typeof toldIn>>
let owner: string
beforeAll(async () => {
  here = await scene()
  told = await toldIn(here)
  owner = (await ownersIn(here)).council
})
afterAll(() => here.close())
beforeEach(async () => {
  here.clock.set('2026-05-04T10:00:00Z')
  await here.ctx.db.deleteFrom('response').execute()
})

const tellings = () => here.ctx.db.selectFrom('telling').selectAll().execute()
const place = () => here.place
const typed = (goal: number, dueOn = '2026-09-30'): Typed => ({
  texts: { title: { en: 'Benches' }, said: { en: 'No rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
  ...{ stance: 'will', organisation: owner, role: 'Head of parks', goal: told.goals[goal]!.publicId },
  ...{ from: 'goal', dueOn, baseline: '', baselineOn: '', target: '', reason: {} },
})
async function promise(goal: number, dueOn?: string) {
  const lead = here.people.strategyLead
  const { publicId } = orFail(await beginCommitment(here.ctx, lead, place(), typed(goal, dueOn)))
  orFail(await publishCommitment(here.ctx, lead, { place: place(), publicId, seen: 1 }, typed(goal, dueOn)))
  return publicId
}

test('whoever ticks it with their answers is told: by an address of its own, sealed, that the group cannot open', async () => {
  const { responseId } = await told.told({ edition: 'ur' })
  expect(await tellings()).toMatchObject([{ response_id: responseId, language: 'ur' }])
  expect((await tellings())[0]!.sealed!.toString('latin1')).not.toContain('example')
  expect(await here.ctx.db.selectFrom('contact').selectAll().execute()).toEqual([])
  expect(await readConsents(here.ctx.db, responseId)).toContainEqual({ purpose: 'told', isWithdrawn: false })
})

test.each([
  '01642 555 0123',
  'sam@example.org, kim@example.org',
  'sam@example.org,kim',
  '"a b"@example.org',
  'sam@ex\r\nample.org',
])('no message goes to %j, and the form says so', async (contact) => {
  expect(await told.send({ contact })).toMatchObject({ problem: { code: 'surveys.contact-no-mail' } })
})

test('the young are not asked, whatever a form or a receipt says', async () => {
  const young = await told.told({ answers: { matters: ['Football'], age: ['13-17'] } })
  expect(await tellings()).toEqual([])
  expect(await readAsking(here.ctx.db, young.responseId)).toBeNull()
  const asked = await askToBeTold(here.ctx, young, { address: 'kim@example.org', language: 'en' })
  expect(asked).toMatchObject({ problem: { code: 'telling.not-asked' } })
})

test('each turn is told once, in one message a day, and by day', async () => {
  const { responseId } = await told.told()
  await told.countIn(responseId, 0)
  here.clock.forward(hour)
  await promise(1)
  const publicId = await promise(0, '2026-05-06')
  expect(await gatherTurns(here.ctx)).toBe(1)
  expect(await gatherTurns(here.ctx)).toBe(0)
  expect((await told.turns()).toSorted()).toEqual(['commitment-published', 'counted'])
  const late = { words: 'Later', language: 'en' as const, outcome: 'partly' }
  orFail(await closeCommitment(here.ctx, here.people.strategyLead, { place: place(), publicId, seen: 2 }, late))
  expect(await gatherTurns(here.ctx)).toBe(0)
  expect(await told.messages(), 'the first one still waits').toHaveLength(1)
  await here.ctx.db.updateTable('told_message').set({ state: 'sent' }).execute()
  expect(await gatherTurns(here.ctx), 'a second one on the same day').toBe(0)
  here.clock.set('2026-05-05T02:00:00Z')
  expect(await gatherTurns(here.ctx), 'at night').toBe(0)
  here.clock.set('2026-05-05T09:30:00Z')
  expect(await gatherTurns(here.ctx)).toBe(1)
  expect(await told.turns()).toContain('commitment-closed')
})

test('a missed date is told, and missed anew after it was moved', async () => {
  const { responseId } = await told.told()
  await told.countIn(responseId, 2)
  const publicId = await promise(2, '2026-05-06')
  here.clock.set('2026-05-06T12:00:00Z')
  await gatherTurns(here.ctx)
  expect(await told.turns()).not.toContain('commitment-overdue')
  here.clock.set('2026-05-07T12:00:00Z')
  await gatherTurns(here.ctx)
  await gatherTurns(here.ctx)
  expect((await told.turns()).filter((kind) => kind === 'commitment-overdue')).toHaveLength(1)
  const moved = { ...typed(2, '2026-05-09'), reason: { en: 'The wood came late.' } }
  const { strategyLead: lead } = here.people
  orFail(await writeCommitment(here.ctx, lead, { place: place(), publicId, seen: 2 }, moved))
  here.clock.set('2026-05-10T12:00:00Z')
  await gatherTurns(here.ctx)
  expect((await told.turns()).filter((kind) => kind === 'commitment-overdue')).toHaveLength(2)
})

test('that an answer was published is told once to all who asked before, with where it stands', async () => {
  await told.told()
  const { survey } = told
  const { organisationLead: lead } = here.people
  const answer = {
    texts: { said: { en: 'Nowhere to rest' }, will: { en: 'Twelve benches' } },
    ...{ commitments: [], findings: [], packs: [], reason: {} },
  }
  const at = { place: here.place, asked: { kind: 'survey', name: survey.slug }, seen: 0 } as const
  here.clock.forward(hour)
  orFail(await moveSurvey(here.ctx, lead, { placeId: here.place.id, slug: survey.slug }, 'close'))
  orFail(await writeAnswer(here.ctx, lead, at, answer))
  await gatherTurns(here.ctx)
  expect(await told.turns()).toEqual([])
  orFail(await publishAnswer(here.ctx, lead, { ...at, seen: 1 }, answer))
  expect([await gatherTurns(here.ctx), await gatherTurns(here.ctx), await told.turns()]).toEqual([1, 0, ['reported']])
  const corrected = { ...answer, texts: { ...answer.texts, will: { en: 'Ten benches' } }, reason: { en: 'Counted' } }
  here.clock.forward(hour)
  orFail(await writeAnswer(here.ctx, lead, { ...at, seen: 2 }, corrected))
  await gatherTurns(here.ctx)
  expect(await told.turns()).toEqual(['reported'])
  const { public_id } = await here.ctx.db.selectFrom('promise_answer').select('public_id').executeTakeFirstOrThrow()
  expect(await here.ctx.db.selectFrom('told_turn').select('page').execute()).toEqual([{ page: public_id }])
  await here.ctx.db.updateTable('promise_answer').set({ state: 'draft', published_at: null }).execute()
  await here.ctx.db.updateTable('survey').set({ state: 'open', closed_at: null }).where('id', '=', survey.id).execute()
})

test('of words that somebody worries about, or that were left out of the counting, nobody is told anything', async () => {
  const [worried, leftOut] = [await told.told(), await told.told()]
  for (const each of [worried, leftOut]) await told.countIn(each.responseId, 0)
  const { db } = here.ctx
  await db.updateTable('contribution').set({ worry: 'open' }).where('response_id', '=', worried.responseId).execute()
  orFail(await withdraw(here.ctx, leftOut, 'analysis'))
  here.clock.forward(hour)
  await promise(0)
  expect(await gatherTurns(here.ctx)).toBe(0)
  expect(await told.turns()).toEqual([])
})

test('the code in a message stops it; pressed again, or made up, it says the same', async () => {
  const found = await told.told()
  const [{ stop_code: code } = { stop_code: '' }] = await tellings()
  await told.countIn(found.responseId, 0)
  await gatherTurns(here.ctx)
  for (const each of [code, code, 'made-up', 'x'.repeat(5000)]) await stopTelling(here.ctx, each)

  expect(await tellings()).toMatchObject([{ sealed: null }])
  expect([await told.messages(), await told.turns()]).toEqual([[], []])
  expect(await readConsents(here.ctx.db, found.responseId)).toContainEqual({ purpose: 'told', isWithdrawn: true })
  expect(await readAsking(here.ctx.db, found.responseId)).toBe('may-ask')
})

test('whoever asks again by their receipt is told of what comes then, and an old link still stops it', async () => {
  const found = await told.told()
  const [{ stop_code: code } = { stop_code: '' }] = await tellings()
  await told.countIn(found.responseId, 0)
  await gatherTurns(here.ctx)
  await here.ctx.db.updateTable('told_message').set({ state: 'sent' }).execute()
  await stopTelling(here.ctx, code)
  here.clock.forward(48 * hour)
  expect(await askToBeTold(here.ctx, found, { address: 'not one', language: 'en' })).toMatchObject({ ok: false })
  orFail(await askToBeTold(here.ctx, found, { address: ' kim@example.org ', language: 'pl' }))
  expect(await gatherTurns(here.ctx), 'what was told before').toBe(0)
  here.clock.forward(hour)
  await promise(0)
  expect(await gatherTurns(here.ctx)).toBe(1)
  await stopTelling(here.ctx, code)
  expect(await tellings()).toMatchObject([{ sealed: null, language: 'pl' }])
})

test.each(['contact', 'told'] as const)('taking back %s on the receipt ends it', async (purpose) => {
  const found = await told.told({ consents: { quote: false, publish: false, contact: true, told: true } })
  orFail(await withdraw(here.ctx, found, purpose))
  expect(await tellings()).toMatchObject([{ sealed: null }])
  const contacts = await here.ctx.db.selectFrom('contact').selectAll().execute()
  expect(contacts).toHaveLength(purpose === 'contact' ? 0 : 1)
  const consents = await readConsents(here.ctx.db, found.responseId)
  expect(consents).toContainEqual({ purpose: 'told', isWithdrawn: true })
})

test('with the answers everything goes, and a year after the report the addresses of all', async () => {
  const found = await told.told()
  await told.countIn(found.responseId, 0)
  await gatherTurns(here.ctx)
  orFail(await takeBack(here.ctx, found))
  expect([await tellings(), await told.messages(), await told.turns()]).toEqual([[], [], []])

  await told.told()
  here.clock.set('2027-05-30T10:00:00Z')
  await sweepExpired(here.ctx)
  expect(await tellings()).toHaveLength(1)
  here.clock.set('2027-06-10T10:00:00Z')
  await sweepExpired(here.ctx)
  expect(await tellings()).toEqual([])
})
