import { expect, test } from 'vitest'
import { comparisonOf, shareOf } from './compare.ts'

test('groups of fewer than thirty people are too few to compare, and so are those of whom nothing is said', () => {
  expect([29, 30, 'withheld' as const].map(comparisonOf)).toEqual(['too-few', 'can', 'too-few'])
  expect(shareOf(10, 29)).toBeNull()
  expect(shareOf(10, 'withheld')).toBeNull()
})

test('a share is of the row, and none is made of a number that is not shown', () => {
  expect(shareOf(10, 40)).toBe(0.25)
  expect(shareOf('withheld', 40)).toBeNull()
  expect(shareOf(44, 40)).toBe(1)
})
