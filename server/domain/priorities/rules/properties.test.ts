import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ranking } from '../schema.ts'
import { approval } from './approval.ts'
import { borda } from './borda.ts'
import { dots } from './dots.ts'
import { equalShares } from './equal-shares.ts'
import { greedyBudget } from './greedy-budget.ts'
import { instantRunoff } from './instant-runoff.ts'
import { plurality } from './plurality.ts'
import { schulze } from './schulze.ts'
import { scoreByMean, scoreByMedian } from './score.ts'

/** The same tries each time: what fails once can be looked at. */
const tries = { seed: 42, numRuns: 200 }
const options = ['a', 'b', 'c', 'd', 'e']
const scale = { least: 1, most: 5 }
const costs = { a: 10, b: 25, c: 30, d: 30, e: 55 }
const budget = { envelope: 80, costs }

const ranking = fc.shuffledSubarray(options)
const choices = fc.subarray(options)
const single = fc.constantFrom(...options).map((option) => [option])
const points = (most: number) =>
  fc
    .array(fc.option(fc.integer({ min: 1, max: most })), { minLength: options.length, maxLength: options.length })
    .map((given): Record<string, number> => {
      const pairs = given.map((point, index) => [options[index] as string, point] as const)
      return Object.fromEntries(pairs.filter((pair): pair is [string, number] => pair[1] !== null))
    })
const room = <Ballot>(ballot: fc.Arbitrary<Ballot>) => fc.array(ballot, { minLength: 1, maxLength: 12 })

type Result = { chosen: string[]; tie: string[] | null; places: { options: string[] }[] }
const winners = ({ chosen, tie }: Result) => [...chosen, ...(tie ?? [])]
const placeOf = ({ places }: Result, option: string) => places.findIndex((place) => place.options.includes(option))

/** `more` gives one ballot more for the option, and nothing to others; `lift` betters its place on a ballot there is. */
const rules: {
  name: string
  room: fc.Arbitrary<unknown[]>
  count: (ballots: never[], of?: string[]) => Result
  more: (option: string) => unknown
  lift: (ballot: never, option: string) => unknown
}[] = [
  {
    name: 'plurality',
    room: room(single),
    count: (ballots, of = options) => plurality(of, ballots),
    more: (option) => [option],
    lift: (_, option) => [option],
  },
  {
    name: 'approval',
    room: room(choices),
    count: (ballots, of = options) => approval(of, ballots),
    more: (option) => [option],
    lift: (ballot: string[], option) => [...ballot, option],
  },
  {
    name: 'dots',
    room: room(points(3)),
    count: (ballots, of = options) => dots(of, ballots),
    more: (option) => ({ [option]: 1 }),
    lift: (ballot: Record<string, number>, option) => ({ ...ballot, [option]: (ballot[option] ?? 0) + 1 }),
  },
  {
    name: 'score by mean',
    room: room(points(5)),
    count: (ballots, of = options) => scoreByMean(of, ballots, scale),
    more: (option) => ({ [option]: 5 }),
    lift: (ballot: Record<string, number>, option) => ({ ...ballot, [option]: 5 }),
  },
  {
    name: 'score by median',
    room: room(points(5)),
    count: (ballots, of = options) => scoreByMedian(of, ballots, scale),
    more: (option) => ({ [option]: 5 }),
    lift: (ballot: Record<string, number>, option) => ({ ...ballot, [option]: 5 }),
  },
  ...(['Borda', 'Schulze'] as const).map((name) => ({
    name,
    room: room(ranking),
    count: (ballots: never[], of = options) => (name === 'Borda' ? borda : schulze)(of, ballots),
    more: (option: string) => [option],
    lift: (ballot: string[], option: string) => [option, ...ballot.filter((each) => each !== option)],
  })),
]

test.each(rules)('one more vote for it never hurts what is ahead, by $name', ({ room, count, more, lift }) => {
  fc.assert(
    fc.property(room, fc.nat(), (ballots, pick) => {
      for (const winner of winners(count(ballots as never[]))) {
        const index = pick % ballots.length
        const added = [...ballots, more(winner)]
        const lifted = ballots.map((ballot, each) => (each === index ? lift(ballot as never, winner) : ballot))
        for (const after of [added, lifted]) expect(winners(count(after as never[]))).toContain(winner)
      }
    }),
    tries,
  )
})

const all = [
  ...rules,
  {
    name: 'instant run-off',
    room: room(ranking),
    count: (ballots: never[], of = options) => instantRunoff(of, ballots),
  },
  { name: 'greedy', room: room(choices), count: (ballots: never[], of = options) => greedyBudget(of, ballots, budget) },
  {
    name: 'equal shares',
    room: room(choices),
    count: (ballots: never[], of = options) => equalShares(of, ballots, budget),
  },
]
const sorted = ({ chosen, tie, places }: Result) => ({
  chosen: [...chosen].sort(),
  tie: tie && [...tie].sort(),
  places: places.map((place) => [...place.options].sort()),
})

test.each(all)('who voted first, and what stands first on the page, changes nothing, by $name', ({ room, count }) => {
  fc.assert(
    fc.property(room, fc.shuffledSubarray(options, { minLength: options.length }), (ballots, order) => {
      const backwards = [...ballots].reverse() as never[]
      expect(sorted(count(backwards, order))).toEqual(sorted(count(ballots as never[])))
    }),
    { ...tries, numRuns: 75 },
  )
})

test.each(all)('every option has one place, and the chosen and the tied are apart, by $name', ({ room, count }) => {
  fc.assert(
    fc.property(room, (ballots) => {
      const outcome = count(ballots as never[])
      expect(outcome.places.flatMap((place) => place.options).sort()).toEqual(options)
      expect(new Set(winners(outcome)).size).toBe(winners(outcome).length)
    }),
    { ...tries, numRuns: 75 },
  )
})

const beats = (rankings: readonly Ranking[], one: string, other: string): boolean => {
  const place = (each: Ranking, option: string) => (each.includes(option) ? each.indexOf(option) : options.length)
  const balance = rankings.reduce((sum, each) => sum + Math.sign(place(each, other) - place(each, one)), 0)
  return balance > 0
}

test('who beats each other option, one by one, wins by Schulze; who loses to each comes last', () => {
  let met = 0
  fc.assert(
    fc.property(room(ranking), (rankings) => {
      const outcome = schulze(options, rankings)
      for (const option of options) {
        const others = options.filter((each) => each !== option)
        if (others.every((other) => beats(rankings, option, other))) {
          met += 1
          expect(outcome.chosen).toEqual([option])
        }
        if (others.every((other) => beats(rankings, other, option)))
          expect(placeOf(outcome, option)).toBe(outcome.places.length - 1)
      }
    }),
    tries,
  )
  expect(met).toBeGreaterThan(50)
})

test('budgets are never overspent, and no money is left that a wanted project could have had', () => {
  fc.assert(
    fc.property(room(choices), (ballots) => {
      for (const rule of [greedyBudget, equalShares]) {
        const { chosen, tie, trace } = rule(options, ballots, budget)
        expect(trace.spent.most).toBeLessThanOrEqual(budget.envelope)
        if (tie) continue
        const left = budget.envelope - chosen.reduce((sum, option) => sum + costs[option as keyof typeof costs], 0)
        const wanted = options.filter((option) => !chosen.includes(option) && ballots.flat().includes(option))
        for (const option of wanted) expect(costs[option as keyof typeof costs]).toBeGreaterThan(left)
      }
    }),
    { ...tries, numRuns: 100 },
  )
})
