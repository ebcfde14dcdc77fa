import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { undoTagging } from '#domain/coding/commands/undo-tagging.ts'
import { readGivenTags } from '#domain/coding/queries.ts'
import { type GivenTag, markOf } from '#domain/coding/schema.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addCode } from './add-code.ts'
import { mergeCodes } from './merge-codes.ts'
import { rewordCode } from './reword-code.ts'
import { splitCode } from './split-code.ts'
import { undoBookChange } from './undo-change.ts'

let stage: Scene
let say: Say
beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
})
beforeEach(() => stage.clock.forward(1000))
afterAll(() => stage.close())

const words = (short: string) => ({ text: { en: `We will ${short}` }, short: { en: short }, source: 'A test' })
const { lead, place, ctx } = {
  lead: () => stage.people.strategyLead,
  place: () => stage.place.id,
  ctx: () => stage.ctx,
}
const newGoal = async (short: string) => {
  const input = { kind: 'goal' as const, mission: 'live-well', words: words(short) }
  const publicId = orFail(await addCode(ctx(), lead(), place(), input))
  const { id } = await ctx()
    .db.selectFrom('goal')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return { id, publicId }
}
const newestChange = async () =>
  (await ctx().db.selectFrom('code_book_change').select('id').orderBy('number', 'desc').executeTakeFirstOrThrow()).id
const takeBack = async (changeId: string) => undoBookChange(ctx(), lead(), place(), { changeId })
const tag = (contributionId: string, goalIds: string[], noGoalFits = false) =>
  tagItem(ctx(), stage.people.moderator, { contributionId, goalIds, noGoalFits })
const goalsOf = async (contributionId: string) =>
  (await ctx().db.selectFrom('tag').select('goal_id').where('contribution_id', '=', contributionId).execute()).map(
    ({ goal_id }) => goal_id,
  )

test('what a moderator said and highlighted goes along with a goal that is merged or split while they tag', async () => {
  const [from, into, third] = [await newGoal('ramps'), await newGoal('level ways'), await newGoal('handrails')]
  const text = 'A ramp at the library'
  const [merged, split] = [await say(text), await say(text)]
  const about = (goalIds: string[], goalId: string) => ({
    ...{ goalIds, noGoalFits: false, said: new Map([[goalId, { stance: 'for', tellsOf: 'need' } as const]]) },
    parts: { of: markOf(text), byGoal: new Map([[goalId, [{ starts: 2, ends: 6 }]]]) },
  })
  const { moderator } = stage.people
  for (const id of [merged, split])
    orFail(await tagItem(ctx(), moderator, { contributionId: id, ...about([from.id], from.id) }))
  orFail(await mergeCodes(ctx(), lead(), place(), { code: from.publicId, into: into.publicId }))
  // Their pages still show the old goal, with all that they said of it.
  orFail(await tagItem(ctx(), moderator, { contributionId: merged, ...about([from.id, third.id], from.id) }))
  const kept = (shown: readonly GivenTag[], goal: string) => shown.find(({ goalId }) => goalId === goal)
  const whole = { stance: 'for', tellsOf: 'need', parts: [{ starts: 2, ends: 6 }] }
  const tagged = await readGivenTags(ctx().db, merged, 'en')
  expect(kept(tagged, into.publicId)).toMatchObject(whole)
  expect(kept(tagged, third.publicId)).toMatchObject({ stance: null, tellsOf: null, parts: [] })

  const pieces = { code: into.publicId, parts: [words('ramps'), words('kerbs')], tagsTo: [0, 1] }
  const { parts } = orFail(await splitCode(ctx(), lead(), place(), pieces))
  orFail(await tagItem(ctx(), moderator, { contributionId: split, ...about([from.id, third.id], from.id) }))
  const afterSplit = await readGivenTags(ctx().db, split, 'en')
  for (const part of parts) expect(kept(afterSplit, part)).toMatchObject(whole)
})

test('taking a change of the book back bars nobody from undoing their tagging of texts that it left alone', async () => {
  const [from, into] = [await newGoal('quiet parks'), await newGoal('parks')]
  const [reworded, merged, beside] = [await say('A quiet park'), await say('A quiet corner'), await say('A park')]
  const { moderator } = stage.people
  await tag(reworded, [from.id])
  const words = { text: { en: 'We will keep parks quiet' }, short: { en: 'calm parks' }, source: 'A test' }
  orFail(await rewordCode(ctx(), lead(), place(), { code: from.publicId, seen: 1, words, carries: false }))
  orFail(await takeBack(await newestChange()))
  stage.clock.forward(1000)
  orFail(await undoTagging(ctx(), moderator, { contributionId: reworded }))
  expect(await goalsOf(reworded)).toEqual([])

  await tag(merged, [from.id])
  await tag(beside, [into.id])
  stage.clock.forward(1000)
  orFail(await mergeCodes(ctx(), lead(), place(), { code: from.publicId, into: into.publicId }))
  stage.clock.forward(1000)
  expect(orFail(await takeBack(await newestChange())).restored).toBe(1)
  orFail(await undoTagging(ctx(), moderator, { contributionId: beside }))
  expect(await goalsOf(beside)).toEqual([])
  // Its tag went and came back by the book: that is the book's to take back.
  expect((await undoTagging(ctx(), moderator, { contributionId: merged })).ok).toBe(false)
})
