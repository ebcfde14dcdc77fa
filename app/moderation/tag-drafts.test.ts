import { expect, test } from 'vitest'
import { createTagDrafts, type TagDrafts, tagsOf, toggleGoal, toggleNoGoal } from './tag-drafts.ts'

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
  expect(toggleNoGoal({ goals: ['a'], noGoalFits: false })).toEqual({ goals: [], noGoalFits: true })
})
