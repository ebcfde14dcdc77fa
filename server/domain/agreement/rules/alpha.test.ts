import { expect, test } from 'vitest'
import { alphaFrom, alphaOf, type Unit } from './alpha.ts'

/** One line a person, a sign for each unit, a dot where they said nothing. */
const units = (...people: string[]): Unit<string>[] =>
  Array.from({ length: people[0]!.length }, (_, unit) =>
    people.map((said) => (said[unit] === '.' ? null : (said[unit] as string))),
  )
const said = (...people: string[]) => {
  const alpha = alphaOf(units(...people))
  return 'said' in alpha ? Math.round(alpha.said * 1000) / 1000 : alpha.unsaid
}

test('two people and yes or no: section A of Krippendorff 2011', () => {
  expect(said('0100000010', '1110010000')).toBe(0.095)
})

test('two people and five names: section B of Krippendorff 2011', () => {
  expect(said('aabbdcccedda', 'babbbccceddd')).toBe(0.692)
})

test('four people with gaps: section C of Krippendorff 2011, the example that Hayes and Krippendorff give too', () => {
  expect(said('123321412...', '1233224125.3', '.3332342251.', '12332441251.')).toBe(0.743)
})

test('three people of whom most saw less than half', () => {
  // The nominal figure of the example in the encyclopedia's article on alpha.
  expect(said('.....34121133.3', '1.213343.......', '..21344.21133.4')).toBe(0.691)
})

test('a unit that one person alone judged changes nothing', () => {
  expect(said('0100000010.1', '1110010000..')).toBe(0.095)
})

test('agreement on everything is 1, and saying the opposite each time is below 0', () => {
  expect(said('0101', '0101')).toBe(1)
  expect(said('0101', '1010')).toBe(-0.75)
})

test('where all said the same, or nobody judged what another did, there is no number', () => {
  expect(said('0000', '0000')).toBe('one-value')
  expect(said('01..', '..01')).toBe('no-pairs')
  expect(alphaOf([])).toEqual({ unsaid: 'no-pairs' })
  expect(alphaFrom([], 0)).toEqual({ unsaid: 'no-pairs' })
})
