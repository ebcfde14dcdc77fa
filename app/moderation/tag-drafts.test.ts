import { expect, test } from 'vitest'
import {
  again,
  choose,
  failed,
  nextToSend,
  noDrafts,
  saved,
  sending,
  tagsOf,
  toggleGoal,
  toggleNoGoal,
} from './tag-drafts.ts'

const tags = (publicId: string, ...goals: string[]) => ({ publicId, goals, noGoalFits: false })
const none = { goals: [], noGoalFits: false }

test('choices leave one at a time, and only the last of those that wait', () => {
  let drafts = choose(noDrafts, tags('text', 'a'))
  expect(nextToSend(drafts)).toEqual(tags('text', 'a'))
  drafts = sending(drafts)
  drafts = choose(drafts, tags('text', 'a', 'b'))
  drafts = choose(drafts, tags('text', 'b'))

  expect(nextToSend(drafts)).toBeUndefined()
  expect(tagsOf(drafts, 'text', none).goals).toEqual(['b'])
  drafts = saved(drafts)
  expect(drafts.waiting).toEqual([tags('text', 'b')])
})

test('moving on to another text loses no choice', () => {
  let drafts = sending(choose(noDrafts, tags('one', 'a')))
  drafts = choose(drafts, tags('one', 'b'))
  drafts = choose(drafts, tags('two', 'c'))

  expect(drafts.waiting).toEqual([tags('one', 'a'), tags('one', 'b'), tags('two', 'c')])
  expect(nextToSend(saved(drafts))).toEqual(tags('one', 'b'))
})

test('a choice that was refused stays on screen until it is sent again', () => {
  const drafts = failed(sending(choose(noDrafts, tags('text', 'a'))))

  expect(tagsOf(drafts, 'text', none).goals).toEqual(['a'])
  expect(nextToSend(drafts)).toBeUndefined()
  expect(nextToSend(again(drafts))).toEqual(tags('text', 'a'))
})

test('a goal and “no goal fits” take each other off', () => {
  expect(toggleGoal({ goals: [], noGoalFits: true }, 'a')).toEqual({ goals: ['a'], noGoalFits: false })
  expect(toggleGoal({ goals: ['a', 'b'], noGoalFits: false }, 'a')).toEqual({ goals: ['b'], noGoalFits: false })
  expect(toggleNoGoal({ goals: ['a'], noGoalFits: false })).toEqual({ goals: [], noGoalFits: true })
})
