import { expect, test } from 'vitest'
import { target } from './use-drag.ts'

const keys = ['a', 'b', 'c', 'd']
test.each([
  ['a', 'c', 'before', 1],
  ['a', 'c', 'after', 2],
  ['d', 'b', 'before', 1],
  ['d', 'a', 'before', 0],
  ['b', 'd', 'after', 3],
  ['b', 'b', 'after', 1],
] as const)('%s dropped beside %s, %s it, becomes number %i', (dragged, key, side, to) =>
  expect(target(keys, dragged, { key, side })).toBe(to),
)
