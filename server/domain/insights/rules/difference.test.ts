import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

const near = ({ gap, low, high }: ReturnType<typeof differenceOf>) => [gap, low, high].map((n) => n.toFixed(4))

test('a difference and its range are those that the method was published with', () => {
  expect(near(differenceOf({ n: 56, of: 70 }, { n: 48, of: 80 }))).toEqual(['0.2000', '0.0524', '0.3339'])
  expect(near(differenceOf({ n: 10, of: 10 }, { n: 0, of: 10 }))).toEqual(['1.0000', '0.6075', '1.0000'])
})

test('who is first only turns the sign', () => {
  const [there, back] = [
    differenceOf({ n: 12, of: 40 }, { n: 30, of: 50 }),
    differenceOf({ n: 30, of: 50 }, { n: 12, of: 40 }),
  ]
  expect(back.gap).toBeCloseTo(-there.gap)
  expect([back.low, back.high]).toEqual([-there.high, -there.low].map((n) => expect.closeTo(n)))
})
