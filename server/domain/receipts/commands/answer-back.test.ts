import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startHelpContacts } from '#domain/help/commands.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { decideVisibility, undo } from '#domain/moderation/commands.ts'
import { readBeside } from '#domain/moderation/queries/beside.ts'
import { addRedaction } from '#domain/redaction/commands.ts'
import { closeCase } from '#domain/safeguarding/commands/handle.ts'
import { openCase } from '#domain/safeguarding/commands/open-case.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { type FoundReceipt, findReceipt, takeBack, withdraw } from '../commands.ts'
import { readReceipt } from '../queries.ts'
import { answerBack } from './answer-back.ts'

let here: Scene
let survey: Survey
let found: FoundReceipt
let id: string
let count = 0

beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  survey = await surveyOf(here, { slug: `survey-${count}` })
  const { code } = orFail(await sendTo(here, survey, { matters: 'Our surgery has no lift.' }))
  found = orFail(await findReceipt(here.ctx, code, 'address'))
  const row = here.ctx.db.selectFrom('contribution').select('id').where('survey_id', '=', survey.id)
  id = (await row.executeTakeFirstOrThrow()).id
  await screenBatch(here.ctx)
})

const receipt = async () => (await readReceipt(here.ctx, found.responseId, 'en')).texts[0]!
const moderator = () => here.people.moderator
const hide = (reason: 'unkind' | 'spam' | 'other' = 'unkind') =>
  decideVisibility(here.ctx, moderator(), { contributionId: id, become: 'hidden', reason })
const approve = () => decideVisibility(here.ctx, moderator(), { contributionId: id, become: 'approved' })
const answer = async (text = 'The lift is still broken, and everybody there knows it.') =>
  answerBack(here.ctx, found, { about: (await receipt()).publicId, text }, `address ${count}`)
const row = () => here.ctx.db.selectFrom('contribution').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('somebody whose text was hidden answers once, it is read again, and published', async () => {
  await hide()
  expect(await receipt()).toMatchObject({
    state: { kind: 'kept-back', rule: { code: 'unkind', version: null }, isCounted: true },
    ...{ text: 'Our surgery has no lift.', mayAnswer: true, answeredOn: null },
  })
  orFail(await answer())
  expect(await row()).toMatchObject({ visibility: 'held', counted: true })
  expect(await receipt()).toMatchObject({
    ...{ state: { kind: 'being-read' }, text: null, readOn: null, answeredOn: '2026-05-04', mayAnswer: false },
  })
  expect(await answer('Again')).toMatchObject({ problem: { code: 'receipts.answered-already' } })
  orFail(await approve())
  expect(await receipt()).toMatchObject({ state: { kind: 'shown' }, answeredOn: '2026-05-04' })
})

test('kept back again, it stays so: there is no second answer, and an undo waits for a decision once more', async () => {
  await hide('spam')
  orFail(await answer())
  expect(await row(), 'an answer alone brings spam into no count').toMatchObject({ visibility: 'held', counted: false })
  await hide('unkind')
  expect(await receipt()).toMatchObject({ state: { kind: 'kept-back', rule: { code: 'unkind' } }, mayAnswer: false })
  expect(await answer('Again')).toMatchObject({ problem: { code: 'receipts.answered-already' } })
  orFail(await undo(here.ctx, moderator(), { contributionId: id }))
  expect(await receipt()).toMatchObject({ state: { kind: 'being-read' } })
})

test('there is nothing to answer before a decision, after publishing, or once it was withdrawn', async () => {
  const nothing = { problem: { code: 'receipts.nothing-to-answer' } }
  expect(await answer()).toMatchObject(nothing)
  await approve()
  expect(await answer()).toMatchObject(nothing)
  await hide()
  await withdraw(here.ctx, found, 'analysis')
  expect(await receipt()).toMatchObject({ state: { kind: 'withdrawn' }, mayAnswer: false })
  expect(await answer()).toMatchObject(nothing)
  const another = { about: 'nobodys', text: 'Mine?' }
  expect(await answerBack(here.ctx, found, another, 'elsewhere')).toMatchObject(nothing)
})

test('an empty answer, one too long, and too many are turned away', async () => {
  await hide()
  expect(await answer(' \n ')).toMatchObject({ problem: { code: 'receipts.answer-empty' } })
  expect(await answer('a'.repeat(2001))).toMatchObject({ problem: { code: 'receipts.answer-too-long' } })
  for (let times = 0; times < 20; times += 1)
    await answerBack(here.ctx, found, { about: 'nobodys', text: 'x' }, 'library')
  expect(await answerBack(here.ctx, found, { about: 'nobodys', text: 'x' }, 'library')).toMatchObject({
    problem: { code: 'receipts.too-many-answers' },
  })
})

test('signs of risk in an answer are read by a person before anything else', async () => {
  await hide()
  orFail(await answer('He hits me every night and I am scared to go home'))
  expect(await row()).toMatchObject({ visibility: 'held', worry: 'open' })
  expect(await receipt()).toMatchObject({ state: { kind: 'being-read' }, text: null })
})

test('why an answer was held stands beside it, in its own words, whatever was taken out of the text', async () => {
  const written = 'You know Jean. He hits me every night and I am scared to go home'
  const scopeOf = (actor: PersonActor) => orFail(permit(actor, 'contributions.moderate', { placeId: here.place.id }))
  const publicId = (await row()).public_id
  const beside = () => readBeside(here.ctx.db, scopeOf(moderator()), publicId)
  await hide()
  orFail(await answer(written))
  orFail(await addRedaction(here.ctx, moderator(), { contributionId: id, kind: 'other', words: 'Our surgery' }))

  const { answerBack: answered, heldBecause } = await beside()
  expect(answered).toMatchObject({ text: written, reason: 'unkind', outcome: 'being-read' })
  expect(
    heldBecause.map(({ of }) => of),
    'the text itself was held for nothing',
  ).toEqual(['answer'])
  const [because] = heldBecause
  const pointed = because?.places.map(({ starts, ends }) => Array.from(written).slice(starts, ends).join(''))
  expect(pointed?.join(' | ')).toContain('hits me')
  expect(pointed?.join(' | ')).toContain('scared')

  orFail(await raiseWorry(here.ctx, moderator(), { contributionId: id, reason: 'harm-from-others' }))
  expect(await beside(), 'from then on the lead’s alone').toEqual({
    ...{ translations: [], answerBack: null, heldBecause: [] },
  })
  const [opened] = await here.ctx.db
    .selectFrom('safeguarding_case')
    .select('public_id')
    .where('contribution_id', '=', id)
    .execute()
  const about = { placeId: here.place.id, publicId: opened!.public_id, language: 'en' }
  expect(orFail(await openCase(here.ctx, here.people.safeguardingLead, about)).heldBecause).toEqual(heldBecause)
})

test('who may write once more reads whom they can talk to now', async () => {
  const contacts = async () =>
    (await readReceipt(here.ctx, found.responseId, 'en')).contacts.map(({ name, phone }) => [name.text, phone])
  const { administrator } = here.people
  const helpline = {
    ...{ name: { en: 'Women’s helpline' }, whatFor: { en: 'Harm at home' }, opening: {} },
    ...{ phone: '01632 960001', web: '' },
  }
  orFail(await startHelpContacts(here.ctx, administrator, here.place.id, [helpline]))
  expect(await contacts(), 'nothing to write yet').toEqual([])
  await hide()
  expect(await contacts()).toEqual([['Women’s helpline', '01632 960001']])
  orFail(await answer())
  expect(await contacts()).toEqual([])
})

test('words that a lead has kept are answered like any others, and only the lead hears of it', async () => {
  const lead = here.people.safeguardingLead
  orFail(await raiseWorry(here.ctx, moderator(), { contributionId: id, reason: 'child' }))
  expect(await receipt()).toMatchObject({ state: { kind: 'being-read' }, text: null, mayAnswer: false })
  const cases = () =>
    here.ctx.db
      .selectFrom('safeguarding_case')
      .selectAll()
      .where('contribution_id', '=', id)
      .orderBy('opened_at')
      .execute()
  const [first] = await cases()
  const ending = { outcome: 'passed-on', passedTo: 'police', afterwards: 'kept', note: '' } as const
  orFail(await closeCase(here.ctx, lead, { placeId: here.place.id, publicId: first!.public_id, ...ending }))

  const kept = await receipt()
  expect(kept).toMatchObject({ state: { kind: 'kept-back', rule: { code: 'other' } }, text: null, mayAnswer: true })
  here.clock.forward(1000)
  orFail(await answer())
  expect(await row()).toMatchObject({ worry: 'open', sealed: true, visibility: 'hidden' })
  expect((await cases()).map(({ state }) => state)).toEqual(['closed', 'open'])
  expect(await receipt()).toMatchObject({ state: { kind: 'being-read' }, text: null, answeredOn: '2026-05-04' })
  expect(await decideVisibility(here.ctx, moderator(), { contributionId: id, become: 'approved' })).toMatchObject({
    problem: { code: 'safeguarding.with-the-lead' },
  })
})

test('a text hidden for another reason looks on its receipt like one that a lead has kept', async () => {
  await hide('other')
  expect(await receipt()).toMatchObject({
    state: { kind: 'kept-back', rule: { code: 'other' } },
    ...{ text: null, mayAnswer: true },
  })
})

test('an answer goes with the words it is about', async () => {
  await hide()
  orFail(await answer())
  orFail(await takeBack(here.ctx, found))
  expect(await here.ctx.db.selectFrom('answer_back').select('at').where('contribution_id', '=', id).execute()).toEqual(
    [],
  )
})
