import { expect, test } from 'vitest'
import { keepChoice, keptChoice } from './kept-choice.ts'

const address = (goals: string[], noGoalFits: boolean, sawTags: string | null) => {
  const search = new URLSearchParams('view=waiting')
  keepChoice(search, { goals, noGoalFits, sawTags })
  return search
}

test('what was ticked before signing in again comes back, where nobody has tagged the text meanwhile', () => {
  const search = address(['one', 'two'], false, 'a line')
  expect(keptChoice(search, 'a line')).toEqual({ kept: { goals: ['one', 'two'], noGoalFits: false } })
  expect(keptChoice(address([], true, null), null)).toEqual({ kept: { goals: [], noGoalFits: true } })
  expect(keptChoice(new URLSearchParams(), null)).toEqual({ kept: null })
  expect(search.toString()).not.toContain('a+line')
})

test('what was ticked on tags that a colleague has changed since is not sent on top of theirs', () => {
  const problem = { kind: 'conflict', code: 'moderation.changed-since' }
  expect(keptChoice(address(['one'], false, 'a line'), 'another')).toEqual({ kept: null, keptProblem: problem })
  expect(keptChoice(address([], true, null), 'the first line')).toEqual({ kept: null, keptProblem: problem })
})
