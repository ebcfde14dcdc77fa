import { expect, test } from 'vitest'
import { minutesQuiet } from './use-now.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 18, minutes)).toISOString()
const now = Date.parse(at(30))

test('a table is quiet since it last wrote, or since there was something to write for', () => {
  expect(minutesQuiet(at(10), at(28), now)).toBe(2)
  expect(minutesQuiet(null, at(30), now)).toBe(0)
  expect(minutesQuiet(null, at(24), now)).toBe(6)
  expect(minutesQuiet(at(25), at(10), now)).toBe(5)
})
