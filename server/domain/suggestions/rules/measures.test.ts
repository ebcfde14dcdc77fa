import { expect, test } from 'vitest'
import { measure } from './measures.ts'

test('agrees with figures worked by hand', () => {
  const judged = [
    // Right and said: 1 hit, 1 missed, 1 too many.
    { right: [0, 1], said: [0, 2], ranked: [0, 2, 1] },
    { right: [1], said: [1], ranked: [1, 0, 2] },
    { right: [2], said: [0], ranked: [0, 1, 2] },
  ]

  const measured = measure(judged, 3)

  // Hits 2, said 4, right 4.
  expect(measured.microF1).toBeCloseTo((2 * 2) / 8)
  // Label 0: 1 hit, said 2, right 1; label 1: 1, 1, 2; label 2: none.
  expect(measured.macroF1).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3)
  // 2·1/(2+2), 1, 0.
  expect(measured.samplesF1).toBeCloseTo((0.5 + 1 + 0) / 3)
  expect(measured.top1).toBeCloseTo(2 / 3)
  expect(measured.top3).toBe(1)
})

test('a text without a right label cannot be found, but what is said of it counts as wrong', () => {
  const found = { right: [0], said: [0], ranked: [0, 1] }
  const measured = measure([found, { right: [], said: [1], ranked: [1, 0] }], 2)

  expect(measured).toMatchObject({ top1: 1, samplesF1: 1 })
  expect(measured.microF1).toBeCloseTo(2 / 3)
})
