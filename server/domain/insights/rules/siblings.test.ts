import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withholdTogether } from './siblings.ts'

const keys = ['13-17', '18-24', '25-44', 'not-said']
const split = (...numbers: number[]) => keys.map((key, index) => ({ key, n: numbers[index] as number }))
const shownIn = (judged: { n: number; shown: boolean }[]) => judged.map(({ n, shown }) => (shown ? n : null))

test('a survey alone is judged like any other split', () => {
  expect(withholdTogether([split(10, 20, 30, 5)], 5).map(shownIn)).toEqual([[10, 20, 30, 5]])
  expect(withholdTogether([split(10, 20, 30, 2)], 5).map(shownIn)).toEqual([[null, 20, 30, null]])
})

test('what is withheld in one survey does not follow from the sum and the others', () => {
  const judged = withholdTogether([split(2, 20, 30, 9), split(40, 21, 31, 11), split(50, 22, 32, 12)], 5)
  for (const index of keys.keys()) {
    const withheld = judged.map((cells) => cells[index]).filter((cell) => !cell?.shown)
    expect(withheld.length, keys[index]).not.toBe(1)
  }
  expect(judged[2]?.every(({ shown }) => shown)).toBe(true)
})

test('a survey nobody has answered hides nothing for another', () => {
  const judged = withholdTogether([split(2, 20, 30, 9), split(0, 0, 0, 0), split(40, 21, 31, 11)], 5)
  expect(judged[2]?.[0]?.shown).toBe(false)
})

test('over random splits, no group is withheld alone or with fewer people than may be shown, unless all of it is', () => {
  const counts = fc.array(fc.tuple(...keys.map(() => fc.nat(30))), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(counts, (rows) => {
      const judged = withholdTogether(
        rows.map((row) => split(...row)),
        5,
      )
      const answered = judged.filter((cells) => cells.some(({ n }) => n > 0))
      for (const index of keys.keys()) {
        const column = answered.map((cells) => cells[index] as { n: number; shown: boolean })
        const withheld = column.filter(({ shown }) => !shown)
        const together = withheld.reduce((sum, { n }) => sum + n, 0)
        const isSafe = withheld.length === 0 || (withheld.length > 1 && together >= 5)
        expect(isSafe || withheld.length === column.length).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
