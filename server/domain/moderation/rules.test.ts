import { expect, test } from 'vitest'
import { type Decision, isCounted, undoTarget } from './rules.ts'

test('only hiding as spam or off the subject takes a text out of the count', () => {
  expect(isCounted('hidden', 'spam')).toBe(false)
  expect(isCounted('hidden', 'off-subject')).toBe(false)
  expect(isCounted('hidden', 'names-somebody')).toBe(true)
  expect(isCounted('approved', 'spam')).toBe(true)
})

const decision = (id: string, more: Partial<Decision>): Decision => ({
  id,
  was: 'waiting',
  became: 'approved',
  reason: null,
  personId: 'somebody',
  undoes: null,
  ...more,
})

test('undo takes back the newest decision that still stands', () => {
  const log = [
    decision('1', { became: 'hidden', reason: 'spam' }),
    decision('2', { was: 'hidden', became: 'approved' }),
    decision('3', { was: 'approved', became: 'hidden', reason: 'unkind' }),
    decision('4', { was: 'hidden', became: 'approved', undoes: '3' }),
  ]
  expect(undoTarget(log)).toEqual({ id: '2', visibility: 'hidden', reason: 'spam' })
})

test('there is nothing to undo where nobody decided, or only the product did', () => {
  expect(undoTarget([])).toBeUndefined()
  expect(undoTarget([decision('1', { became: 'held', personId: null })])).toBeUndefined()
})
