import { expect, test } from 'vitest'
import { inRuns } from './in-runs.ts'

test('events in a row that say nothing travel as one, and what says something stands between them', () => {
  const wall = { kind: 'wall', blanked: true } as const
  const nothing = (seq: number) => ({ seq, change: null })
  const events = [nothing(3), nothing(4), nothing(5), { seq: 6, change: wall }, nothing(7)]

  expect(inRuns(events)).toEqual([
    { from: 3, seq: 5, change: null },
    { seq: 6, change: wall },
    { seq: 7, change: null },
  ])
})
