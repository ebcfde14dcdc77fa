import { expect, test } from 'vitest'
import { nextAfter } from './next-after.ts'

const free = (publicId: string) => ({ publicId, isSealed: false, lease: null })
const mine = (publicId: string) => ({ publicId, isSealed: false, lease: { isMine: true } })
const another = (publicId: string) => ({ publicId, isSealed: false, lease: { isMine: false } })
const sealed = (publicId: string) => ({ publicId, isSealed: true, lease: null })

test('after a text comes the next one, though the text itself has gone from the list', () => {
  expect(nextAfter('b', ['a', 'b', 'c'], [free('a'), free('b'), free('c')])).toBe('c')
  expect(nextAfter('b', ['a', 'b', 'c'], [free('a'), mine('c')])).toBe('c')
})

test('texts that another reads, or that are with the lead, are passed over', () => {
  expect(nextAfter('a', ['a', 'b', 'c', 'd'], [another('b'), sealed('c'), free('d')])).toBe('d')
  expect(nextAfter('c', ['a', 'b', 'c', 'd'], [free('a'), another('b'), another('d')])).toBe('a')
})

test('where all are in others’ hands it goes on by the order, and at the end of everything nowhere', () => {
  expect(nextAfter('a', ['a', 'b', 'c'], [another('b'), sealed('c')])).toBe('b')
  expect(nextAfter('c', ['a', 'b', 'c'], [sealed('a'), another('b')])).toBe('b')
  expect(nextAfter('a', ['a'], [])).toBeUndefined()
})

test('texts that came into the list meanwhile are no less welcome than those before', () => {
  expect(nextAfter('b', ['a', 'b'], [free('a'), free('new')])).toBe('new')
})
