import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { findReceipt, takeBack } from './commands.ts'
import { codeUnknown, wordsUnknown, wrongNumberOfWords } from './problems.ts'
import { readReceipt } from './queries.ts'

let here: Scene
let survey: Survey
let code: string
let count = 0
const texts = () =>
  here.ctx.db.selectFrom('contribution').selectAll().where('survey_id', '=', survey.id).orderBy('id').execute()
const send = async (given: Record<string, string>) => orFail(await sendTo(here, survey, given)).code
const receipt = async () => {
  const found = await findReceipt(here.ctx, code, 'address')
  if (!found.ok) throw new Error(found.problem.code)
  return { found: found.value, receipt: await readReceipt(here.ctx, found.value.responseId, 'en') }
}

beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  survey = await surveyOf(here, { slug: `survey-${count}` })
  code = await send({ matters: 'A bench half way to the clinic.', better: 'Fewer steps.' })
  here.published.length = 0
})

test('a new receipt says when it was received, with how many others, and that it waits to be read', async () => {
  await send({ matters: 'Buses.' })

  expect((await receipt()).receipt).toMatchObject({
    answeredOn: '2026-05-04',
    others: 1,
    standing: 'counted',
    consents: [{ purpose: 'analysis', isWithdrawn: false }],
    promised: { status: 'due', dueOn: '2026-06-03', answer: null },
    texts: [
      {
        question: { text: 'What matters most?' },
        text: null,
        state: { kind: 'being-read' },
        readOn: null,
      },
      { text: null },
    ],
    goals: [],
  })
})

test('a receipt follows what a person decided, and the goals it counts in', async () => {
  const [bench, steps] = await texts()
  const goal = here.framework[1]?.goals[1]
  if (!bench || !steps || !goal) throw new Error('nothing to decide about')
  const decide = async (id: string, became: 'approved' | 'hidden', reason: string | null) => {
    await here.ctx.db.updateTable('contribution').set({ visibility: became }).where('id', '=', id).execute()
    await here.ctx.db
      .insertInto('visibility_change')
      .values({
        id: here.ctx.ids.next(),
        contribution_id: id,
        was: 'waiting',
        became,
        reason,
        person_id: here.people.moderator.personId,
        undoes: null,
        at: new Date('2026-05-05T23:30:00Z'),
      })
      .execute()
  }
  await decide(bench.id, 'approved', null)
  await decide(steps.id, 'hidden', 'names-somebody')
  await here.ctx.db
    .insertInto('tag')
    .values({
      contribution_id: bench.id,
      goal_id: goal.id,
      goal_version_id: goal.versionId,
      person_id: null,
      at: new Date(),
    })
    .execute()

  const read = (await receipt()).receipt
  expect(read.texts).toMatchObject([
    { state: { kind: 'shown' }, text: 'A bench half way to the clinic.', readOn: '2026-05-06' },
    {
      state: { kind: 'kept-back', rule: { code: 'names-somebody' }, isCounted: true },
      text: 'Fewer steps.',
      mayAnswer: true,
    },
  ])
  expect(read.goals).toEqual([{ short: goal.short, earlier: [] }])
})

test('a receipt never tells whoever finds it that somebody is worried', async () => {
  await here.ctx.db
    .updateTable('contribution')
    .set({ visibility: 'approved', worry: 'open' })
    .where('survey_id', '=', survey.id)
    .execute()
  const decision = { was: 'waiting', became: 'approved', reason: null, undoes: null, at: here.clock.now() } as const
  for (const { id } of await texts())
    await here.ctx.db
      .insertInto('visibility_change')
      .values({
        ...decision,
        id: here.ctx.ids.next(),
        contribution_id: id,
        person_id: here.people.moderator.personId,
      })
      .execute()

  // As of any text that nobody has read yet: neither the words, nor a day.
  const unread = { state: { kind: 'being-read' }, text: null, readOn: null }
  expect((await receipt()).receipt.texts).toMatchObject([unread, unread])
})

test('a code may be typed with capitals, spaces and the first four letters of each word', async () => {
  const spoken = code
    .split('-')
    .map((word) => word.slice(0, 4).toUpperCase())
    .join('  ')
  expect(await findReceipt(here.ctx, ` ${spoken}. `, 'address')).toMatchObject({ ok: true, value: { code } })
})

test('a code that cannot be one is told what is wrong with it, and costs nothing', async () => {
  for (let times = 0; times < 30; times += 1) await findReceipt(here.ctx, 'amber river', 'careless')
  expect(await findReceipt(here.ctx, 'amber river', 'careless')).toEqual({ ok: false, problem: wrongNumberOfWords(2) })
  expect(await findReceipt(here.ctx, 'able able able able able kettel', 'careless')).toEqual({
    ok: false,
    problem: wordsUnknown(['kettel']),
  })
  expect(await findReceipt(here.ctx, code, 'careless')).toMatchObject({ ok: true })
})

test('wrong codes are rationed by address, right ones are not', async () => {
  const wrong = () => findReceipt(here.ctx, 'able able able able able able', 'guesser')
  for (let times = 0; times < 30; times += 1) await findReceipt(here.ctx, code, 'guesser')
  expect(await wrong()).toEqual({ ok: false, problem: codeUnknown })
  for (let times = 0; times < 30; times += 1) await wrong()

  expect(await wrong()).toMatchObject({ problem: { code: 'receipts.too-many-codes' } })
  expect(await findReceipt(here.ctx, code, 'guesser')).toMatchObject({ problem: { kind: 'too-many' } })
  expect(await findReceipt(here.ctx, code, 'somebody else')).toMatchObject({ ok: true })
})

test('words that are taken back are gone, and the log of it holds none of them', async () => {
  const { found } = await receipt()
  expect(await takeBack(here.ctx, found)).toEqual({ ok: true, value: undefined })

  const log = await here.ctx.db.selectFrom('audit_entry').selectAll().where('thing_id', '=', found.responseId).execute()
  expect(await texts()).toEqual([])
  expect(await findReceipt(here.ctx, code, 'address')).toEqual({ ok: false, problem: codeUnknown })
  expect(log).toMatchObject([{ verb: 'receipts.take-back', details: { contributions: 2 } }])
  expect(here.published.map(({ type }) => type)).toEqual([
    'contributions.changed',
    'contributions.changed',
    'surveys.answered',
  ])
  expect(await takeBack(here.ctx, found)).toEqual({ ok: false, problem: codeUnknown })
})
