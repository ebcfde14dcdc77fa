import { expect, test } from 'vitest'
import { readKept, writeKept } from './kept-ideas.ts'

/** As much of a tab's storage as is used. */
function tab(): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    clear: () => values.clear(),
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  }
}

test('what is being written is kept by activity, and each workshop has its own', () => {
  const storage = tab()
  writeKept(() => storage, 'evening', 'one', 'Benches')
  writeKept(() => storage, 'evening', 'two', 'A bus')
  writeKept(() => storage, 'morning', 'three', 'Trees')
  expect(readKept(() => storage, 'evening')).toEqual({ one: 'Benches', two: 'A bus' })
})

test('what was sent is kept no longer', () => {
  const storage = tab()
  writeKept(() => storage, 'evening', 'one', 'Benches')
  writeKept(() => storage, 'evening', 'one', '')
  expect(readKept(() => storage, 'evening')).toEqual({})
})

test('a browser that keeps nothing does no harm', () => {
  const none = (): Storage => {
    throw new Error('denied')
  }
  writeKept(none, 'evening', 'one', 'Benches')
  expect(readKept(none, 'evening')).toEqual({})
})
