import { expect, test } from 'vitest'
import { showAll, steady } from './steady-list.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 10, minute))
const said = (publicId: string, minute: number) => ({ publicId, receivedAt: at(minute) })
const names = (items: { publicId: string }[]) => items.map(({ publicId }) => publicId).join('')

test('what arrives waits to be asked for, at either end of the list', () => {
  const shown = showAll([said('b', 1), said('c', 2)], at(3))
  const { items, newcomers } = steady([said('worry', 5), said('b', 1), said('c', 2), said('d', 4)], shown)

  expect(names(items)).toBe('bc')
  expect(newcomers).toBe(2)
})

test('what was decided goes, and older texts fill up the page from the end', () => {
  const shown = showAll([said('a', 0), said('b', 1)], at(9))
  const { items, newcomers } = steady([said('b', 1), said('c', 2)], shown)

  expect(names(items)).toBe('bc')
  expect(newcomers).toBe(0)
})

test('a text that comes back stands where it stood', () => {
  const shown = showAll([said('a', 0), said('b', 1)], at(9))

  expect(names(steady([said('b', 1)], shown).items)).toBe('b')
  expect(names(steady([said('a', 0), said('b', 1)], shown).items)).toBe('ab')
})

test('an empty list shows what comes at once', () => {
  const { items, newcomers } = steady([said('a', 5)], showAll([], at(3)))

  expect(names(items)).toBe('a')
  expect(newcomers).toBe(0)
})
