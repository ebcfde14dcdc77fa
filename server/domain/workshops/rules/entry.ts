import type { ActivityState } from '#db/schema/workshops.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { activityNotOpen, alreadyRevealed } from '../problems.ts'

/**
 * Whether hands and paper may still be entered. They are slower than phones: also after the close, as long as nobody has
 * seen the result; from then on a number that somebody adds could no longer be told from one that suits them.
 */
export function entryRefusal({ state, revealed }: { state: ActivityState; revealed: boolean }): Problem | undefined {
  if (state === 'prepared') return activityNotOpen
  return state === 'closed' && revealed ? alreadyRevealed : undefined
}
