import { expect, test } from 'vitest'
import { rememberMoves } from './last-moved.ts'

test('a page hears of what moved after it was read, of nothing older, and of what nobody knows', () => {
  let now = 0
  const moves = rememberMoves(() => now)
  now = 10_000
  expect(moves.hasMovedSince('tees', 500)).toBe(false)
  expect(moves.hasMovedSince('tees', 20_000)).toBe(true)
  moves.note('tees')
  now = 10_400
  expect(moves.hasMovedSince('tees', 500)).toBe(true)
  expect(moves.hasMovedSince('tees', 300)).toBe(false)
  expect(moves.hasMovedSince('wear', 500)).toBe(false)
  moves.forget()
  now = 10_500
  expect(moves.hasMovedSince('wear', 500)).toBe(true)
  expect(moves.hasMovedSince('wear', 50)).toBe(false)
})
