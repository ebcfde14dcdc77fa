import { beforeEach, expect, test, vi } from 'vitest'
import { keepCopy, readCopy } from './local-copy.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  })
  return () => vi.unstubAllGlobals()
})

test('what was typed is put back on top of what the server held, and not on top of anything newer', () => {
  keepCopy('what-matters', 'better', ['Benches and shade'], [['Benches']])

  expect(readCopy('what-matters', 'better', ['Benches'])).toEqual(['Benches and shade'])
  expect(readCopy('what-matters', 'better', ['Buses'])).toBeUndefined()
  expect(readCopy('what-matters', 'better', ['Benches and shade'])).toBeUndefined()
})

test('what was on its way when the battery went is no newer than what was typed after it', () => {
  keepCopy('what-matters', 'better', ['Benches and shade'], [[], ['Benches']])
  expect(readCopy('what-matters', 'better', ['Benches'])).toEqual(['Benches and shade'])
})

test('what was changed after sending is put back into a new form, which is empty', () => {
  keepCopy('what-matters', 'better', ['Benches and shade'], [['Benches']])
  expect(readCopy('what-matters', 'better', [])).toEqual(['Benches and shade'])
  keepCopy('what-matters', 'better', [], [['Benches']])
  expect(readCopy('what-matters', 'better', [])).toBeUndefined()
})

test('each field of a question is kept by itself', () => {
  keepCopy('what-matters', 'travel', ['other'], [[]])
  keepCopy('what-matters', 'travel.other', ['By boat'], [[]])
  expect(readCopy('what-matters', 'travel', [])).toEqual(['other'])
  expect(readCopy('what-matters', 'travel.other', [])).toEqual(['By boat'])
})
