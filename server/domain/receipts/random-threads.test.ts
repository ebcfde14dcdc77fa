import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unexplained } from '#test/thread/explained.ts'
import { type History, historyIn, stepOf } from '#test/thread/history.ts'
import { saidInPublic, saidOnPages } from '#test/thread/outlets.ts'

/** Four take five seconds on quiet cores. */
const numRuns = process.env.TEST_LONG ? 20 : 4
/** Milliseconds of one: some fifteen seconds on two cores that ten others share. */
const longestRun = 30_000
/** In each history something is promised, published and taken away, and whatever else comes. */
const always = (['promise', 'publish', 'hide'] as const).map((does) => ({ does, at: 0, to: 0 }))

let history: History
beforeAll(async () => {
  history = await historyIn()
}, 60_000)
afterAll(() => history.close())

test(
  'whatever happens on the way, each receipt and each promise explains itself, and no public page shows words that went',
  async () => {
    const seen = { steps: 0, shown: 0, gone: 0 }
    const look = (said: string) => {
      expect(history.followers.filter(({ isShown, word }) => !isShown && said.includes(word))).toEqual([])
      if (history.followers.some(({ word }) => said.includes(word))) seen.shown += 1
      if (history.followers.some(({ isShown }) => !isShown)) seen.gone += 1
    }
    await fc.assert(
      fc.asyncProperty(fc.array(stepOf, { minLength: 3, maxLength: 6 }), async (steps) => {
        await history.joinedBy(3)
        for (const step of [...always, ...steps]) {
          const done = await history.take(step)
          expect(await unexplained(history), `after ${JSON.stringify(step)}`).toEqual([])
          look(await saidInPublic(history))
          if (done) seen.steps += 1
        }
        look(await saidOnPages(history))
      }),
      { numRuns, endOnFailure: true },
    )
    // Something was done, shown, and taken away at all.
    expect(seen.steps).toBeGreaterThan(numRuns * 2)
    expect(seen.shown).toBeGreaterThan(0)
    expect(seen.gone).toBeGreaterThan(0)
  },
  numRuns * longestRun,
)
