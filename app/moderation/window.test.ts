import { expect, test } from 'vitest'
import { rowsIn, windowOf } from './window.ts'

test('of fifty thousand rows only those near the screen are in the page', () => {
  const { from, to } = windowOf(50_000, { top: -1_000_000, view: 900, row: 100 })
  expect(from).toBeLessThanOrEqual(10_000)
  expect(to).toBeGreaterThanOrEqual(10_009)
  expect(to - from).toBeLessThan(40)
})

test('the window ends with the list, and begins with it', () => {
  expect(windowOf(5, { top: 300, view: 900, row: 100 })).toEqual({ from: 0, to: 5 })
  expect(windowOf(100, { top: -20_000, view: 900, row: 100 }).to).toBe(100)
  expect(windowOf(0, { top: 0, view: 900, row: 100 })).toEqual({ from: 0, to: 0 })
})

test('the open row and the one with focus stay, wherever the window is', () => {
  expect(rowsIn({ from: 10, to: 13 }, 100, [2, 11, 90, -1, 200])).toEqual([2, 10, 11, 12, 90])
})
