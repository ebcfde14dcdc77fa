import { expect, test } from 'vitest'
import type { Choice } from '#domain/workshops/schema/live.ts'
import { inKeptOrder, mostWanted } from './question-order.ts'

const question = (id: string, isAnswered = false): Choice => ({
  ...{ id, isAnswered, cost: null, isOwn: true },
  text: { text: id, language: 'en', isFallback: false },
})
const ids = (choices: readonly Choice[]) => choices.map(({ id }) => id)

test('the most wanted question comes first and an answered one last', () => {
  const people = new Map([
    ['b', 3],
    ['c', 9],
  ])
  expect(ids(mostWanted([question('a'), question('b'), question('c', true)], people))).toEqual(['b', 'a', 'c'])
})

test('on a screen that is open nothing jumps: new ones follow, and what was taken away is gone', () => {
  expect(ids(inKeptOrder([question('new'), question('a'), question('b')], ['b', 'gone', 'a']))).toEqual([
    'b',
    'a',
    'new',
  ])
})
