import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixFor } from './commonest.ts'

const labels = 5
const coded = fc.record({
  chances: fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: labels, maxLength: labels }),
  right: fc.uniqueArray(fc.nat(labels - 1), { maxLength: 3 }),
})

test('however bad the guesses, what is mixed is no worse than always naming the three commonest', () => {
  fc.assert(
    fc.property(fc.array(coded, { maxLength: 40 }), (texts) => {
      const mixed = mixFor(
        texts.map(({ chances }) => Float32Array.from(chances)),
        texts.map(({ right }) => right),
        labels,
      )
      expect(mixed.top3).toBeGreaterThanOrEqual(mixed.commonestTop3)
    }),
  )
})

test('good guesses stand as they are', () => {
  const right = [[4], [4], [3], [3], [2], [1], [0], [0], [0]]
  const sure = right.map(([own]) => Float32Array.from({ length: labels }, (_, label) => (label === own ? 0.9 : 0.01)))

  expect(mixFor(sure, right, labels)).toMatchObject({ share: 0, top3: 1 })
})
