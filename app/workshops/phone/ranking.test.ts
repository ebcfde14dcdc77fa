import { expect, test } from 'vitest'
import { allocationOf, buttonAfter, orderOf, withStep } from './ranking.ts'

test('a choice goes one place up or down, in as the last, or out, and the places have no gap', () => {
  const order = ['a', 'b', 'c']
  expect(withStep(order, 'c', 'up')).toEqual(['a', 'c', 'b'])
  expect(withStep(order, 'a', 'down')).toEqual(['b', 'a', 'c'])
  expect(withStep(order, 'd', 'in')).toEqual(['a', 'b', 'c', 'd'])
  expect(allocationOf(withStep(order, 'b', 'out') ?? [])).toEqual({ a: 1, c: 2 })
  expect(orderOf({ a: 2, b: 0, c: 1 })).toEqual(['c', 'a'])
})

test('a press leaves the focus on the same choice, wherever it went', () => {
  expect(buttonAfter('b', 'up')).toBe('b:up')
  expect(buttonAfter('b', 'down')).toBe('b:down')
  expect(buttonAfter('b', 'in')).toBe('b:up')
  expect(buttonAfter('b', 'out')).toBe('b:in')
})

test('what a press cannot do, it does not do', () => {
  const order = ['a', 'b']
  for (const [id, step] of [
    ['a', 'up'],
    ['b', 'down'],
    ['a', 'in'],
    ['c', 'out'],
    ['c', 'up'],
  ] as const)
    expect(withStep(order, id, step)).toBeNull()
})
