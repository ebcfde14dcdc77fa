import { expect, test } from 'vitest'
import type { Ranking } from '../schema.ts'
import { approval } from './approval.ts'
import { borda } from './borda.ts'
import { dots } from './dots.ts'
import { instantRunoff } from './instant-runoff.ts'
import { latestOnly } from './latest-only.ts'
import { plurality } from './plurality.ts'
import { schulze } from './schulze.ts'
import { scoreByMean, scoreByMedian } from './score.ts'

const times = <Each>(count: number, each: Each): Each[] => Array.from({ length: count }, () => each)
const scoresOf = ({ places }: { places: { options: string[]; score: number | null }[] }) =>
  Object.fromEntries(places.flatMap(({ options, score }) => options.map((option) => [option, score])))
const orderOf = ({ places }: { places: { options: string[] }[] }) => places.map(({ options }) => options.join(' = '))

/** Where Tennessee's capital should be: the example of Wikipedia's articles on each of these rules. */
const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville']
const byNearness: Ranking[] = [
  ...times(42, ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville']),
  ...times(26, ['Nashville', 'Chattanooga', 'Knoxville', 'Memphis']),
  ...times(15, ['Chattanooga', 'Knoxville', 'Nashville', 'Memphis']),
  ...times(17, ['Knoxville', 'Chattanooga', 'Nashville', 'Memphis']),
]

test('Tennessee by single votes: Memphis, with less than half', () => {
  const outcome = plurality(
    cities,
    byNearness.map((ranking) => ranking.slice(0, 1)),
  )
  expect(outcome).toMatchObject({ chosen: ['Memphis'], tie: null, backers: 42, people: { voted: 100, blank: 0 } })
  expect(scoresOf(outcome)).toEqual({ Memphis: 42, Nashville: 26, Knoxville: 17, Chattanooga: 15 })
})

test('Tennessee by approval of the nearest two: Nashville', () => {
  const outcome = approval(
    cities,
    byNearness.map((ranking) => ranking.slice(0, 2)),
  )
  expect(outcome).toMatchObject({ chosen: ['Nashville'], backers: 68 })
  expect(scoresOf(outcome)).toEqual({ Nashville: 68, Chattanooga: 58, Memphis: 42, Knoxville: 32 })
})

test('Tennessee by Borda’s points: Nashville', () => {
  const outcome = borda(cities, byNearness)
  expect(outcome).toMatchObject({ chosen: ['Nashville'], backers: 26 })
  expect(scoresOf(outcome)).toEqual({ Nashville: 194, Chattanooga: 173, Memphis: 126, Knoxville: 107 })
})

test('Tennessee by instant run-off: Knoxville, after Chattanooga and Nashville left', () => {
  const outcome = instantRunoff(cities, byNearness)
  expect(outcome).toMatchObject({ chosen: ['Knoxville'], tie: null })
  expect(outcome.trace.rounds.map(({ out }) => out)).toEqual([['Chattanooga'], ['Nashville'], []])
  expect(outcome.trace.rounds.at(-1)?.votes).toEqual([
    { option: 'Memphis', votes: 42 },
    { option: 'Knoxville', votes: 58 },
  ])
})

test('Tennessee by Schulze: Nashville, which beats each other one', () => {
  expect(orderOf(schulze(cities, byNearness))).toEqual(['Nashville', 'Chattanooga', 'Knoxville', 'Memphis'])
})

test('Tennessee by scores from 0 to 10: Nashville', () => {
  const rated = [
    ...times(42, { Memphis: 10, Nashville: 4, Chattanooga: 2, Knoxville: 0 }),
    ...times(26, { Memphis: 0, Nashville: 10, Chattanooga: 4, Knoxville: 2 }),
    ...times(15, { Memphis: 0, Nashville: 6, Chattanooga: 10, Knoxville: 6 }),
    ...times(17, { Memphis: 0, Nashville: 5, Chattanooga: 7, Knoxville: 10 }),
  ]
  const outcome = scoreByMean(cities, rated, { least: 0, most: 10 })
  expect(scoresOf(outcome)).toEqual({ Nashville: 6.03, Chattanooga: 4.57, Memphis: 4.2, Knoxville: 3.12 })
  // 42 + 26 of the hundred give Memphis and Knoxville less than 3; half and half of Nashville's raters meet at 5 and 6.
  expect(scoresOf(scoreByMedian(cities, rated, { least: 0, most: 10 }))).toMatchObject({ Memphis: 0, Nashville: 5 })
})

test('Schulze’s own example: 45 voters, no option that beats all others', () => {
  const rankings = [
    ...times(5, [...'ACBED']),
    ...times(5, [...'ADECB']),
    ...times(8, [...'BEDAC']),
    ...times(3, [...'CABED']),
    ...times(7, [...'CAEBD']),
    ...times(2, [...'CBADE']),
    ...times(7, [...'DCEBA']),
    ...times(8, [...'EBADC']),
  ]
  const outcome = schulze([...'ABCDE'], rankings)
  expect(orderOf(outcome)).toEqual(['E', 'A', 'C', 'B', 'D'])
  const rows = (pairs: typeof outcome.trace.pairs) =>
    [...'ABCDE'].map((each) => pairs.filter(({ option }) => option === each).map(({ prefer }) => prefer))
  expect(rows(outcome.trace.pairs)).toEqual([
    [20, 26, 30, 22],
    [25, 16, 33, 18],
    [19, 29, 17, 24],
    [15, 12, 28, 14],
    [23, 27, 21, 31],
  ])
  expect(rows(outcome.trace.paths)).toEqual([
    [28, 28, 30, 24],
    [25, 28, 33, 24],
    [25, 29, 29, 24],
    [25, 28, 28, 24],
    [25, 28, 28, 31],
  ])
})

test('instant run-off: more first places can take a victory away (Warren D. Smith’s 17 voters)', () => {
  const others = [...times(6, [...'CAB']), ...times(2, [...'BAC']), ...times(3, [...'BCA']), ...times(4, [...'ABC'])]
  expect(instantRunoff([...'ABC'], [...others, ...times(2, [...'ACB'])])).toMatchObject({ chosen: ['C'], tie: null })
  expect(instantRunoff([...'ABC'], [...others, ...times(2, [...'CAB'])])).toMatchObject({ chosen: ['B'], tie: null })
})

test('instant run-off: a tie for last that decides is reported with what each way of breaking it leads to', () => {
  const outcome = instantRunoff(
    ['bench', 'bus', 'tree'],
    [...times(3, ['bench']), ...times(2, ['bus', 'tree']), ...times(2, ['tree', 'bus'])],
  )
  expect(outcome).toMatchObject({ chosen: [], tie: ['bus', 'tree'] })
  expect(outcome.trace.rounds[0]?.ways).toEqual([
    { out: 'bus', winners: ['tree'] },
    { out: 'tree', winners: ['bus'] },
  ])
})

test('instant run-off: a tie for last that changes nothing is no tie', () => {
  const outcome = instantRunoff(
    ['bench', 'bus', 'tree'],
    [...times(5, ['bench']), ...times(3, ['bus', 'bench']), ...times(3, ['tree', 'bench'])],
  )
  expect(outcome).toMatchObject({ chosen: ['bench'], tie: null })
  expect(orderOf(outcome)).toEqual(['bench', 'bus = tree'])
})

test('instant run-off: options that nobody put first leave together, and used-up ballots are counted', () => {
  const { trace } = instantRunoff(
    ['a', 'b', 'c', 'd', 'e'],
    [...times(4, ['a']), ...times(3, ['b']), ...times(2, ['c'])],
  )
  expect(trace.rounds.map(({ out, exhausted }) => [out.join(), exhausted])).toEqual([
    ['d,e', 0],
    ['c', 0],
    ['', 2],
  ])
})

test('Borda: what a ranking leaves out shares the points that are left', () => {
  expect(scoresOf(borda(['a', 'b', 'c', 'd'], [['b']]))).toEqual({ b: 3, a: 1, c: 1, d: 1 })
  expect(scoresOf(borda(['a', 'b', 'c', 'd'], [['b', 'a']]))).toEqual({ b: 3, a: 2, c: 0.5, d: 0.5 })
})

test('dots: several on one option count; what is more than there were, or no whole number, does not', () => {
  const outcome = dots(['a', 'b'], [{ a: 3, b: 2 }, { b: 4 }, { a: 6 }, { a: 0.5 }, { a: -2, b: 3 }, {}], 5)
  expect(scoresOf(outcome)).toEqual({ b: 6, a: 3 })
  expect(outcome).toMatchObject({ chosen: ['b'], backers: 2, people: { voted: 6, blank: 4 } })
  expect(outcome.trace.rows).toContainEqual({ option: 'b', score: 6, people: 2 })
})

test('score: means that are equal as fractions are level, and what nobody rated comes last', () => {
  const outcome = scoreByMean(
    ['none', 'few', 'many'],
    [
      { few: 3, many: 3 },
      { few: 2, many: 2 },
      { few: 2, many: 2 },
      ...times(3, { many: 2 }),
      { many: 3 },
      { many: 2.5 },
    ],
    { least: 1, most: 5 },
  )
  // 7/3, and 16/7.
  expect(orderOf(outcome)).toEqual(['few', 'many', 'none'])
  const level = scoreByMean(
    ['x', 'y'],
    [{ x: 1, y: 1 }, { x: 2, y: 2 }, { x: 4, y: 4 }, { y: 1 }, { y: 2 }, { y: 4 }],
    {
      least: 1,
      most: 5,
    },
  )
  expect(level).toMatchObject({ chosen: [], tie: ['x', 'y'] })
  expect(outcome.trace.rows[0]).toEqual({
    option: 'none',
    people: 0,
    mean: null,
    median: null,
    spread: [0, 0, 0, 0, 0],
  })
})

test('two with the most votes are a tie, and nobody has won', () => {
  expect(plurality(['a', 'b', 'c'], [['a'], ['b'], ['a'], ['b'], ['c']])).toMatchObject({
    chosen: [],
    tie: ['a', 'b'],
    backers: 4,
    places: [
      { options: ['a', 'b'], score: 2 },
      { options: ['c'], score: 1 },
    ],
  })
})

test('where nobody voted, or nobody said anything, nothing is decided and nothing is tied', () => {
  for (const ballots of [[], [[]], [['unknown']]])
    for (const rule of [plurality, approval, borda, instantRunoff, schulze])
      expect(rule(['a', 'b'], ballots)).toMatchObject({ chosen: [], tie: null, backers: 0 })
})

test('a ballot that names something twice counts once', () => {
  expect(scoresOf(approval(['a', 'b'], [['a', 'a', 'b']]))).toEqual({ a: 1, b: 1 })
  expect(
    scoresOf(
      plurality(
        ['a', 'b'],
        [
          ['a', 'a'],
          ['a', 'b'],
        ],
      ),
    ),
  ).toEqual({ a: 1, b: 0 })
  expect(borda(['a', 'b', 'c'], [['a', 'a', 'b']])).toEqual(borda(['a', 'b', 'c'], [['a', 'b']]))
  expect(instantRunoff(['a', 'b'], [['a', 'a', 'b']]).trace.rounds[0]?.votes).toContainEqual({ option: 'a', votes: 1 })
})

test('of one person the latest ballot counts, once, in each slot, in whatever order they come', () => {
  const sent = [
    { person: 'ann', slot: 's1', at: 3, says: 'last' },
    { person: 'ann', slot: 's1', at: 1, says: 'first' },
    { person: 'bob', slot: 's1', at: 2, says: 'once' },
    { person: 'ann', slot: 's2', at: 2, says: 'other' },
    { person: 'bob', slot: 's1', at: 2, says: 'again' },
  ]
  const says = (ballots: typeof sent) =>
    latestOnly(ballots)
      .map((ballot) => ballot.says)
      .sort()
  expect(says(sent)).toEqual(['again', 'last', 'other'])
  expect(latestOnly(latestOnly(sent))).toHaveLength(3)
  expect(
    latestOnly([
      { person: 'ann', at: 1 },
      { person: 'ann', at: 2 },
    ]),
  ).toEqual([{ person: 'ann', at: 2 }])
})
