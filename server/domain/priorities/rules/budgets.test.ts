import { expect, test } from 'vitest'
import { equalShares } from './equal-shares.ts'
import { greedyBudget } from './greedy-budget.ts'

const times = <Each>(count: number, each: Each): Each[] => Array.from({ length: count }, () => each)

const red = Array.from({ length: 10 }, (_, index) => `red ${index + 1}`)
const blue = Array.from({ length: 10 }, (_, index) => `blue ${index + 1}`)
const twoTowns = {
  options: [...red, ...blue],
  ballots: [...times(51, red), ...times(49, blue)],
  budget: { envelope: 10_000, costs: Object.fromEntries([...red, ...blue].map((each) => [each, 1000])) },
}
const howMany = (options: readonly string[], colour: string) =>
  options.filter((option) => option.startsWith(colour)).length

test('51 want ten red projects, 49 ten blue ones, and ten can be paid: by votes all ten are red', () => {
  const outcome = greedyBudget(twoTowns.options, twoTowns.ballots, twoTowns.budget)
  expect(outcome).toMatchObject({ chosen: red, tie: null, backers: 51 })
})

test('with equal shares five are red and five blue (the example of Wikipedia’s article); which ones is a tie', () => {
  const { trace, tie, chosen, backers } = equalShares(twoTowns.options, twoTowns.ballots, twoTowns.budget)
  const bought = [...trace.payments.map(({ option }) => option), ...trace.completed]
  expect([howMany(bought, 'red'), howMany(bought, 'blue')]).toEqual([5, 5])
  expect({ chosen, tie, backers }).toEqual({ chosen: [], tie: twoTowns.options, backers: 100 })
  expect(trace).toMatchObject({ spent: { least: 10_000, most: 10_000 }, isWhole: true })
})

/** Sixty people and thirty, each with projects of their own, and 900 to spend: ten each, until shares grow. */
const neighbours = {
  options: ['hall', 'lights', 'park', 'bench'],
  ballots: [
    ...times(55, ['hall', 'lights']),
    ...times(5, ['hall']),
    ...times(25, ['park', 'bench']),
    ...times(5, ['park']),
  ],
  budget: { envelope: 900, costs: { hall: 600, lights: 300, park: 200, bench: 100 } },
}

test('equal shares: who pays what can be read, to the penny', () => {
  const { chosen, trace } = equalShares(neighbours.options, neighbours.ballots, neighbours.budget)
  expect(chosen).toEqual(['hall', 'park', 'bench'])
  expect(trace.payments).toEqual([
    { option: 'hall', cost: 600, payers: 60, most: 10 },
    { option: 'park', cost: 200, payers: 30, most: 6.666666 },
    { option: 'bench', cost: 100, payers: 25, most: 4 },
  ])
  expect(trace).toMatchObject({ share: 10.7, completed: [], spent: { least: 900, most: 900 } })
  expect(trace.rows.find(({ option }) => option === 'lights')).toMatchObject({ state: 'no-money', people: 55 })
})

test('by votes the same people’s larger group takes all of it', () => {
  const { chosen, trace } = greedyBudget(neighbours.options, neighbours.ballots, neighbours.budget)
  expect(chosen).toEqual(['hall', 'lights'])
  expect(trace.rows.map(({ option, state }) => `${option}: ${state}`)).toEqual([
    'hall: funded',
    'lights: funded',
    'park: no-money',
    'bench: no-money',
  ])
})

test('equal shares: who has less pays all they have left, and the others the rest between them', () => {
  // Four people with 25 each. Ann and Ben first buy x; then y takes what they have left.
  const { trace, chosen } = equalShares(['x', 'y'], [['x', 'y'], ['x', 'y'], ['y'], ['y']], {
    envelope: 100,
    costs: { x: 30, y: 60 },
  })
  expect(chosen).toEqual(['x', 'y'])
  // y has four votes, x two: y comes first, 15 each; then x has 10 and 10, which is not enough until shares grow to 30.
  expect(trace.payments).toEqual([
    { option: 'y', cost: 60, payers: 4, most: 15 },
    { option: 'x', cost: 30, payers: 2, most: 15 },
  ])
  expect(trace.share).toBe(30)
})

test('equal shares: what shares cannot buy goes to projects by votes', () => {
  // Nobody's share buys anything before it would buy too much; c has most votes.
  const { trace, chosen } = equalShares(['a', 'b'], [['a'], ['a'], ['b']], { envelope: 100, costs: { a: 90, b: 100 } })
  expect(chosen).toEqual(['a'])
  expect(trace.payments.length + trace.completed.length).toBe(1)
})

test('counted in pence or in pounds, equal shares funds the same', () => {
  const inPence = {
    envelope: neighbours.budget.envelope * 100,
    costs: Object.fromEntries(Object.entries(neighbours.budget.costs).map(([option, cost]) => [option, cost * 100])),
  }
  const { chosen, tie } = equalShares(neighbours.options, neighbours.ballots, inPence)
  expect({ chosen, tie }).toEqual({ chosen: ['hall', 'park', 'bench'], tie: null })
})

test('by votes: what no longer fits is skipped, and what nobody chose is never paid', () => {
  const { chosen, tie, trace } = greedyBudget(
    ['pool', 'path', 'bench', 'statue'],
    [...times(5, ['pool']), ...times(4, ['path']), ...times(3, ['bench'])],
    { envelope: 100, costs: { pool: 80, path: 30, bench: 20, statue: 1 } },
  )
  expect({ chosen, tie }).toEqual({ chosen: ['pool', 'bench'], tie: null })
  expect(trace.rows.map(({ state }) => state)).toEqual(['funded', 'no-money', 'funded', 'nobody'])
})

test('by votes: equals that cannot all be paid are tied, and so is what hangs on them', () => {
  const { chosen, tie, trace } = greedyBudget(
    ['pool', 'path', 'gate', 'bench'],
    [...times(5, ['pool']), ...times(4, ['path', 'gate']), ...times(3, ['bench'])],
    { envelope: 100, costs: { pool: 50, path: 30, gate: 45, bench: 20 } },
  )
  // The path leaves room for the bench, the gate does not.
  expect({ chosen, tie }).toEqual({ chosen: ['pool'], tie: ['path', 'gate', 'bench'] })
  expect(trace.spent).toEqual({ least: 95, most: 100 })
})

test('equals that can all be paid are no tie', () => {
  for (const rule of [greedyBudget, equalShares])
    expect(
      rule(['a', 'b', 'c'], [['a', 'b', 'c'], ['a', 'b'], ['c']], { envelope: 90, costs: { a: 30, b: 30, c: 30 } }),
    ).toMatchObject({ chosen: ['a', 'b', 'c'], tie: null })
})

test('what costs more than there is takes no part, and nobody’s ballot counts twice', () => {
  for (const rule of [greedyBudget, equalShares]) {
    const outcome = rule(['a', 'moon'], [['a', 'a', 'moon'], ['moon']], { envelope: 50, costs: { a: 50, moon: 51 } })
    expect(outcome).toMatchObject({ chosen: ['a'], tie: null, people: { voted: 2, blank: 0 }, backers: 1 })
    expect(outcome.trace.rows.find(({ option }) => option === 'a')?.people).toBe(1)
  }
})

test('nobody came: nothing is funded, by either rule', () => {
  for (const rule of [greedyBudget, equalShares])
    expect(rule(['a'], [], { envelope: 50, costs: { a: 50 } })).toMatchObject({ chosen: [], tie: null, backers: 0 })
})

test('a cost that is no whole number above zero is a bug of whoever asks', () => {
  for (const cost of [0, -1, 1.5, Number.NaN])
    expect(() => greedyBudget(['a'], [['a']], { envelope: 50, costs: { a: cost } })).toThrow(RangeError)
})

test('equal shares: one more person, who wants the path alone, can take the path’s money away', () => {
  const costs = { roof: 300, path: 120, shed: 200, sign: 105 }
  const before = [...times(3, ['roof', 'shed']), ...times(2, ['roof', 'sign']), ['shed', 'path'], ['path']]
  const options = Object.keys(costs)
  // Seven shares of 60: five people pay for the roof with all they have, and two for the path.
  expect(equalShares(options, before, { envelope: 420, costs })).toMatchObject({ chosen: ['roof', 'path'], tie: null })
  // Eight shares of 52.50: too little for the roof, so the shed is next, and takes from the path's people. Shed and sign
  // leave 115.
  expect(equalShares(options, [...before, ['path']], { envelope: 420, costs })).toMatchObject({
    chosen: ['shed', 'sign'],
    tie: null,
  })
})
