import { describe, expect, test } from 'vitest'
import { type Count, type JudgedCount, withhold } from './withhold.ts'

const cells = (...people: number[]): Count[] => people.map((n, index) => ({ key: `group-${index}`, n }))
const shownIn = (judged: readonly JudgedCount[]) => judged.map(({ n, shown }) => (shown ? n : 'withheld'))
const shown = (people: number[], least: number) => shownIn(withhold(cells(...people), least))
const total = (counts: readonly Count[]) => counts.reduce((sum, { n }) => sum + n, 0)

test('a split without small counts is shown whole', () => {
  expect(shown([20, 12, 10], 10)).toEqual([20, 12, 10])
})

test('a small count takes the next smallest along, so that the total does not give it away', () => {
  expect(shown([20, 4, 9], 5)).toEqual([20, 'withheld', 'withheld'])
})

test('nobody at all is withheld like any small count', () => {
  expect(shown([20, 0, 9, 8], 5)).toEqual([20, 'withheld', 9, 'withheld'])
})

test('what all withheld cells hold together is not small either', () => {
  expect(shown([30, 20, 1, 2], 5)).toEqual([30, 'withheld', 'withheld', 'withheld'])
})

test('a split of too few people shows nothing', () => {
  expect(shown([4, 3, 1], 10)).toEqual(['withheld', 'withheld', 'withheld'])
})

test('a single small cell is withheld; its total is for whoever asks to keep', () => {
  expect(shown([3], 5)).toEqual(['withheld'])
})

test('a group that is withheld as a whole is withheld in each part', () => {
  const whole = withhold(cells(40, 3, 7, 30), 5)
  expect(shownIn(whole)).toEqual([40, 'withheld', 'withheld', 30])
  expect(shownIn(withhold(cells(20, 2, 6, 15), 5, whole))).toEqual([20, 'withheld', 'withheld', 15])
})

test('where nearly everybody of two groups spoke, a third hides how many did not', () => {
  const whole = withhold(cells(40, 12, 5), 5)
  expect(shownIn(withhold(cells(20, 12, 4), 5, whole))).toEqual(['withheld', 'withheld', 'withheld'])
})

test('a mission is shown beside a withheld goal only where enough people are in both goals', () => {
  const parts = [withhold(cells(20, 2, 4, 15), 5), withhold(cells(15, 20, 14, 8), 5)]
  expect(parts.map(shownIn)).toEqual([
    [20, 'withheld', 'withheld', 15],
    [15, 20, 14, 8],
  ])
  const mission = (...people: number[]) => shownIn(withhold(cells(...people), 5, undefined, parts))
  expect(mission(30, 20, 16, 20)).toEqual([30, 20, 16, 20])
  // Nobody is in both: 22 less 20 would say that two spoke to the first goal.
  expect(mission(35, 22, 18, 23)).toEqual(['withheld', 'withheld', 'withheld', 'withheld'])
})

test('a mission of one goal gives nothing of it away', () => {
  const goal = withhold(cells(20, 2, 4, 15), 5)
  const mission = shownIn(withhold(cells(20, 2, 4, 15), 5, undefined, [goal]))
  expect(mission).toEqual(['withheld', 'withheld', 'withheld', 'withheld'])
})

describe('somebody who reckons back', () => {
  test('finds no withheld count by subtraction in any of 2,000 random splits, nor fewer than three values for it', () => {
    const random = dice(1)
    for (let round = 0; round < 2000; round++) {
      const least = random(2) ? 10 : 5
      const counts = cells(...Array.from({ length: 2 + random(7) }, () => random(random(3) ? 12 : 60)))
      const judged = withhold(counts, least)
      const hidden = judged.filter((cell) => !cell.shown)
      for (const cell of judged) if (cell.shown) expect(cell.n).toBeGreaterThanOrEqual(least)
      if (hidden.length === 0) continue
      // With a known total and no other tie each hidden count may be anything from nothing to all that is hidden.
      const rest = total(counts) - total(judged.filter((cell) => cell.shown))
      expect(hidden.length).toBeGreaterThanOrEqual(2)
      if (hidden.length < judged.length) expect(rest).toBeGreaterThanOrEqual(least)
    }
  })

  test('would find them if small counts alone were withheld', () => {
    const smallOnly = (counts: Count[]) => counts.map((cell) => ({ ...cell, shown: cell.n >= 5 }))
    expect(candidates(smallOnly(cells(9, 2, 7)))).toEqual([1])
    expect(Math.min(...candidates(withhold(cells(9, 2, 7), 5)))).toBeGreaterThanOrEqual(3)
  })

  test('finds none either by laying a goal beside the whole, in 400 small populations tried to the last', () => {
    const random = dice(7)
    for (let round = 0; round < 400; round++) {
      const people = cells(...Array.from({ length: 3 + random(2) }, () => random(8)))
      const speakers = people.map(({ key, n }) => ({ key, n: random(n + 1) }))
      // One person, or all but one: who that is follows from totals that are no secret.
      if (total(speakers) < 2 || total(people) - total(speakers) < 2) continue
      const whole = withhold(people, 3)
      const part = withhold(speakers, 3, whole)
      for (const values of candidates(part, whole)) expect(values).toBeGreaterThanOrEqual(3)
      for (const values of candidatesOfWhole(whole, part)) expect(values).toBeGreaterThanOrEqual(3)
    }
  })

  test('finds none by laying a mission beside its goals, in small populations tried to the last', () => {
    const random = dice(11)
    let told = 0
    let toldByCareless = 0
    let shownBeside = 0
    for (let round = 0; round < 1500; round++) {
      const people = cells(...Array.from({ length: 3 + random(2) }, () => 2 + random(14)))
      const goals = [0, 1].map(() => people.map(({ key, n }) => ({ key, n: random(2) ? random(n + 1) : random(4) })))
      const union = people.map(({ key, n }, index) => {
        const [one, other] = goals.map((goal) => goal[index]!.n) as [number, number]
        const [low, high] = [Math.max(one, other), Math.min(n, one + other)]
        return { key, n: low + random(high - low + 1) }
      })
      const whole = withhold(people, 3)
      const parts = goals.map((goal) => withhold(goal, 3, whole))
      if (parts.every((part) => part.every((cell) => cell.shown))) continue
      const nothing = union.map((cell) => ({ ...cell, shown: false }))
      const before = valuesBeside(parts, nothing, whole)
      const judged = withhold(union, 3, whole, parts)
      const after = valuesBeside(parts, judged, whole)
      const careless = valuesBeside(parts, withhold(union, 3, whole), whole)
      const worse = (found: number[]) => found.some((values, index) => values < Math.min(3, before[index]!))
      if (worse(after)) told++
      if (worse(careless)) toldByCareless++
      if (judged.some((cell) => cell.shown)) shownBeside++
    }
    expect(told).toBe(0)
    expect(toldByCareless).toBeGreaterThan(10)
    expect(shownBeside).toBeGreaterThan(10)
  })

  test('leaves most of an ordinary place to be read', () => {
    const random = dice(3)
    let largeEnough = 0
    let readable = 0
    for (let round = 0; round < 500; round++) {
      const judged = withhold(cells(...Array.from({ length: 7 }, () => random(120))), 10)
      largeEnough += judged.filter(({ n }) => n >= 10).length
      readable += judged.filter((cell) => cell.shown).length
    }
    expect(readable / largeEnough).toBeGreaterThan(2 / 3)
  })
})

const noLimit = () => Number.POSITIVE_INFINITY

/** For each withheld cell: how many values it could have, found by trying everything that the shown figures allow. */
function candidates(part: readonly JudgedCount[], whole?: readonly JudgedCount[]): number[] {
  const found: number[][] = []
  for (const limits of whole ? fillings(whole, noLimit) : [undefined])
    found.push(...fillings(part, (index) => limits?.[index] ?? Number.POSITIVE_INFINITY))
  return differentValues(part, found)
}

/** The same for the whole, when one of its parts is known too: a part never exceeds it. */
const candidatesOfWhole = (whole: readonly JudgedCount[], part: readonly JudgedCount[]): number[] =>
  differentValues(
    whole,
    [...fillings(whole, noLimit)].filter((limits) => !fillings(part, (index) => limits[index] as number).next().done),
  )

/** For each withheld cell of two parts: how many values it could have beside their union, within the whole. */
function valuesBeside(parts: JudgedCount[][], union: readonly JudgedCount[], whole: readonly JudgedCount[]): number[] {
  const hiddenInWhole = total(whole.filter(({ shown }) => !shown))
  const limit = (index: number) => (whole[index]!.shown ? whole[index]!.n : hiddenInWhole)
  const rest = total(union.filter(({ shown }) => !shown))
  const [first, second] = parts.map((part) => [...fillings(part, limit)]) as [number[][], number[][]]
  const isPossible = (one: number[], other: number[]) => {
    let [low, high] = [0, 0]
    for (const [index, { n, shown }] of union.entries()) {
      const least = Math.max(one[index]!, other[index]!)
      const most = Math.min(limit(index), one[index]! + other[index]!)
      if (shown && (n < least || n > most)) return false
      if (!shown) low += least
      if (!shown) high += most
    }
    return low <= rest && rest <= high
  }
  const pairs = first.flatMap((one) => second.filter((other) => isPossible(one, other)).map((other) => [one, other]))
  return parts.flatMap((part, index) =>
    differentValues(
      part,
      pairs.map((pair) => pair[index]!),
    ),
  )
}

const differentValues = (judged: readonly JudgedCount[], found: readonly number[][]): number[] =>
  judged.flatMap(({ shown }, index) => (shown ? [] : [new Set(found.map((filled) => filled[index])).size]))

/** Every way to fill the withheld cells in, keeping the total and staying within each limit. */
function* fillings(judged: readonly JudgedCount[], limit: (index: number) => number): Generator<number[]> {
  const open = judged.flatMap(({ shown }, index) => (shown ? [] : [index]))
  const filled = judged.map(({ n }) => n)
  if (judged.some(({ n, shown }, index) => shown && n > limit(index))) return
  yield* fill(0, total(judged.filter(({ shown }) => !shown)))
  function* fill(at: number, left: number): Generator<number[]> {
    const index = open[at]
    if (index === undefined) {
      if (left === 0) yield [...filled]
      return
    }
    const isLast = at === open.length - 1
    for (let n = isLast ? left : 0; n <= Math.min(left, limit(index)); n++) {
      filled[index] = n
      yield* fill(at + 1, left - n)
    }
  }
}

/** Repeatable chance (mulberry32): a failure must fail again. @returns whole numbers under `sides` */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides)
  }
}
