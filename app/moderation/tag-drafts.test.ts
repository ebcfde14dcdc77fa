import { expect, test } from 'vitest'
import { again, choose, failed, nextToSend, noDrafts, saved, tagsOf, toggleGoal, toggleNoGoal } from './tag-drafts.ts'

const tags = (publicId: string, ...goals: string[]) => ({ publicId, goals, noGoalFits: false })
const none = { goals: [], noGoalFits: false }

test('choices leave one at a time, and only the last of those that wait', () => {
  let drafts = choose(noDrafts, tags('text', 'a'), false)
  expect(nextToSend(drafts, false)).toEqual(tags('text', 'a'))
  drafts = choose(drafts, tags('text', 'a', 'b'), true)
  drafts = choose(drafts, tags('text', 'b'), true)

  expect(nextToSend(drafts, true)).toBeUndefined()
  expect(tagsOf(drafts, 'text', none).goals).toEqual(['b'])
  drafts = saved(drafts)
  expect(drafts.waiting).toEqual([tags('text', 'b')])
})

test('moving on to another text loses no choice', () => {
  let drafts = choose(noDrafts, tags('one', 'a'), false)
  drafts = choose(drafts, tags('one', 'b'), true)
  drafts = choose(drafts, tags('two', 'c'), true)

  expect(drafts.waiting).toEqual([tags('one', 'a'), tags('one', 'b'), tags('two', 'c')])
  expect(nextToSend(saved(drafts), false)).toEqual(tags('one', 'b'))
})

test('a choice that was refused stays on screen until it is sent again', () => {
  const drafts = failed(choose(noDrafts, tags('text', 'a'), false))

  expect(tagsOf(drafts, 'text', none).goals).toEqual(['a'])
  expect(nextToSend(drafts, false)).toBeUndefined()
  expect(nextToSend(again(drafts), false)).toEqual(tags('text', 'a'))
})

test('a goal and “no goal fits” take each other off', () => {
  expect(toggleGoal({ goals: [], noGoalFits: true }, 'a')).toEqual({ goals: ['a'], noGoalFits: false })
  expect(toggleGoal({ goals: ['a', 'b'], noGoalFits: false }, 'a')).toEqual({ goals: ['b'], noGoalFits: false })
  expect(toggleNoGoal({ goals: ['a'], noGoalFits: false })).toEqual({ goals: [], noGoalFits: true })
})
