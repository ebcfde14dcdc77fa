import { expect, test } from 'vitest'
import { moved, orderOf, ranksOf } from './ranking.ts'

const keys = ['parks', 'buses', 'shops']

test('an order is one only when each choice has a rank of its own', () => {
  expect(orderOf(keys, { parks: '2', buses: '1', shops: '3' })).toEqual(['buses', 'parks', 'shops'])
  expect(orderOf(keys, { parks: '1', buses: '1', shops: '3' })).toBeUndefined()
  expect(orderOf(keys, { parks: '1', buses: '2' })).toBeUndefined()
  expect(orderOf(keys, {})).toBeUndefined()
})

test('an order becomes ranks and back', () => {
  expect(orderOf(keys, ranksOf(['shops', 'parks', 'buses']))).toEqual(['shops', 'parks', 'buses'])
})

test('a choice changes places with its neighbour, and stays at the ends', () => {
  expect(moved(keys, 'buses', -1)).toEqual(['buses', 'parks', 'shops'])
  expect(moved(keys, 'buses', 1)).toEqual(['parks', 'shops', 'buses'])
  expect(moved(keys, 'parks', -1)).toEqual(keys)
  expect(moved(keys, 'shops', 1)).toEqual(keys)
})
