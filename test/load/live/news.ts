import { setTimeout as pause } from 'node:timers/promises'
import type { Screen } from './join.ts'
import type { Evening } from './place.ts'
import type { Cast } from './votes.ts'

const steps = ['pause', 'open', 'hide', 'reveal', 'pause', 'open', 'hide', 'reveal'] as const
const betweenSteps = 400
const longestStep = 10_000

/**
 * A facilitator's buttons, one after the other: how long after the press each screen knows of it. A screen that never
 * heard of one waited for ever.
 */
export async function stepThrough({ press }: Evening, screens: readonly Screen[]): Promise<number[]> {
  const times: number[] = []
  for (const step of steps) {
    const heardBefore = screens.map(({ heard }) => heard.events.length)
    const pressedAt = performance.now()
    await press(step)
    const hasHeard = (screen: Screen, index: number) => screen.heard.events.length > (heardBefore[index] ?? 0)
    for (const deadline = pressedAt + longestStep; performance.now() < deadline && !screens.every(hasHeard); )
      await pause(5)
    for (const [index, { heard }] of screens.entries())
      times.push((heard.events[heardBefore[index] ?? 0]?.at ?? Number.POSITIVE_INFINITY) - pressedAt)
    await pause(betweenSteps)
  }
  return times
}

/**
 * How long after its commit each result stood on each screen: from the answer to the first vote of a version, which
 * leaves at the commit, to the first tick that holds this version or a later one. Only of a result that is shown: no
 * answer names the version of a hidden one.
 */
export function tickTimes(casts: readonly Cast[], screens: readonly Screen[]): number[] {
  const committedAt = new Map<number, number>()
  for (const { ack, answeredAt } of casts)
    if (ack?.ok && ack.version !== null)
      committedAt.set(ack.version, Math.min(answeredAt, committedAt.get(ack.version) ?? answeredAt))
  const commits = [...committedAt].sort(([one], [other]) => one - other)
  return screens.flatMap(({ heard: { tallies } }) => {
    let next = 0
    return commits.map(([version, at]) => {
      while (next < tallies.length && (tallies[next]?.version ?? 0) < version) next += 1
      const shown = tallies[next]?.at
      return shown === undefined ? Number.POSITIVE_INFINITY : Math.max(0, shown - at)
    })
  })
}
