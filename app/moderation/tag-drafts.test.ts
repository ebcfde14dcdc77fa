import { expect, test } from 'vitest'
import {
  createTagDrafts,
  say as sayOf,
  type TagDrafts,
  tagsOf,
  toggleGoal,
  toggleNoGoal,
  togglePart,
  toggleSide,
} from './tag-drafts.ts'

const none = { goals: [], noGoalFits: false }
const press = (drafts: TagDrafts, goal: string, text = 'text') => drafts.change(text, none, toggleGoal(goal))
const shown = (drafts: TagDrafts, text = 'text') => tagsOf(drafts.get(), text, none).goals

test('quick presses build on each other, and only the newest choice that waits is sent', () => {
  const drafts = createTagDrafts()
  press(drafts, 'a')
  expect(drafts.take()?.goals).toEqual(['a'])
  press(drafts, 'b')
  press(drafts, 'c')

  expect(drafts.take()).toBeUndefined()
  drafts.saved()
  expect(drafts.take()?.goals).toEqual(['a', 'b', 'c'])
  drafts.saved()
  expect(drafts.take()).toBeUndefined()
})

test('moving on to another text loses no choice', () => {
  const drafts = createTagDrafts()
  press(drafts, 'a', 'one')
  drafts.take()
  press(drafts, 'b', 'one')
  press(drafts, 'c', 'two')
  drafts.saved()

  expect(drafts.take()).toMatchObject({ publicId: 'one', goals: ['a', 'b'] })
  drafts.saved()
  expect(drafts.take()).toMatchObject({ publicId: 'two', goals: ['c'] })
})

test('a choice that was refused stays on screen until it is sent again', () => {
  const drafts = createTagDrafts()
  press(drafts, 'a')
  drafts.take()
  drafts.failed()

  expect(shown(drafts)).toEqual(['a'])
  expect(drafts.take()).toBeUndefined()
  drafts.again()
  expect(drafts.take()?.goals).toEqual(['a'])
})

test('a goal and “no goal fits” take each other off', () => {
  expect(toggleGoal('a')({ goals: [], noGoalFits: true })).toEqual({ goals: ['a'], noGoalFits: false })
  expect(toggleGoal('a')({ goals: ['a', 'b'], noGoalFits: false })).toEqual({ goals: ['b'], noGoalFits: false })
  expect(toggleNoGoal()({ goals: ['a'], noGoalFits: false })).toEqual({ goals: [], noGoalFits: true })
})

test('a theme stands beside “no goal fits”, and stays when that is said', () => {
  expect(toggleSide('theme')({ goals: [], noGoalFits: true })).toEqual({ goals: ['theme'], noGoalFits: true })
  expect(toggleNoGoal(new Set(['theme']))({ goals: ['goal', 'theme'], noGoalFits: false })).toEqual({
    goals: ['theme'],
    noGoalFits: true,
  })
})

test('marking a part gives its code too, and marking it again takes the mark off', () => {
  const part = { starts: 2, ends: 7 }
  const marked = togglePart('a', part, true)({ goals: [], noGoalFits: true })

  expect(marked).toEqual({ goals: ['a'], noGoalFits: false, parts: { a: [part] } })
  expect(togglePart('a', part, true)(marked)).toMatchObject({ goals: ['a'], parts: { a: [] } })
})

test('a code that comes off takes with it what was said of it', () => {
  const said = sayOf('a', { stance: 'against' })({ goals: ['a', 'b'], noGoalFits: false, parts: { a: [], b: [] } })

  expect(said.said).toEqual({ a: { stance: 'against', tellsOf: null } })
  expect(toggleGoal('a')(said)).toEqual({ goals: ['b'], noGoalFits: false, said: {}, parts: { b: [] } })
})

test('a goal that went out of the book takes only itself out of what waits to be sent', () => {
  const drafts = createTagDrafts()
  press(drafts, 'a')
  press(drafts, 'b')
  drafts.take()
  drafts.dropCode('a')

  expect(drafts.take()?.goals).toEqual(['b'])
})

test('what is decided of a text waits for its own codes, and is not sent where they were refused', async () => {
  const drafts = createTagDrafts()
  expect(drafts.settled('one')).toBeUndefined()
  drafts.change('one', none, toggleGoal('a'))
  drafts.change('two', none, toggleGoal('b'))
  const [one, two] = [drafts.settled('one'), drafts.settled('two')]
  let isTold = false
  void two?.then(() => {
    isTold = true
  })
  drafts.take()
  drafts.saved()
  expect(await one).toBe(true)
  expect(isTold).toBe(false)
  drafts.take()
  drafts.refused()
  expect(await two).toBe(false)
  drafts.change('one', none, toggleGoal('a'))
  drafts.take()
  drafts.failed()
  expect(await drafts.settled('one')).toBe(false)
})

test('a second press on what is on its way stands on the page that the first stood on, also where that was read anew', () => {
  const drafts = createTagDrafts()
  drafts.change('text', none, toggleGoal('a'), { textMark: 'm', saw: 'mine', wordings: { a: 1, b: 1 } })
  drafts.take()
  // A colleague tagged meanwhile: their line and a newer wording are on the page now, but not in what was chosen.
  const newer = { textMark: 'n', saw: 'theirs', wordings: { a: 2, b: 2 } }
  drafts.change('text', { goals: ['c'], noGoalFits: false }, toggleGoal('b'), newer)
  drafts.saved()
  expect(drafts.take()).toMatchObject({ goals: ['a', 'b'], textMark: 'm', saw: 'mine', wordings: { a: 1, b: 2 } })
  drafts.saved()
  drafts.change('text', { goals: ['c'], noGoalFits: false }, toggleGoal('b'), newer)
  expect(drafts.take()).toMatchObject({ goals: ['c', 'b'], ...newer })
})
