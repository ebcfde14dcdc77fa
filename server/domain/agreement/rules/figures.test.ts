import { expect, test } from 'vitest'
import { randomFrom } from '#domain/suggestions/rules/random.ts'
import { intervalsOf } from './bootstrap.ts'
import { areSame, type Coded, figuresOf, givenOf, machineGiven, measure, noGoal } from './figures.ts'
import { proposedSize } from './size.ts'
import { alphaOfTally, f1OfTally, type Tally, tallyOf, together } from './tally.ts'

const given = (codes: string) => new Set(codes.split('').filter(Boolean))
const pair = (first: string, second: string) => ({ first: given(first), second: given(second) })
const round = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 1000)

test('a table of two by two has the alpha and the F1 that are worked out by hand', () => {
  // Krippendorff 2011, section A: one yes of both, three and one of one alone, five of neither.
  const tally: Tally = { both: 1, one: 4, neither: 5 }
  // 1 - 19 * 4 / (6 * 14)
  expect(alphaOfTally(tally)).toEqual({ said: expect.closeTo(1 - 76 / 84, 12) })
  // 2 * 1 / (2 * 1 + 4)
  expect(f1OfTally(tally)).toBe(1 / 3)
  expect(f1OfTally({ both: 0, one: 0, neither: 9 })).toBeNull()
  expect(together([tallyOf(true, true), tallyOf(true, false), tallyOf(false, false)])).toEqual({
    ...{ both: 1, one: 1, neither: 1 },
  })
})

test('each code has its own alpha, and all decisions together have one', () => {
  const pairs = [pair('a', 'a'), pair('ab', 'a'), pair('b', 'b'), pair('b', 'a'), pair('a', 'ab'), pair('b', 'b')]
  const { overall, byCode } = measure(pairs, ['a', 'b'], 1)
  // a: yes-yes 3, one 1, no-no 2: totals 7 and 5, 1 - 11 * 2 / (2 * 7 * 5)
  expect(byCode[0]).toMatchObject({ both: 3, one: 1, neither: 2 })
  expect(round(byCode[0]!.alpha)).toBe(round(1 - (11 * 2) / (2 * 7 * 5)))
  // b: yes-yes 2, one 3, no-no 1: totals 7 and 5, 1 - 11 * 6 / (2 * 7 * 5)
  expect(byCode[1]).toMatchObject({ both: 2, one: 3, neither: 1 })
  expect(round(byCode[1]!.alpha)).toBe(round(1 - (11 * 6) / (2 * 7 * 5)))
  // Together: 5, 4, 3: totals 14 and 10, 1 - 23 * 8 / (2 * 14 * 10)
  expect(overall).toMatchObject({ both: 5, one: 4, neither: 3, unsaid: null })
  expect(round(overall.alpha)).toBe(round(1 - (23 * 8) / (2 * 14 * 10)))
  expect(round(overall.f1)).toBe(round(10 / 14))
})

test('a code that nobody gave has no alpha, in words and not as a number', () => {
  const { byCode } = measure(Array(20).fill(pair('a', 'a')), ['a', 'b'], 1)
  expect(byCode[0]).toMatchObject({ alpha: null, low: null, high: null, f1: 1, unsaid: 'one-value' })
  expect(byCode[1]).toMatchObject({ alpha: null, low: null, high: null, f1: null, unsaid: 'one-value' })
  expect(measure([], ['a'], 1).overall).toMatchObject({ alpha: null, low: null, f1: null, unsaid: 'no-pairs' })
})

const many = (texts: number, seed: number, kappa = 0.74) => {
  const random = randomFrom(seed)
  return Array.from({ length: texts }, () => {
    const first = random() < 0.5
    return [tallyOf(first, random() < kappa ? first : random() < 0.5)]
  })
}
const alphaOver = (texts: Tally[][]) => {
  const alpha = alphaOfTally(together(texts.flat()))
  return 'said' in alpha ? alpha.said : Number.NaN
}

test('the interval is the same for the same seed, and takes milliseconds', () => {
  const texts = many(200, 3).map(([tally]) => Array<Tally>(22).fill(tally!))
  const begun = process.cpuUsage()
  const once = intervalsOf(texts, 7)
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1000).toBeLessThan(2000)
  expect(intervalsOf(texts, 7)).toEqual(once)
  expect(intervalsOf(texts, 8)).not.toEqual(once)
  expect(once[0]!.low).toBeLessThan(alphaOver(many(200, 3)))
  expect(once[0]!.high).toBeGreaterThan(alphaOver(many(200, 3)))
})

test('the true alpha lies in about 95 of 100 intervals', () => {
  const hits = Array.from({ length: 60 }, (_, sample) => intervalsOf(many(120, sample + 1), sample)[0]!).filter(
    ({ low, high }) => low <= 0.74 && high >= 0.74,
  )
  expect(hits.length).toBeGreaterThanOrEqual(52)
})

test('too few texts, or a code given too rarely, have no interval', () => {
  expect(intervalsOf(many(4, 1), 1)).toEqual([null])
  const rare = [[tallyOf(true, true)], ...Array<Tally[]>(99).fill([tallyOf(false, false)])]
  expect(intervalsOf(rare, 1)).toEqual([null])
  expect(intervalsOf([], 1)).toEqual([])
})

test('the proposed size gives alpha to a tenth, as many samples of that size show', () => {
  const { size, because } = proposedSize(5000)
  expect([size, because]).toEqual([174, 'usual'])
  const alphas = Array.from({ length: 600 }, (_, sample) => alphaOver(many(size, sample + 1))).sort((a, b) => a - b)
  const half = (alphas[585]! - alphas[15]!) / 2
  expect(half).toBeGreaterThan(0.085)
  expect(half).toBeLessThan(0.115)
})

test('after a round the size follows from its interval, and there are never more than can be drawn', () => {
  // Twice as narrow takes four times as many.
  expect(proposedSize(5000, { texts: 40, low: 0.4, high: 0.8 })).toEqual({ size: 160, because: 'last-round' })
  expect(proposedSize(5000, { texts: 40, low: null, high: null })).toEqual({ size: 174, because: 'usual' })
  expect(proposedSize(60)).toEqual({ size: 60, because: 'all' })
})

const coded = (first: string, second: string | null, machine: string | null = null): Coded => ({
  ...{ first: given(first), second: second === null ? null : given(second) },
  machine: machine === null ? null : given(machine),
})

test('a round leaves out what nobody coded anew, and what the code book took either coding from', () => {
  const figures = figuresOf(
    [
      ...[coded('a', 'a'), coded('b', 'a'), coded('c', 'a'), coded('a', null), coded('', 'a')],
      // Given while it stood: no disagreement, and not the same without it.
      ...[coded('a', 'c'), coded('a', 'ac')],
    ],
    ['a', 'b', 'c'],
    new Set(['a', 'b']),
    1,
  )
  expect(figures).toMatchObject({ texts: 3, same: 1, notCoded: 1, moved: 3, machine: null })
  expect(figures.codes.map(({ goalId }) => goalId)).toEqual(['a', 'b', null])
})

test('that no goal fits is a code of its own', () => {
  expect([...givenOf(['a'], false)]).toEqual(['a'])
  expect([...givenOf([], true)]).toEqual([noGoal])
  expect(areSame({ first: givenOf([], true), second: givenOf([], true) })).toBe(true)
  expect(areSame({ first: givenOf([], true), second: given('a') })).toBe(false)
  expect(areSame({ first: given('ab'), second: given('a') })).toBe(false)
})

test('the machine is laid beside people on the texts for which it had something ready', () => {
  const { machine } = figuresOf(
    [coded('a', 'a', 'a'), coded('b', 'b', 'a'), coded('b', 'a', 'b'), coded('a', 'b')],
    ['a', 'b'],
    new Set(['a', 'b']),
    1,
  )
  expect(machine).toMatchObject({
    texts: 3,
    people: { both: 2, one: 2 },
    withFirst: { both: 2, one: 2 },
    withSecond: { both: 1, one: 4 },
  })
  expect(machineGiven([])).toBeNull()
  const chips = (...confidences: number[]) =>
    confidences.map((confidence, index) => ({ goalId: 'abc'[index]!, confidence }))
  expect([...machineGiven(chips(0.9, 0.5, 0.3))!]).toEqual(['a', 'b'])
  expect([...machineGiven(chips(0.4, 0.3))!]).toEqual(['a'])
})
