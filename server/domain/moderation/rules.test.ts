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
  expect(undoTarget(log)).toEqual({ id: '2', visibility: 'hidden', reason: 'spam', counted: false })
})

test('what did not count when its writer answered back does not count because an approval is taken back', () => {
  const log = [
    decision('1', { became: 'hidden', reason: 'spam' }),
    decision('2', { was: 'hidden', became: 'held', reason: 'answered-back', personId: null }),
    decision('3', { was: 'held', became: 'approved' }),
  ]
  expect(undoTarget(log)).toEqual({ id: '3', visibility: 'held', reason: null, counted: false })
  const unkind = [decision('1', { became: 'hidden', reason: 'unkind' }), ...log.slice(1)]
  expect(undoTarget(unkind)).toMatchObject({ id: '3', visibility: 'held', counted: true })
  const undone = [...log.slice(0, 1), decision('4', { was: 'hidden', became: 'waiting', undoes: '1' })]
  expect(undoTarget([...undone, decision('5', {})])).toMatchObject({ id: '5', visibility: 'waiting', counted: true })
})

test('there is nothing to undo where nobody decided, or only the product did', () => {
  expect(undoTarget([])).toBeUndefined()
  expect(undoTarget([decision('1', { became: 'held', personId: null })])).toBeUndefined()
})
