import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addCode } from '#domain/framework/commands/add-code.ts'
import { retireCode } from '#domain/framework/commands/merge-codes.ts'
import { rewordCode } from '#domain/framework/commands/reword-code.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  changedSince,
  goalRetired,
  goalUnknown,
  nothingToUndo,
  partOutside,
  tagsContradict,
  textChanged,
} from '../problems.ts'
import { readCodings, readGivenTags, readNotes } from '../queries.ts'
import { markOf } from '../schema.ts'
import { moveParts } from './move-parts.ts'
import { addNote, removeNote } from './notes.ts'
import { type TagInput, tagItem } from './tag-item.ts'
import { undoTagging } from './undo-tagging.ts'

let stage: Scene
let say: Say
beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
})
beforeEach(() => stage.clock.forward(1000))
afterAll(() => stage.close())

const goalsHere = () => stage.framework.flatMap(({ goals }) => goals)
const rowOf = (id: string) =>
  stage.ctx.db.selectFrom('contribution').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const tag = (contributionId: string, goalIds: string[], more: Partial<TagInput> = {}) =>
  tagItem(stage.ctx, stage.people.moderator, { contributionId, goalIds, noGoalFits: false, ...more })
const undo = (contributionId: string) => undoTagging(stage.ctx, stage.people.secondModerator, { contributionId })
const tagsOf = (id: string) => readGivenTags(stage.ctx.db, id, 'en')
const words = (short: string) => ({ text: { en: `We want ${short}` }, short: { en: short }, source: 'A test' })

test('tags are replaced as a set, and each change is written down', async () => {
  const id = await say('Youth club and a bench')
  const [first, other] = goalsHere()
  await tag(id, [first!.id, other!.id, other!.id])
  await tag(id, [other!.id])
  await tag(id, [], { noGoalFits: true })
  expect(await rowOf(id)).toMatchObject({ coding: 'coded', no_goal_fits: true })
  await tag(id, [])

  const log = await stage.ctx.db
    .selectFrom('coding_change')
    .select(['goal_version_ids', 'no_goal_fits'])
    .where('contribution_id', '=', id)
    .orderBy('id')
    .execute()
  expect(log.map(({ goal_version_ids, no_goal_fits }) => [goal_version_ids.length, no_goal_fits])).toEqual([
    [2, false],
    [1, false],
    [0, true],
    [0, false],
  ])
  expect(await rowOf(id)).toMatchObject({ coding: 'none', no_goal_fits: false })
})

test('a goal together with no goal, and a goal of another place, are refused', async () => {
  const id = await say('Contradiction')
  const goalId = goalsHere()[0]!.id

  expect(await tag(id, [goalId], { noGoalFits: true })).toEqual({ ok: false, problem: tagsContradict })
  expect(await tag(id, [goalId, stage.ctx.ids.next()])).toEqual({ ok: false, problem: goalUnknown })
  expect(await rowOf(id)).toMatchObject({ coding: 'none' })
})

test('a tag says for or against, need or strength, and keeps it when other tags change', async () => {
  const id = await say('Do not close the youth club, it works')
  const [first, other] = goalsHere()
  const said = new Map([[first!.id, { stance: 'for', tellsOf: 'strength' } as const]])
  await tag(id, [first!.id], { said })
  await tag(id, [first!.id, other!.id])

  const [tagged, plain] = await tagsOf(id)
  expect(tagged).toMatchObject({ goalId: first!.publicId, stance: 'for', tellsOf: 'strength' })
  expect(plain).toMatchObject({ goalId: other!.publicId, stance: null, tellsOf: null })
})

test('parts of a text are marked in code points, joined where they overlap, and moved when words are redacted', async () => {
  const text = '🚌 The bus by Mrs Smith’s house is late'
  const id = await say(text)
  const [goal] = goalsHere()
  const mark = (...parts: { starts: number; ends: number }[]) =>
    tag(id, [goal!.id], { parts: { of: markOf(text), byGoal: new Map([[goal!.id, parts]]) } })

  expect((await mark({ starts: 2, ends: 6 }, { starts: 5, ends: 9 }, { starts: 33, ends: 37 })).ok).toBe(true)
  expect((await tagsOf(id))[0]?.parts).toEqual([
    { starts: 2, ends: 9 },
    { starts: 33, ends: 37 },
  ])
  expect(await mark({ starts: 30, ends: 90 })).toEqual({ ok: false, problem: partOutside })
  const inOld = { of: markOf('other words'), byGoal: new Map([[goal!.id, [{ starts: 0, ends: 1 }]]]) }
  expect(await tag(id, [goal!.id], { parts: inOld })).toEqual({ ok: false, problem: textChanged })

  // 'Mrs Smith’s' of 11 signs became '[name]' of 6.
  const map = (offset: number) => (offset <= 13 ? offset : Math.max(offset - 5, 19))
  await stage.ctx.db
    .transaction()
    .execute(async (db) => moveParts({ ...stage.ctx, db } as never, id, { starts: map, ends: map }, 33))
  expect((await tagsOf(id))[0]?.parts).toEqual([
    { starts: 2, ends: 9 },
    { starts: 28, ends: 32 },
  ])
})

test('undo takes tagging back step by step, with stances and parts, and nobody else’s', async () => {
  const text = 'A bench half way to the clinic'
  const id = await say(text)
  const [first, other] = goalsHere()
  const parts = { of: markOf(text), byGoal: new Map([[first!.id, [{ starts: 2, ends: 7 }]]]) }
  await tag(id, [first!.id], { parts, said: new Map([[first!.id, { stance: 'mixed', tellsOf: null }]]) })
  const before = await tagsOf(id)
  stage.clock.forward(1000)
  await tag(id, [other!.id])

  expect((await undo(id)).ok).toBe(true)
  expect(await tagsOf(id)).toEqual(before)
  expect((await undo(id)).ok).toBe(true)
  expect(await tagsOf(id)).toEqual([])
  expect(await undo(id)).toEqual({ ok: false, problem: nothingToUndo })
  const { entries, canUndo } = await readCodings(stage.ctx.db, id, 'en')
  expect(entries.map(({ isUndo, isUndone }) => [isUndo, isUndone])).toEqual([
    [false, true],
    [false, true],
    [true, false],
    [true, false],
  ])
  expect(canUndo).toBe(false)
})

test('a page that somebody else’s tagging overtook takes none of it off, and one’s own never stands in the way', async () => {
  const id = await say('Read by two')
  const [first, other, third] = goalsHere()
  const newest = async () => (await readCodings(stage.ctx.db, id, 'en')).newest
  expect(await newest()).toBe(null)
  orFail(await tag(id, [first!.id], { saw: null }))
  const saw = await newest()
  stage.clock.forward(1000)
  // Sent before the page was read again.
  orFail(await tag(id, [first!.id, third!.id], { saw: null }))
  stage.clock.forward(1000)
  const both = { contributionId: id, goalIds: [first!.id, third!.id, other!.id], noGoalFits: false }
  orFail(await tagItem(stage.ctx, stage.people.secondModerator, both))

  expect(await tag(id, [first!.id], { saw })).toEqual({ ok: false, problem: changedSince })
  const takenBack = undoTagging(stage.ctx, stage.people.moderator, { contributionId: id, saw })
  expect(await takenBack).toEqual({ ok: false, problem: changedSince })
  expect(await tagsOf(id)).toHaveLength(3)
  orFail(await tag(id, [first!.id], { saw: await newest() }))
})

test('a theme is tagged beside “no goal fits” and answers nothing about goals', async () => {
  const id = await say('Cars on the pavement')
  const theme = await addCode(stage.ctx, stage.people.moderator, stage.place.id, {
    kind: 'theme',
    words: words('parking'),
  })
  const { id: themeId } = await stage.ctx.db
    .selectFrom('goal')
    .select('id')
    .where('public_id', '=', orFail(theme))
    .executeTakeFirstOrThrow()
  await tag(id, [themeId])
  expect(await rowOf(id)).toMatchObject({ coding: 'none' })
  await tag(id, [themeId], { noGoalFits: true })

  expect(await rowOf(id)).toMatchObject({ coding: 'coded', no_goal_fits: true })
  expect(await tagsOf(id)).toMatchObject([{ kind: 'theme', hue: null, short: { text: 'parking' } }])
})

test('a tag is given under the wording that stood on the screen, and says so once it is an older one', async () => {
  const { administrator } = stage.people
  const [goal] = goalsHere()
  const id = await say('Seen under the old words')
  const input = { code: goal!.publicId, seen: 1, words: words('a fairer start'), carries: false }
  orFail(await rewordCode(stage.ctx, administrator, stage.place.id, input))
  await tag(id, [goal!.id], { seen: new Map([[goal!.id, 1]]) })
  expect(await tagsOf(id)).toMatchObject([{ short: { text: goal!.short.text }, isOldWording: true }])

  const later = await say('Seen under the new words')
  await tag(later, [goal!.id])
  expect(await tagsOf(later)).toMatchObject([{ short: { text: 'a fairer start' }, isOldWording: false }])
})

test('a retired goal cannot be given any more, and the answer says which', async () => {
  const { strategyLead } = stage.people
  const goal = goalsHere().at(-1)!
  orFail(await retireCode(stage.ctx, strategyLead, stage.place.id, { code: goal.publicId }))
  const id = await say('Too late for that')

  expect(await tag(id, [goal.id])).toEqual({ ok: false, problem: goalRetired(goal.short.text, goal.publicId) })
})

test('notes are for colleagues, and each takes away their own', async () => {
  const id = await say('Is this about the old clinic?')
  const { moderator, secondModerator } = stage.people
  orFail(await addNote(stage.ctx, moderator, { contributionId: id, text: ' The one in the high street. ' }))
  const [note] = await readNotes(stage.ctx.db, id, moderator.personId)

  expect(note).toMatchObject({ text: 'The one in the high street.', by: 'Moderator', isMine: true })
  expect((await removeNote(stage.ctx, secondModerator, { contributionId: id, noteId: note!.id })).ok).toBe(false)
  const noId = await removeNote(stage.ctx, moderator, { contributionId: id, noteId: 'the one above' })
  expect(noId).toMatchObject({ problem: { kind: 'not-found' } })
  orFail(await removeNote(stage.ctx, moderator, { contributionId: id, noteId: note!.id }))
  expect(await readNotes(stage.ctx.db, id, moderator.personId)).toEqual([])
})
