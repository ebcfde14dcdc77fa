import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { findReceipt } from '#domain/receipts/commands.ts'
import { readReceipt } from '#domain/receipts/queries.ts'
import { changeSettings } from '#domain/survey-design/commands/change-settings.ts'
import { moveSurvey } from '#domain/survey-design/commands/move-survey.ts'
import { changeWorkshop } from '#domain/workshops/commands/change-workshop.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { draftedBy, neighbourOf, reworded } from '#test/support/drafted.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ideasActivity, openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { publishAnswer } from './commands/publish-answer.ts'
import { writeAnswer } from './commands/write-answer.ts'
import { readDeskAnswer, readDeskPromises, readDuePromises } from './queries/desk.ts'
import { readOpenAnswer, readOpenPromises, readTopPromises } from './queries/open.ts'
import { readPromised } from './queries/promised.ts'
import type { Asked, Typed } from './schema.ts'

let here: Scene
let drafted: Awaited<ReturnType<typeof draftedBy>>
let asked: Asked

beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
/** A survey that closes on the last of June 2026 and promises to report back by the last of July. */
beforeEach(async () => {
  here.clock.set('2026-05-04T10:00:00Z')
  drafted = await draftedBy(here)
  asked = { kind: 'survey', name: drafted.where.slug }
  orFail(await drafted.publish())
})

const lead = () => here.people.organisationLead
const whole = (more: Partial<Typed> = {}): Typed => ({
  texts: { said: { en: 'Nowhere to rest', ur: 'آرام کی جگہ نہیں' }, will: { en: 'Twelve benches' } },
  ...{ commitments: [], findings: [], packs: [], reason: {}, ...more },
})
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace('promises-desk.', '')
const desk = async (actor: Actor = lead(), which = asked) =>
  orFail(await readDeskAnswer(here.ctx, actor, here.place, which, 'en'))
const at = async (which = asked) => ({ place: here.place, asked: which, seen: (await desk(lead(), which)).revision })
const write = async (typed = whole(), actor: Actor = lead()) => writeAnswer(here.ctx, actor, await at(), typed)
const publish = async (typed = whole()) => publishAnswer(here.ctx, lead(), await at(), typed)
const promised = async (which = asked) => orNothing(await readPromised(here.ctx, here.place, which, 'en'))
const set = (wanted: Parameters<typeof changeSettings>[3]) => changeSettings(here.ctx, lead(), drafted.where, wanted)
const why = { words: 'The board meets later.', language: 'en' as const }
function orNothing<Value>(value: Value | null): Value {
  if (value === null) throw new Error('there is nothing')
  return value
}

test('a promise is due until its day, overdue after it, and late once it is answered', async () => {
  expect(await promised()).toMatchObject({ status: 'due', daysLeft: 88, dueOn: '2026-07-31', answer: null })
  here.clock.set('2026-07-31T21:00:00Z')
  expect(await promised()).toMatchObject({ status: 'due', daysLeft: 0 })
  here.clock.set('2026-08-01T10:00:00Z')
  expect(await promised()).toMatchObject({ status: 'overdue', daysLeft: -1 })
  orFail(await publish())
  expect(await promised()).toMatchObject({ status: 'late', answeredOn: '2026-08-01', daysLeft: null })
})

test('an answer by the day is in time, and nothing takes that back', async () => {
  here.clock.set('2026-07-31T10:00:00Z')
  orFail(await publish())
  here.clock.set('2027-01-01T10:00:00Z')
  const { status, answer } = await promised()
  expect(status).toBe('in-time')
  expect((await drafted.design()).settings.state).toBe('reported')
  expect(codeOf(await moveSurvey(here.ctx, lead(), drafted.where, 'reopen', '2027-02-01'))).toBe(
    'survey-desk.step-not-possible',
  )
  const open = orFail(await readOpenAnswer(here.ctx, here.place, orNothing(answer), 'ur'))
  expect(open).toMatchObject({ said: { text: 'آرام کی جگہ نہیں' }, will: { text: 'Twelve benches', isFallback: true } })
})

test('while people still answer it can be written, not published, and nothing that was typed is lost', async () => {
  expect(codeOf(await publish())).toBe('still-open')
  expect(await desk()).toMatchObject({ state: 'draft', isOpen: true, written: { texts: whole().texts } })
  here.clock.set('2026-07-02T10:00:00Z')
  const half = whole({ texts: { said: { en: 'Only this' }, will: {} } })
  expect(codeOf(await publish(half))).toBe('will-missing')
  expect((await desk()).written.texts).toEqual(half.texts)
  expect(codeOf(await publish(whole({ texts: { said: {}, will: {} } })))).toBe('said-missing')
  expect(codeOf(await write(whole({ texts: { said: { en: 'x'.repeat(2001) }, will: {} } })))).toBe('too-long')
  expect((await promised()).answer).toBeNull()
})

test('once it is public it is corrected with a reason beside what stood before', async () => {
  here.clock.set('2026-07-02T10:00:00Z')
  orFail(await publish())
  const other = whole({ texts: { ...whole().texts, will: { en: 'Ten benches' } } })
  expect(codeOf(await write(other))).toBe('reason-missing')
  expect(codeOf(await write(whole({ texts: { ...whole().texts, will: {} } })))).toBe('will-missing')
  here.clock.set('2026-07-05T10:00:00Z')
  orFail(await write({ ...other, reason: { en: 'Two had been counted twice.' } }))
  const { revision } = await desk()
  orFail(await write(other))
  expect((await desk()).revision, 'nothing new').toBe(revision)
  const open = orFail(await readOpenAnswer(here.ctx, here.place, (await promised()).answer ?? '', 'en'))
  expect(open.versions).toMatchObject([
    { number: 2, will: { text: 'Ten benches' }, reason: { text: 'Two had been counted twice.' }, on: '2026-07-05' },
    { number: 1, will: { text: 'Twelve benches' }, reason: null, on: '2026-07-02' },
  ])
  expect(open.promised.answeredOn).toBe('2026-07-02')
  expect(JSON.stringify(open)).not.toContain('"by"')
  const { db } = here.ctx
  await expect(db.updateTable('promise_answer_version').set({ will_id: null }).execute()).rejects.toThrow('stay')
  await expect(db.deleteFrom('promise_answer').where('state', '=', 'published').execute()).rejects.toThrow('corrected')
})

test('two at once: the second is told', async () => {
  const both = await at()
  const pressed = await Promise.all(
    ['One', 'Two'].map((en) => writeAnswer(here.ctx, lead(), both, whole({ texts: { said: { en }, will: {} } }))),
  )
  expect(pressed.map(codeOf).toSorted()).toEqual(['changed-meanwhile', 'ok'])
  here.clock.set('2026-07-02T10:00:00Z')
  const now = await at()
  const published = await Promise.all([1, 2].map(() => publishAnswer(here.ctx, lead(), now, whole())))
  expect(published.map(codeOf).toSorted()).toEqual(['changed-meanwhile', 'ok'])
})

test('the lead of the group that asked answers, or whoever leads for the place; nobody else', async () => {
  expect(codeOf(await write(whole(), neighbourOf(here)))).toBe('problems.forbidden')
  expect(codeOf(await write(whole(), here.people.moderator))).toBe('problems.forbidden')
  const read = await readDeskAnswer(here.ctx, neighbourOf(here), here.place, asked, 'en')
  expect(codeOf(read)).toBe('problems.forbidden')
  expect(codeOf(await write(whole(), here.people.strategyLead))).toBe('ok')
  expect(codeOf(await readDeskAnswer(here.ctx, lead(), here.place, { kind: 'survey', name: 'none' }, 'en'))).toBe(
    'unknown',
  )
  const dueFor = async (actor: Actor) => {
    const scope = orFail(permit(actor, 'promises.answer', { placeId: here.place.id }))
    return (await readDuePromises(here.ctx, scope, here.place, 'en')).map(({ name }) => name)
  }
  expect(await dueFor(neighbourOf(here))).toEqual([])
  expect(await dueFor(lead())).toContain(asked.name)
})

test('a day that people were told is moved with a reason alone, and the first one stays beside it', async () => {
  expect(codeOf(await set({ reportsOn: '2026-08-31' }))).toBe('move-needs-why')
  expect(codeOf(await set({ reportsOn: null, why }))).toBe('promise-stays')
  const long = { ...why, words: 'x'.repeat(601) }
  expect(codeOf(await set({ reportsOn: '2026-08-31', why: long }))).toBe('move-why-too-long')
  await drafted.change(reworded)
  expect(codeOf(await drafted.publish({ reportsOn: '2026-08-31' }))).toBe('move-needs-why')
  orFail(await drafted.publish())
  orFail(await set({ reportsOn: '2026-08-31', why }))
  orFail(await set({ reportsOn: '2026-09-15', why: { words: 'بورڈ بعد میں', language: 'ur' } }))
  orFail(await set({ allowsRepeat: true }))
  expect(await promised()).toMatchObject({
    ...{ status: 'due', dueOn: '2026-09-15', firstDue: '2026-07-31' },
    moves: [
      { from: '2026-08-31', to: '2026-09-15', reason: { language: 'ur' } },
      { from: '2026-07-31', to: '2026-08-31', on: '2026-05-04', reason: { text: 'The board meets later.' } },
    ],
  })
  here.clock.set('2026-08-15T10:00:00Z')
  orFail(await publish())
  expect((await promised()).status).toBe('late')
  expect(codeOf(await set({ reportsOn: '2026-10-31', why }))).toBe('already-answered')
})

test('the product itself cannot take a move back', async () => {
  orFail(await set({ reportsOn: '2026-08-31', why }))
  await expect(here.ctx.db.deleteFrom('promise_move').execute()).rejects.toThrow('permission denied')
})

test('a workshop promises too: freely until people can come in, and answers once it has ended', async () => {
  const room = await openRoom(here, [ideasActivity])
  const { facilitator } = here.people
  const which: Asked = { kind: 'workshop', name: room.publicId }
  const change = async (reportsOn: string | null, more = {}) => {
    const { held_on: heldOn } = await here.ctx.db
      .selectFrom('workshop')
      .select('held_on')
      .where('public_id', '=', room.publicId)
      .executeTakeFirstOrThrow()
    const settings = { title: { en: 'An evening' }, heldOn, placeSees: 'everything' as const, reportsOn, ...more }
    return changeWorkshop(here.ctx, facilitator, room.publicId, settings)
  }
  expect(codeOf(await change('2026-05-01'))).toBe('facilitation.reports-unfit')
  orFail(await change('2026-06-01'))
  expect(codeOf(await change('2026-06-10'))).toBe('move-needs-why')
  orFail(await change('2026-06-10', { why }))
  expect(await promised(which)).toMatchObject({ status: 'due', firstDue: '2026-06-01', dueOn: '2026-06-10' })
  const { strategyLead } = here.people
  const seen = { place: here.place, asked: which, seen: 0 }
  expect(codeOf(await publishAnswer(here.ctx, strategyLead, seen, whole()))).toBe('still-open')
  const listed = async () =>
    (await readOpenPromises(here.ctx, here.place, 1, 'en')).lines.some(({ name }) => name === room.publicId)
  expect(await listed()).toBe(false)
  orFail(await movePhase(here.ctx, facilitator, room.publicId, 'ended'))
  expect(await listed()).toBe(true)
  here.clock.set('2026-06-01T10:00:00Z')
  orFail(await publishAnswer(here.ctx, strategyLead, { ...seen, seen: 1 }, whole()))
  expect((await promised(which)).status).toBe('in-time')
})

test('in public what is overdue comes first, and a survey for the invited alone is not listed', async () => {
  here.clock.set('2026-08-02T10:00:00Z')
  const { lines } = await readTopPromises(here.ctx, here.place, 'en')
  expect(lines[0]?.promised.status).toBe('overdue')
  const all = async () => (await readOpenPromises(here.ctx, here.place, 99, 'en')).lines.map(({ name }) => name)
  const { found } = await readOpenPromises(here.ctx, here.place, 1, 'en')
  orFail(await set({ access: 'invited' }))
  expect((await readOpenPromises(here.ctx, here.place, 1, 'en')).found).toBe(found - 1)
  expect(await all()).not.toContain(asked.name)
  expect(await promised(), 'on its own page').toMatchObject({ status: 'overdue' })
})

test('what cannot be linked is refused', async () => {
  for (const field of ['commitments', 'findings', 'packs'] as const) {
    expect(codeOf(await write(whole({ [field]: ['nowhere'] })))).toBe('link-gone')
    const many = Array.from({ length: 31 }, (_, index) => `n${index}`)
    expect(codeOf(await write(whole({ [field]: many })))).toBe('too-many-links')
  }
})

test('a receipt leads to the answer', async () => {
  const survey = await surveyOf(here, { slug: `answered-${here.ctx.ids.next()}` })
  const { code } = orFail(await sendTo(here, survey, { matters: 'A bench' }))
  const { responseId } = orFail(await findReceipt(here.ctx, code, 'address'))
  await here.ctx.db.updateTable('survey').set({ reports_on: '2026-05-03' }).where('id', '=', survey.id).execute()
  const read = async () => (await readReceipt(here.ctx, responseId, 'en')).promised
  expect(await read()).toMatchObject({ status: 'overdue', answer: null })
  orFail(await moveSurvey(here.ctx, lead(), { placeId: here.place.id, slug: survey.slug }, 'close'))
  const of = { place: here.place, asked: { kind: 'survey', name: survey.slug }, seen: 0 } as const
  orFail(await publishAnswer(here.ctx, lead(), of, whole()))
  expect(await read()).toMatchObject({ status: 'late', answeredOn: '2026-05-04', answer: expect.any(String) })
})

test('the desk names drafts and what still goes on', async () => {
  orFail(await write())
  const scope = orFail(permit(lead(), 'promises.answer', { placeId: here.place.id }))
  const line = (await readDeskPromises(here.ctx, scope, here.place, 'en')).find(({ name }) => name === asked.name)
  expect(line).toMatchObject({ isDraft: true, isOpen: true, promised: { status: 'due' } })
})
