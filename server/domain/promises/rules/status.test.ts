import { expect, test } from 'vitest'
import type { PromiseStatus } from '../schema.ts'
import { type Days, daysUntil, statusOf } from './status.ts'

const today = '2026-05-04'
const first = '2026-05-10'
const cases: [PromiseStatus, Partial<Days>, string?][] = [
  ['none', {}],
  // An answer without a promise kept nothing and broke nothing.
  ['none', { answeredOn: today }],
  ['due', { dueOn: first, firstDue: first }],
  ['due', { dueOn: today, firstDue: today }],
  ['overdue', { dueOn: first, firstDue: first }, '2026-05-11'],
  ['in-time', { dueOn: first, firstDue: first, answeredOn: first }, '2026-07-01'],
  ['late', { dueOn: first, firstDue: first, answeredOn: '2026-05-11' }, '2026-07-01'],
  // Moved later: due until the later day, and late all the same.
  ['due', { dueOn: '2026-06-10', firstDue: first }, '2026-05-20'],
  ['overdue', { dueOn: '2026-06-10', firstDue: first }, '2026-06-11'],
  ['late', { dueOn: '2026-06-10', firstDue: first, answeredOn: '2026-06-01' }, '2026-07-01'],
  ['in-time', { dueOn: '2026-06-10', firstDue: first, answeredOn: '2026-05-09' }, '2026-07-01'],
  // Moved earlier: the first day is what people were told.
  ['overdue', { dueOn: '2026-05-05', firstDue: first }, '2026-05-06'],
  ['in-time', { dueOn: '2026-05-05', firstDue: first, answeredOn: '2026-05-06' }, '2026-07-01'],
]

test.each(cases)('it is %s for %j', (status, days, on = today) => {
  expect(statusOf({ dueOn: null, firstDue: null, answeredOn: null, ...days }, on)).toBe(status)
})

test('days are counted over a change of the clocks', () => {
  expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2)
  expect(daysUntil('2026-05-03', today)).toBe(-1)
})
