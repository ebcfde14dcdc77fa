import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import { beginFinding } from '#domain/findings/commands/begin-finding.ts'
import { linkEvidence } from '#domain/findings/commands/link-evidence.ts'
import { reviewFinding, withdrawFinding } from '#domain/findings/commands/review-finding.ts'
import { sendFinding } from '#domain/findings/commands/write-finding.ts'
import { readFinding } from '#domain/findings/queries/finding.ts'
import { mergeCodes, retireCode } from '#domain/framework/commands/merge-codes.ts'
import { rewordCode } from '#domain/framework/commands/reword-code.ts'
import { splitCode } from '#domain/framework/commands/split-code.ts'
import { undoBookChange } from '#domain/framework/commands/undo-change.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import { transact } from '#domain/kernel/transact.ts'
import { evidenceIn, type Owned } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { withdraw } from './commands.ts'
import { readReceipt } from './queries.ts'

/** One's own words forward, whatever becomes of the goals, the findings and the promises on the way. */

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
let survey: Owned
let council: string
beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  survey = await evidence.survey()
  council = (await ownersIn(here)).council
})
afterAll(() => here.close())

const lead = () => here.people.strategyLead
const goal = (index: number) => evidence.goals[index]!
const words = (name: string) => ({ text: { en: name }, short: { en: name }, source: 'A test' })

const textOf = (text: string) =>
  here.ctx.db
    .selectFrom('contribution')
    .select(['id', 'public_id as publicId', 'response_id as responseId'])
    .where('text', '=', text)
    // Several may say the same: always the same one of them.
    .orderBy('id')
    .executeTakeFirstOrThrow()
const receipt = async (text: string) => readReceipt(here.ctx, (await textOf(text)).responseId ?? '', 'en')
const goalsOf = async (text: string) =>
  (await receipt(text)).goals.map(({ short, earlier }) => [
    short.text,
    ...earlier.map(({ how, name }) => `${how} ${name.text}`),
  ])

const promise = async (index: number) => {
  const typed: Typed = {
    texts: { title: { en: 'Benches' }, said: { en: 'No rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
    ...{ stance: 'will', organisation: council, role: 'Head of parks', goal: goal(index).publicId, from: 'goal' },
    ...{ dueOn: '2026-09-30', baseline: '', baselineOn: '', target: '', reason: {} },
  }
  const { publicId } = orFail(await beginCommitment(here.ctx, lead(), here.place, typed))
  const at = { place: here.place, publicId }
  orFail(await publishCommitment(here.ctx, lead(), { ...at, seen: 1 }, typed))
  return { ...at, typed }
}

test('words are named as quoted where everybody reads them, and counts stay as they were published', async () => {
  const { ctx, place } = here
  // Enough of others that the number gives nobody away.
  await evidence.answer(survey, { people: 30, area: 0, age: '25-44', text: 'Buses', goals: [7] })
  await evidence.answer(survey, { people: 12, age: '65-79' })
  await evidence.answer(survey, { goals: [6], text: 'Quoted', people: 20, area: 1, age: '45-64' })
  const said = await textOf('Quoted')
  await ctx.db.updateTable('contribution').set({ may_publish: true }).where('id', '=', said.id).execute()
  const { publicId } = await promise(6)
  expect((await receipt('Quoted')).quoted.onSaid).toBe(false)
  orFail(await transact(ctx, (tx) => saveFigures(tx, place, null)))
  expect(await receipt('Quoted')).toMatchObject({
    quoted: { onSaid: true },
    answers: { lines: [{ publicId, quotesYou: true }] },
  })
  const { responseId } = said
  const of = { responseId: responseId ?? '', placeId: place.id, surveyId: survey.id, code: '', slug: '' }
  const consent = { response_id: of.responseId, is_young: false, notice_version: 'one', given_by: 'self' as const }
  await ctx.db
    .insertInto('consent')
    .values({ ...consent, purpose: 'analysis', given: true, at: ctx.clock.now() })
    .execute()
  await ctx.db.updateTable('figure_snapshot').set({ taken_at: ctx.clock.now() }).execute()
  here.clock.set('2026-05-05T10:00:00Z')
  orFail(await withdraw(ctx, { ...of, wayIn: 'link' }, 'analysis'))
  here.clock.set('2026-05-04T10:00:00Z')
  expect(await receipt('Quoted')).toMatchObject({
    ...{ standing: 'taken-out', publishedWith: '2026-05-04', goals: [] },
    ...{ quoted: { onSaid: false, packs: [] }, answers: { lines: [] } },
  })
  const page = orFail(await readOpenCommitment(ctx, place, publicId, 'en'))
  expect(page.goals).toMatchObject([{ figures: { people: 20 }, quotes: [] }])
})

test('a goal that is reworded, merged or split is told with what it was called before', async () => {
  const { ctx, place } = here
  await evidence.answer(survey, { goals: [0], text: 'A bench half way' })
  const first = goal(0)
  expect(await goalsOf('A bench half way')).toEqual([[first.short.text]])
  const reword = { code: first.publicId, seen: 1, words: words('Places to rest'), carries: true }
  orFail(await rewordCode(ctx, lead(), place.id, reword))
  expect(await goalsOf('A bench half way')).toEqual([['Places to rest', `reworded ${first.short.text}`]])
  orFail(await mergeCodes(ctx, lead(), place.id, { code: first.publicId, into: goal(1).publicId }))
  expect(await goalsOf('A bench half way')).toEqual([[goal(1).short.text, 'merged Places to rest']])
  const parts = [words('Getting there'), words('Being there')]
  orFail(await splitCode(ctx, lead(), place.id, { code: goal(1).publicId, parts, tagsTo: [0] }))
  const told = [['Getting there', `split ${goal(1).short.text}`, 'merged Places to rest']]
  expect(await goalsOf('A bench half way')).toEqual(told)
  const { id: changeId } = await ctx.db
    .selectFrom('code_book_change')
    .select('id')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  orFail(await undoBookChange(ctx, lead(), place.id, { changeId }))
  expect(await goalsOf('A bench half way'), 'what was taken back').toEqual([
    [goal(1).short.text, 'merged Places to rest'],
  ])
})

test('a goal that is taken out is named with its day, and what was promised for it still stands', async () => {
  await evidence.answer(survey, { goals: [2], text: 'A later bus' })
  const { publicId } = await promise(2)
  orFail(await retireCode(here.ctx, lead(), here.place.id, { code: goal(2).publicId }))
  expect(await receipt('A later bus')).toMatchObject({
    goals: [],
    goneGoals: [{ name: { text: goal(2).short.text }, on: '2026-05-04' }],
    answers: { lines: [{ publicId, isMoved: false, goalNames: [] }] },
  })
})

test('a promise that is moved to another goal is still found by whoever it was made to', async () => {
  await evidence.answer(survey, { goals: [3], text: 'Somebody to talk to' })
  await evidence.answer(survey, { goals: [4], text: 'A lift that works' })
  const { typed, ...at } = await promise(3)
  const moved = { ...typed, goal: goal(4).publicId, dueOn: '2026-12-31', reason: { en: 'It fits better' } }
  orFail(await writeCommitment(here.ctx, lead(), { ...at, seen: 2 }, moved))
  const line = { publicId: at.publicId, dueOn: '2026-12-31', firstDue: '2026-09-30', status: { reason: 'moved' } }
  expect((await receipt('Somebody to talk to')).answers.lines).toMatchObject([
    { ...line, isMoved: true, goal: { text: goal(4).short.text } },
  ])
  expect((await receipt('A lift that works')).answers.lines).toMatchObject([{ ...line, isMoved: false }])
  const { versions } = orFail(await readOpenCommitment(here.ctx, here.place, at.publicId, 'en'))
  expect(versions.map((each) => each.goal.text)).toEqual([goal(4).short.text, goal(3).short.text])
})

test('a finding that was agreed is told by its goal and day, and that it was taken back', async () => {
  await evidence.answer(survey, { goals: [5], text: 'Stairs', people: 20, area: 0, mayQuote: true })
  const { ctx, place } = here
  const said = await textOf('Stairs')
  const { publicId } = orFail(await beginFinding(ctx, lead(), place, goal(5).publicId))
  orFail(await linkEvidence(ctx, lead(), place.id, publicId, { contribution: said.publicId }))
  const seen = async () => orFail(await readFinding(ctx.db, lead(), place, publicId, 'en')).revision
  const text = { claim: 'Twenty want stairs', strength: 'early' as const, why: 'Many said so', limits: 'Few young' }
  const typed = { text, proposal: { text: '', short: '' }, seen: await seen(), page: 'one' }
  orFail(await sendFinding(ctx, lead(), place.id, publicId, typed))
  expect((await receipt('Stairs')).findings).toEqual([])
  const verdict = { agrees: true, words: '', seen: await seen() }
  orFail(await reviewFinding(ctx, here.people.administrator, place.id, publicId, verdict))
  const told = { on: '2026-05-04', goal: { text: goal(5).short.text } }
  expect((await receipt('Stairs')).findings).toMatchObject([{ ...told, isWithdrawn: false }])
  expect(JSON.stringify(await receipt('Stairs'))).not.toContain('Twenty want stairs')
  orFail(await withdrawFinding(ctx, lead(), place.id, publicId, { words: 'Counted twice' }))
  expect((await receipt('Stairs')).findings).toMatchObject([{ ...told, isWithdrawn: true }])
  await ctx.db.updateTable('contribution').set({ worry: 'open' }).where('id', '=', said.id).execute()
  expect((await receipt('Stairs')).findings, 'of words with a worry nothing is told').toEqual([])
})
