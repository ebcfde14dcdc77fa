import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { readFigures } from '#domain/insights/aggregate.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden } from '#domain/kernel/problem.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { tagsStanding } from '#test/support/book.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  codeInUse,
  codeRetired,
  guideMeanwhile,
  mergeIntoItself,
  newerFirst,
  rewordedMeanwhile,
  undoneAlready,
  wrongKind,
} from '../problems.ts'
import { readCode, readExamples } from '../queries/code.ts'
import { readCodeBook } from '../queries/code-book.ts'
import { readPile } from '../queries/pile.ts'
import { addCode } from './add-code.ts'
import { makeTheme } from './make-theme.ts'
import { mergeCodes, retireCode } from './merge-codes.ts'
import { rewordMission } from './missions.ts'
import { rewordCode } from './reword-code.ts'
import { splitCode } from './split-code.ts'
import { undoBookChange } from './undo-change.ts'
import { addExample, writeGuide } from './write-guide.ts'

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
const publicIdOf = async (id: string) =>
  (await ctx().db.selectFrom('contribution').select('public_id').where('id', '=', id).executeTakeFirstOrThrow())
    .public_id

test('moderators read the code book, and only those who answer for it change it', async () => {
  const goal = await newGoal('ask first')
  const { moderator, facilitator, organisationLead, administrator } = stage.people
  for (const actor of [moderator, facilitator, organisationLead])
    expect(await retireCode(ctx(), actor, place(), { code: goal.publicId })).toEqual({ ok: false, problem: forbidden })
  expect(codeOf(await retireCode(ctx(), administrator, place(), { code: goal.publicId }))).toBe('fine')
})

test('of two people who reword the same goal at once, the second is told, and nothing is changed', async () => {
  const goal = await newGoal('plant trees')
  const reword = (short: string) =>
    rewordCode(ctx(), lead(), place(), { code: goal.publicId, seen: 1, words: words(short), carries: false })
  const [one, other] = await Promise.all([reword('plant more trees'), reword('plant trees everywhere')])

  expect([one, other].filter(({ ok }) => ok)).toHaveLength(1)
  expect([one, other].filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: rewordedMeanwhile }])
  expect(orFail(await readCode(ctx().db, place(), goal.publicId, 'en')).wordings).toHaveLength(2)
})

test('two that write what a goal means at once do not write over each other', async () => {
  const goal = await newGoal('mean something')
  const guide = { code: goal.publicId, seen: 0, useWhen: '', notWhen: '', keywords: 'tree, Hedge\ntree' }
  orFail(await writeGuide(ctx(), lead(), place(), { ...guide, definition: 'Trees.' }))

  expect(await writeGuide(ctx(), lead(), place(), { ...guide, definition: 'Hedges.' })).toEqual({
    ok: false,
    problem: guideMeanwhile,
  })
  const page = orFail(await readCode(ctx().db, place(), goal.publicId, 'en'))
  expect(page.guide).toMatchObject({ number: 1, definition: 'Trees.', keywords: ['tree', 'hedge'] })
})

test('goals are not merged in circles, nor into themselves, nor into themes', async () => {
  const [one, other] = [await newGoal('go round'), await newGoal('and round')]
  const theme = orFail(await addCode(ctx(), lead(), place(), { kind: 'theme', words: words('circles') }))
  const merge = (code: string, into: string) => mergeCodes(ctx(), lead(), place(), { code, into })

  expect(await merge(one.publicId, one.publicId)).toEqual({ ok: false, problem: mergeIntoItself })
  expect(await merge(one.publicId, theme)).toEqual({ ok: false, problem: wrongKind })
  const [there, back] = await Promise.all([merge(one.publicId, other.publicId), merge(other.publicId, one.publicId)])
  expect([codeOf(there), codeOf(back)].sort()).toEqual(['codebook.code-retired', 'fine'])
  expect(await merge(one.publicId, other.publicId)).toEqual({ ok: false, problem: codeRetired })
})

test('merging takes the tags over, choices of workshops too, and goes back in the order of what was done', async () => {
  const [from, into] = [await newGoal('small buses'), await newGoal('all buses')]
  const [alone, both] = [await say('A small bus'), await say('Buses of every size')]
  await tag(alone, [from.id])
  await tag(both, [from.id, into.id])
  const before = await tagsStanding(stage)
  expect(orFail(await mergeCodes(ctx(), lead(), place(), { code: from.publicId, into: into.publicId })).moved).toBe(2)
  const merged = await newestChange()
  expect([await goalsOf(alone), await goalsOf(both)]).toEqual([[into.id], [into.id]])

  orFail(
    await rewordCode(ctx(), lead(), place(), { code: into.publicId, seen: 1, words: words('buses'), carries: true }),
  )
  const { number } = await ctx()
    .db.selectFrom('code_book_change')
    .select('number')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  expect(await takeBack(merged)).toEqual({ ok: false, problem: newerFirst(number) })
  orFail(await takeBack(await newestChange()))
  orFail(await takeBack(merged))
  expect(await tagsStanding(stage)).toEqual(before)
  expect(await takeBack(merged)).toEqual({ ok: false, problem: undoneAlready })
})

test('what people said after a merge stands when it is taken back', async () => {
  const [from, into] = [await newGoal('warm rooms'), await newGoal('warm places')]
  const [takenOff, fresh, goes] = [await say('Not this'), await say('Given since'), await say('Goes back')]
  await tag(takenOff, [from.id])
  await tag(goes, [from.id])
  orFail(await mergeCodes(ctx(), lead(), place(), { code: from.publicId, into: into.publicId }))
  const merged = await newestChange()
  stage.clock.forward(1000)
  await tag(takenOff, [])
  await tag(fresh, [into.id])
  const stance = new Map([[into.id, { stance: 'for', tellsOf: null } as const]])
  await tagItem(ctx(), stage.people.moderator, {
    contributionId: goes,
    goalIds: [into.id],
    noGoalFits: false,
    said: stance,
  })

  expect(orFail(await takeBack(merged)).restored).toBe(1)
  expect([await goalsOf(takenOff), await goalsOf(fresh), await goalsOf(goes)]).toEqual([[], [into.id], [from.id]])
  const { stance: kept } = await ctx()
    .db.selectFrom('tag')
    .select('stance')
    .where('contribution_id', '=', goes)
    .executeTakeFirstOrThrow()
  expect(kept).toBe('for')
})

test('a moderator whose goal is merged while they tag goes on, and their tag goes along', async () => {
  const [from, into, third] = [await newGoal('benches'), await newGoal('places to sit'), await newGoal('shade')]
  const id = await say('A bench in the shade')
  await tag(id, [from.id])
  orFail(await mergeCodes(ctx(), lead(), place(), { code: from.publicId, into: into.publicId }))

  // Their page still shows the old goal as ticked.
  orFail(await tag(id, [from.id, third.id]))
  expect((await goalsOf(id)).sort()).toEqual([into.id, third.id].sort())
})

test('tags given to a part of a split become tags of the whole when it is taken back', async () => {
  const goal = await newGoal('young people')
  const old = await say('Said before')
  await tag(old, [goal.id])
  const split = { code: goal.publicId, parts: [words('children'), words('teenagers')], tagsTo: [0] }
  const { parts } = orFail(await splitCode(ctx(), lead(), place(), split))
  const change = await newestChange()
  const { id: partId } = await ctx()
    .db.selectFrom('goal')
    .select('id')
    .where('public_id', '=', parts[1]!)
    .executeTakeFirstOrThrow()
  const since = await say('Said since')
  await tag(since, [partId])
  orFail(await takeBack(change))

  expect([await goalsOf(old), await goalsOf(since)]).toEqual([[goal.id], [goal.id]])
  const standing = (await readFramework(ctx().db, place(), 'en')).flatMap(({ goals }) => goals.map(({ id }) => id))
  expect(standing).toContain(goal.id)
  expect(standing).not.toContain(partId)
})

test('a goal that was added and used is not taken back', async () => {
  const goal = await newGoal('too useful')
  const change = await newestChange()
  const id = await say('Useful')
  await tag(id, [goal.id])

  expect(await takeBack(change)).toEqual({ ok: false, problem: codeInUse })
})

test('a theme is made of texts that no goal fits, is counted as no goal, and merges into one', async () => {
  const { moderator } = stage.people
  const texts = [await say('Vans on the kerb'), await say('Cars on the kerb')]
  for (const id of texts) {
    await decideVisibility(ctx(), moderator, { contributionId: id, become: 'approved' })
    await tag(id, [], true)
  }
  const scope = orFail(permit(moderator, 'contributions.moderate', { placeId: place() }))
  expect((await readPile(ctx().db, scope, moderator.personId, 'en')).texts.map(({ text }) => text)).toEqual([
    'Vans on the kerb',
    'Cars on the kerb',
  ])
  const contributions = await Promise.all(texts.map(publicIdOf))
  const theme = { name: 'Parking', definition: 'Where cars stand.', source: 'A test' }
  const publicId = orFail(await makeTheme(ctx(), moderator, place(), { theme, contributions }))

  const figures = async () =>
    readFigures(ctx().db, orFail(permit(lead(), 'insights.read', { placeId: place() })), stage.place)
  const { themes } = await readCodeBook(ctx().db, place(), 'en')
  expect(themes.find((each) => each.publicId === publicId)).toMatchObject({ tags: 2, definition: 'Where cars stand.' })
  const before = await figures()
  expect(before.overview.noGoalFits).toBe(2)
  const themed = (await goalsOf(texts[0]!))[0]!
  expect(before.goal(themed).people).toBe(0)

  const goal = await newGoal('safe pavements')
  orFail(await mergeCodes(ctx(), lead(), place(), { code: publicId, into: goal.publicId }))
  const after = await figures()
  expect(after.overview.noGoalFits).toBe(0)
  expect(after.goal(goal.id).people).toBe(2)
  orFail(await takeBack(await newestChange()))
  expect((await figures()).overview.noGoalFits).toBe(2)
})

test('an example in somebody’s own words vanishes with leave to show them', async () => {
  const goal = await newGoal('say it in their words')
  const id = await say('The library is my front room')
  const { moderator } = stage.people
  await decideVisibility(ctx(), moderator, { contributionId: id, become: 'approved' })
  orFail(await addExample(ctx(), lead(), place(), { code: goal.publicId, contribution: await publicIdOf(id) }))
  expect(await readExamples(ctx().db, goal.id)).toMatchObject([
    { text: 'The library is my front room', isSpoken: true },
  ])

  await decideVisibility(ctx(), moderator, { contributionId: id, become: 'hidden', reason: 'names-somebody' })
  expect(await readExamples(ctx().db, goal.id)).toEqual([])
  expect(
    codeOf(await addExample(ctx(), lead(), place(), { code: goal.publicId, contribution: await publicIdOf(id) })),
  ).toBe('codebook.not-quotable')
})

test('a mission is reworded for everybody, and its old words come back', async () => {
  const name = async () => (await readFramework(ctx().db, place(), 'en'))[0]?.name.text
  const before = await name()
  orFail(await rewordMission(ctx(), lead(), place(), { mission: 'start-well', seen: 1, words: words('Begin well') }))
  expect(await name()).toBe('Begin well')
  orFail(await takeBack(await newestChange()))
  expect(await name()).toBe(before)
})
