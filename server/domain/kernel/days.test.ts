import { expect, test } from 'vitest'
import { addDays, dayIn } from './days.ts'

test('a day ends at the place’s midnight, in summer time too', () => {
  expect(dayIn('Europe/London', new Date('2026-06-30T22:59:59Z'))).toBe('2026-06-30')
  expect(dayIn('Europe/London', new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01')
  expect(dayIn('Europe/London', new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31')
})

test('days are counted over the end of a month and over a change of the clock', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
})
