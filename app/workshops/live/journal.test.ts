import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openJournal } from './journal.ts'

/** A browser's own storage: its keys are its properties. */
function storage(): Storage {
  const kept: Record<string, string> = {}
  Object.defineProperties(kept, {
    setItem: { value: (key: string, text: string) => Object.assign(kept, { [key]: text }) },
    getItem: { value: (key: string) => kept[key] ?? null },
    removeItem: { value: (key: string) => delete kept[key] },
  })
  return kept as unknown as Storage
}

beforeEach(() => vi.stubGlobal('localStorage', storage()))
afterEach(() => vi.unstubAllGlobals())

test('what was written is there for the next page, oldest first, until it is struck out', () => {
  const journal = openJournal<{ madeAt: number }>('live/one/')
  journal.write('b', { madeAt: 2 })
  journal.write('a', { madeAt: 1 })
  openJournal<{ madeAt: number }>('live/two/').write('c', { madeAt: 3 })
  expect(openJournal('live/one/').read()).toEqual([
    { id: 'a', command: { madeAt: 1 } },
    { id: 'b', command: { madeAt: 2 } },
  ])
  journal.strike('a')
  expect(openJournal('live/one/').read()).toEqual([{ id: 'b', command: { madeAt: 2 } }])
})

test('a browser that keeps nothing stops nobody', () => {
  vi.stubGlobal('localStorage', undefined)
  const journal = openJournal<{ madeAt: number }>('live/one/')
  journal.write('a', { madeAt: 1 })
  journal.strike('a')
  expect(journal.read()).toEqual([])
})
