import type { Problem } from '#domain/kernel/problem.ts'
import { leastSize, mostSize } from './schema.ts'

export const roundOpen = { kind: 'conflict', code: 'agreement.round-open' } as const satisfies Problem
export const tooFew = {
  kind: 'conflict',
  code: 'agreement.too-few',
  details: { least: leastSize },
} as const satisfies Problem
export const sizeWrong = {
  kind: 'invalid',
  code: 'agreement.size-wrong',
  details: { least: leastSize, most: mostSize },
} as const satisfies Problem
export const roundClosed = { kind: 'conflict', code: 'agreement.round-closed' } as const satisfies Problem
export const roundStillOpen = { kind: 'conflict', code: 'agreement.still-open' } as const satisfies Problem
/** Nothing left that this person may code. */
export const nothingLeft = { kind: 'conflict', code: 'agreement.nothing-left' } as const satisfies Problem
export const codedFirst = { kind: 'forbidden', code: 'agreement.coded-first' } as const satisfies Problem
export const codedAlready = { kind: 'conflict', code: 'agreement.coded-already' } as const satisfies Problem
export const nothingChosen = { kind: 'invalid', code: 'agreement.nothing-chosen' } as const satisfies Problem
export const goalUnknown = { kind: 'invalid', code: 'moderation.goal-unknown' } as const satisfies Problem
/** A goal and "no goal fits" at once. */
export const tagsContradict = { kind: 'invalid', code: 'moderation.tags-contradict' } as const satisfies Problem
/** The code was retired, merged or split since the page was read. `goal`: its public id. */
export const goalRetired = (name: string, goal: string) =>
  ({ kind: 'conflict', code: 'codebook.goal-retired', details: { name, goal } }) as const satisfies Problem
export const togetherMissing = { kind: 'invalid', code: 'agreement.together-missing' } as const satisfies Problem
/** Settled already, or there was nothing to settle. */
export const settledAlready = { kind: 'conflict', code: 'agreement.settled-already' } as const satisfies Problem
/** The tags were changed after it was settled: taking that back would lose the change. */
export const taggedSince = { kind: 'conflict', code: 'agreement.tagged-since' } as const satisfies Problem
export const nothingToUndo = { kind: 'conflict', code: 'agreement.nothing-to-undo' } as const satisfies Problem
