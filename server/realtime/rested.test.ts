import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createRested } from './rested.ts'

/** Counts how often it was counted. */
function counter(took: number) {
  const done: number[] = []
  const rested = createRested<number>(10_000)
  const ask = (version: number) =>
    rested.get('vote', version, async () => {
      await pause(5)
      done.push(version)
      return { value: version, took }
    })
  return { ask, done }
}

test('a thousand who ask while votes come in cause one count, and the next only when it has rested', async () => {
  const { ask, done } = counter(30)
  const first = await Promise.all(Array.from({ length: 1000 }, (_, index) => ask(index)))
  const meanwhile = await Promise.all(Array.from({ length: 1000 }, (_, index) => ask(1000 + index)))
  expect([new Set(first), new Set(meanwhile), done]).toEqual([new Set([0]), new Set([0]), [0]])

  await pause(350)
  expect(await ask(3000)).toBe(3000)
  expect(done).toEqual([0, 3000])
})

test('what is counted in no time is never old', async () => {
  const { ask, done } = counter(1)
  expect([await ask(1), await ask(1), await ask(2)]).toEqual([1, 1, 2])
  expect(done).toEqual([1, 2])
})

test('a count that failed is tried again', async () => {
  const rested = createRested<number>(10_000)
  await expect(rested.get('vote', 1, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await rested.get('vote', 1, async () => ({ value: 7, took: 0 }))).toBe(7)
})
