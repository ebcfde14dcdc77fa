import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addCode } from '../commands/add-code.ts'
import { mergeCodes, retireCode } from '../commands/merge-codes.ts'
import { splitCode } from '../commands/split-code.ts'
import { undoBookChange } from '../commands/undo-change.ts'
import { readSuccessors } from './successors.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
beforeEach(() => here.clock.forward(1000))
afterAll(() => here.close())

const words = (short: string) => ({ text: { en: `We will ${short}` }, short: { en: short }, source: 'A test' })
const by = () => [here.ctx, here.people.strategyLead, here.place.id] as const
const goal = async (short: string) =>
  orFail(await addCode(...by(), { kind: 'goal', mission: 'live-well', words: words(short) }))
const split = async (code: string, parts: string[]) =>
  orFail(await splitCode(...by(), { code, parts: parts.map(words), tagsTo: [0] })).parts
const undoNewest = async () => {
  const newest = here.ctx.db.selectFrom('code_book_change').select('id').where('kind', '<>', 'undo')
  const { id } = await newest.orderBy('number', 'desc').executeTakeFirstOrThrow()
  orFail(await undoBookChange(...by(), { changeId: id }))
}
/** In names for links. */
const goals = async () => {
  const rows = await here.ctx.db.selectFrom('goal').select(['id', 'public_id as publicId']).execute()
  const { now, before } = await readSuccessors(here.ctx.db, here.place.id)
  const idOf = (name: string) => rows.find(({ publicId }) => publicId === name)?.id ?? ''
  const namesOf = (ids: string[]) => ids.map((id) => rows.find((row) => row.id === id)?.publicId)
  return { now: (name: string) => namesOf(now(idOf(name))), before: (name: string) => namesOf(before(idOf(name))) }
}

test('a goal leads to what it was merged or split into, however often, and one that was taken out nowhere', async () => {
  const [whole, other, gone] = [await goal('walk'), await goal('run'), await goal('fly')]
  const [first = '', second = ''] = await split(whole, ['walk far', 'walk near'])
  orFail(await mergeCodes(...by(), { code: first, into: other }))
  orFail(await retireCode(...by(), { code: gone }))
  const { now, before } = await goals()
  expect(now(whole)).toEqual([other, second])
  expect(new Set(before(other))).toEqual(new Set([other, whole, first]))
  expect(now(gone)).toEqual([])
})

test('a part of a split that was taken back leads to the whole, and on to what became of it later', async () => {
  const whole = await goal('sit')
  const parts = await split(whole, ['sit in', 'sit out'])
  await undoNewest()
  const back = await goals()
  expect(parts.map(back.now)).toEqual([[whole], [whole]])
  expect(new Set(back.before(whole))).toEqual(new Set([whole, ...parts]))

  const again = await split(whole, ['sit up', 'sit down'])
  const later = await goals()
  expect(parts.map(later.now)).toEqual([again, again])
})

test('a goal whose adding was taken back is gone', async () => {
  const added = await goal('stand')
  await undoNewest()
  expect((await goals()).now(added)).toEqual([])
})
