import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleNames, type Sentence, votingKinds } from '../schema.ts'
import { compare } from './compare.ts'
import { type Cast, countBallots } from './count-ballots.ts'
import { explain } from './explain.ts'
import { rulesFor } from './rules-for.ts'

type Tree = { [key: string]: string | Tree }
const english = JSON.parse(readFileSync('public/locales/en/priorities.json', 'utf8')) as { explain: Tree; rule: Tree }

/** A sentence as English says it, options by their ids. Throws where a key or what fills a gap is missing. */
function said({ key, numbers, options }: Sentence): string {
  const found = key
    .split('.')
    .reduce<Tree | string | undefined>(
      (tree, name) => (typeof tree === 'object' ? (tree[name] ?? tree[`${name}_other`]) : undefined),
      english.explain,
    )
  if (typeof found !== 'string') throw new Error(`No sentence for ${key}`)
  const used = new Set<string>()
  const text = found.replace(/{{(\w+)(, number)?}}/g, (_, name: string) => {
    used.add(name)
    const value = numbers[name] ?? options[name]?.join(' and ')
    if (value === undefined) throw new Error(`${key} lacks ${name}`)
    return String(value)
  })
  const unused = [...Object.keys(numbers), ...Object.keys(options)].filter((name) => !used.has(name))
  if (unused.length > 0) throw new Error(`${key} does not say ${unused}`)
  return text
}

const times = <Each>(count: number, each: Each): Each[] => Array.from({ length: count }, () => each)
const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville']
const tennessee: Cast = {
  kind: 'ranking',
  ballots: [
    ...times(42, ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville']),
    ...times(26, ['Nashville', 'Chattanooga', 'Knoxville', 'Memphis']),
    ...times(15, ['Chattanooga', 'Knoxville', 'Nashville', 'Memphis']),
    ...times(17, ['Knoxville', 'Chattanooga', 'Nashville', 'Memphis']),
  ],
}
const explained = (options: string[], cast: Cast, present?: number) =>
  countBallots(options, cast).map((outcome) => explain(outcome, { present: present ?? null }).map(said))

test('a result is explained by why, by how much, for whom, who took part and who did not', () => {
  const ballots = [...times(4, ['bus']), ...times(3, ['bench']), ...times(2, ['tree']), []]
  expect(explained(['bus', 'bench', 'tree'], { kind: 'poll-single', ballots }, 14)).toEqual([
    [
      'bus got the most votes: 4.',
      'Next came bench, 1 behind.',
      'Fewer than half chose bus: more people chose something else.',
      '10 people took part.',
      'Of 10 people, 4 chose what came out on top.',
      'Ballots with nothing that we could count here: 1.',
      'People who were there and did not vote: 4.',
    ],
  ])
})

test('three rules explain the same rankings each in its own way', () => {
  expect(explained(cities, tennessee)).toEqual([
    [
      'Nashville got the most points: 194.',
      'Next came Chattanooga, 21 behind.',
      '100 people took part.',
      'Of 100 people, 26 had what came out on top first on their list.',
    ],
    [
      'In the last round Knoxville had 58 of 100 votes. That is more than half.',
      'Rounds it took: 3. After each one the option with the fewest votes left, and its votes went to the next choice on each list.',
      'In the first round Memphis had the most votes: 42. The votes of those who left changed that.',
      '100 people took part.',
      'Of 100 people, 17 had what came out on top first on their list.',
    ],
    [
      'We compared every two options. Against each other one, more people put Nashville higher.',
      'The closest was Memphis: 58 people put it lower, 42 put it higher.',
      '100 people took part.',
      'Of 100 people, 26 had what came out on top first on their list.',
    ],
  ])
})

test('two rules side by side say where they differ', () => {
  const [points, rounds, pairs] = countBallots(cities, tennessee)
  if (!points || !rounds || !pairs) throw new Error('three rules suit rankings')
  expect(compare(points, pairs)).toMatchObject({ isSame: true, both: ['Nashville'], one: [], other: [], tied: [] })
  const differing = compare(points, rounds)
  expect(differing).toMatchObject({ isSame: false, both: [], one: ['Nashville'], other: ['Knoxville'] })
  expect(differing.sentences.map(said)).toEqual([
    'The two rules come to different results.',
    'Only by the first rule: Nashville.',
    'Only by the second rule: Knoxville.',
  ])
})

test('two ways to spend a budget say what both pay for and what one alone does', () => {
  const [greedy, shares] = countBallots(['hall', 'lights', 'park'], {
    kind: 'budget',
    ballots: [...times(55, ['hall', 'lights']), ...times(5, ['hall']), ...times(30, ['park'])],
    budget: { envelope: 900, costs: { hall: 600, lights: 300, park: 300 } },
  })
  if (!greedy || !shares) throw new Error('two rules suit budgets')
  expect(compare(greedy, shares)).toMatchObject({ both: ['hall'], one: ['lights'], other: ['park'] })
  expect(explain(shares).map(said)).toEqual([
    'Everybody had the same share of the money for what they chose: 10 each.',
    'Can be paid: hall and park.',
    'That costs 900, and 0 is left.',
    'There was not enough money for: lights.',
    '90 people took part.',
    'Of 90 people, 90 chose at least one thing that can be paid or is level.',
  ])
})

test('a tie is said as what it is: for people to decide', () => {
  const ballots = [...times(3, ['bench']), ...times(2, ['bus', 'tree']), ...times(2, ['tree', 'bus'])]
  const [, rounds] = explained(['bench', 'bus', 'tree'], { kind: 'ranking', ballots })
  expect(rounds?.slice(0, 3)).toEqual([
    'These are level: bus and tree. The rule cannot choose between them, so people have to.',
    'If bus leaves, this can win: tree.',
    'If tree leaves, this can win: bus.',
  ])
})

test('dots are also read as who gave any, which may turn out otherwise', () => {
  const [byDots, byPeople] = countBallots(['bus', 'bench'], {
    kind: 'dots',
    ballots: [{ bus: 5 }, { bench: 2 }, { bench: 1, bus: 0 }],
    most: 5,
  })
  expect([byDots?.chosen, byPeople?.chosen]).toEqual([['bus'], ['bench']])
})

test('each kind of vote has its rules, and every rule has a name, its way and a kind it suits', () => {
  expect(votingKinds.flatMap(rulesFor)).toEqual(expect.arrayContaining([...ruleNames]))
  for (const rule of ruleNames)
    expect(english.rule[rule]).toEqual({ name: expect.any(String), how: expect.any(String) })
})

test('whatever a room votes, every sentence is there with all that fills it', () => {
  const options = ['a', 'b', 'c', 'd']
  const costs = { a: 20, b: 35, c: 35, d: 60 }
  const choices = fc.shuffledSubarray(options)
  const points = fc.dictionary(fc.constantFrom(...options), fc.integer({ min: 1, max: 5 }))
  const room = <Ballot>(ballot: fc.Arbitrary<Ballot>) => fc.array(ballot, { maxLength: 8 })
  const cast: fc.Arbitrary<Cast> = fc.oneof(
    room(choices).map((ballots): Cast => ({ kind: 'poll-single', ballots })),
    room(choices).map((ballots): Cast => ({ kind: 'poll-multiple', ballots })),
    room(choices).map((ballots): Cast => ({ kind: 'ranking', ballots })),
    room(choices).map((ballots): Cast => ({ kind: 'budget', ballots, budget: { envelope: 90, costs } })),
    room(points).map((ballots): Cast => ({ kind: 'dots', ballots, most: 20 })),
    room(points).map((ballots): Cast => ({ kind: 'scale', ballots, scale: { least: 1, most: 5 } })),
  )
  fc.assert(
    fc.property(cast, fc.integer({ min: 0, max: 20 }), (each, present) => {
      const outcomes = countBallots(options, each)
      for (const outcome of outcomes) expect(explain(outcome, { present }).map(said).length).toBeGreaterThan(0)
      const [one, other] = outcomes
      if (one && other) expect(compare(one, other).sentences.map(said).length).toBeGreaterThan(0)
    }),
    { seed: 42, numRuns: 200 },
  )
})
