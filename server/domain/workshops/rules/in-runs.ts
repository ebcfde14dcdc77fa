import type { LiveEvent } from '../schema/live.ts'

/** Events as they travel: of those in a row that say nothing to this role, one. In the order of their numbers. */
export function inRuns(events: readonly LiveEvent[]): LiveEvent[] {
  const runs: LiveEvent[] = []
  for (const event of events) {
    const before = runs.at(-1)
    if (before?.change === null && event.change === null)
      runs[runs.length - 1] = { from: before.from ?? before.seq, seq: event.seq, change: null }
    else runs.push(event)
  }
  return runs
}
