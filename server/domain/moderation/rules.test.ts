import { expect, test } from 'vitest'
import { type Decision, isCounted, mayMeanRisk, undoTarget } from './rules.ts'

test.each([
  'I want to KILL  MYSELF',
  'I don’t want to live like this',
  'been self-harming since March',
  'my stepdad beats me up',
  'There is domestic violence next door',
  'He threatened to kill my sister',
  'مجھے گھر جانے سے ڈر لگتا ہے',
  'وه خود کو نقصان پہنچاتی ہے',
  'میں خودكشی کا سوچتا ہوں',
  'mujhe marta hai',
])('“%s” is held for a person to read first', (text) => {
  expect(mayMeanRisk(text)).toBe(true)
})

test.each([
  'The buses kill my evening plans',
  'A neglected park and a dangerous road',
  'Stability for families, better housing stock',
  'The harvest festival and the grapes',
  'I am scared of crossing the road by the school',
  'The scheme hits members in the pocket',
  'بسیں وقت پر نہیں آتیں',
])('“%s” waits like the rest', (text) => {
  expect(mayMeanRisk(text)).toBe(false)
})

test('a phrase of many pages is searched in no time', () => {
  expect(mayMeanRisk('want to '.repeat(1250))).toBe(false)
})

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
