import { expect, test } from 'vitest'
import type { FigurePolicy } from '#db/schema/figures.ts'
import { type Cell, type Figure, notSaid } from '../schema.ts'
import { heldAgainst, missingOf } from './heard.ts'

const cells = (counts: Record<string, Figure>): Cell[] =>
  Object.entries(counts).map(([key, people]) => ({ key, name: null, people }))
const population = [
  { keys: ['asian'], people: 20 },
  { keys: ['white'], people: 80 },
]
const against = (told: Cell[], people: number, baseline = population, policy: FigurePolicy = 'withhold') =>
  heldAgainst({ cells: told, people }, baseline, () => null, policy)

test('shares are of those who said, with those who did not apart', () => {
  const heard = cells({ asian: 6, white: 54, 'rather-not-say': 10, [notSaid]: 30 })
  const { groups, said, ratherNot, notSaid: silent } = against(heard, 100)
  expect([said, ratherNot, silent]).toEqual([60, 10, 30])
  expect(groups[0]).toMatchObject({ heard: 6, share: 0.1, of: 0.2, ratio: 0.5, expected: 12 })
  expect(groups[0]?.gap).toBeCloseTo(-0.1)
  expect(missingOf(groups, 5)).toMatchObject([{ keys: ['asian'], missing: 6 }])
})

test('fewer than thirty who said are too few to compare', () => {
  const { groups } = against(cells({ asian: 6, white: 23 }), 29)
  expect(groups.map(({ share, ratio, expected }) => [share, ratio, expected])).toEqual([
    [null, null, null],
    [null, null, null],
  ])
  expect(missingOf(groups, 5)).toEqual([])
})

test('a number that is not shown has no share, and is named last where it would be large', () => {
  const heard = cells({ asian: 'withheld', white: 54, [notSaid]: 'withheld' })
  const { groups } = against(heard, 60)
  expect(groups[0]).toMatchObject({ heard: 'withheld', share: null, ratio: null })
  expect(missingOf(groups, 5)).toMatchObject([{ keys: ['asian'], missing: 0 }])
})

test('several groups are what the others leave of everybody where only they are withheld, and nothing otherwise', () => {
  const [young, old] = [
    { keys: ['under-13', '13-17'], people: 22 },
    { keys: ['18-24'], people: 78 },
  ]
  const heard = (counts: Record<string, Figure>) => against(cells(counts), 50, [young, old]).groups[0]?.heard
  expect(heard({ 'under-13': 'withheld', '13-17': 'withheld', '18-24': 40 })).toBe(10)
  expect(heard({ 'under-13': 'withheld', '13-17': 12, '18-24': 'withheld' })).toBe('withheld')
  expect(heard({ 'under-13': 5, '13-17': 5, '18-24': 'withheld' })).toBe(10)
})

test('where numbers are rounded the few who are withheld are no rest of the others', () => {
  const heard = cells({ asian: 'withheld', white: 50, [notSaid]: 30 })
  expect(against(heard, 86, population, 'round').groups.map((group) => group.heard)).toEqual(['withheld', 50])
})
