import { expect, test } from 'vitest'
import { canTakeBack, levelOf, visibilityAfter } from './rules.ts'

const opened = new Date('2026-05-04T08:00:00Z')
const after = (hours: number) => new Date(opened.getTime() + hours * 3_600_000)
const both = { openedAt: opened, hasOwnLead: true, hasPlaceLead: true }

test.each([
  [3.9, both, 0],
  [4, both, 1],
  [8, both, 2],
  [4, { ...both, hasOwnLead: false }, 2],
  [3.9, { ...both, hasOwnLead: false }, 0],
  [4, { ...both, hasPlaceLead: false }, 2],
  [0, { ...both, hasOwnLead: false, hasPlaceLead: false }, 2],
])('after %s of four hours, with %o, a worry has climbed to %s', (hours, worry, level) => {
  expect(levelOf(worry, 4, after(hours))).toBe(level)
})

test('a slip is taken back by whoever made it, for ten minutes, while no lead has it', () => {
  const worry = { state: 'open', raisedPersonId: 'me', raisedAt: opened }
  expect(canTakeBack(worry, 'me', after(0.1))).toBe(true)
  expect(canTakeBack(worry, 'me', after(0.2))).toBe(false)
  expect(canTakeBack(worry, 'you', after(0.1))).toBe(false)
  expect(canTakeBack({ ...worry, state: 'taken' }, 'me', after(0.1))).toBe(false)
  expect(canTakeBack({ ...worry, raisedPersonId: null }, null, after(0.1))).toBe(false)
})

test('words about somebody at risk never go back onto a wall by themselves', () => {
  expect(visibilityAfter('approved', 'passed-on', 'back')).toBe('held')
  expect(visibilityAfter('approved', 'already-known', 'back')).toBe('held')
  expect(visibilityAfter('approved', 'by-mistake', 'back')).toBe('approved')
  expect(visibilityAfter('held', 'not-a-worry', 'back')).toBe('held')
  expect(visibilityAfter('waiting', 'passed-on', 'back')).toBe('waiting')
  expect(visibilityAfter('approved', 'not-a-worry', 'kept')).toBe('hidden')
})
