import type { Problem } from '#domain/kernel/problem.ts'

export const codeUnknown = { kind: 'not-found', code: 'codebook.code-unknown' } as const satisfies Problem
/** It was retired, merged or split: nothing more can be done to it but to take that back. */
export const codeRetired = { kind: 'conflict', code: 'codebook.code-retired' } as const satisfies Problem
export const missionUnknown = { kind: 'not-found', code: 'codebook.mission-unknown' } as const satisfies Problem
export const missionInUse = { kind: 'conflict', code: 'codebook.mission-in-use' } as const satisfies Problem
/** Somebody else reworded it since the form was opened. */
export const rewordedMeanwhile = { kind: 'conflict', code: 'codebook.reworded-meanwhile' } as const satisfies Problem
export const guideMeanwhile = { kind: 'conflict', code: 'codebook.guide-meanwhile' } as const satisfies Problem
export const wordsMissing = { kind: 'invalid', code: 'codebook.words-missing' } as const satisfies Problem
export const wordsTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'codebook.words-too-long', details: { limit } }) as const satisfies Problem
export const nothingReworded = { kind: 'invalid', code: 'codebook.nothing-reworded' } as const satisfies Problem
export const mergeIntoItself = { kind: 'invalid', code: 'codebook.merge-into-itself' } as const satisfies Problem
/** A goal cannot become a theme. */
export const wrongKind = { kind: 'invalid', code: 'codebook.wrong-kind' } as const satisfies Problem
export const partsMissing = { kind: 'invalid', code: 'codebook.parts-missing' } as const satisfies Problem
export const changeUnknown = { kind: 'not-found', code: 'codebook.change-unknown' } as const satisfies Problem
export const undoneAlready = { kind: 'conflict', code: 'codebook.undone-already' } as const satisfies Problem
/** A newer change touched the same code: it comes first. */
export const newerFirst = (number: number) =>
  ({ kind: 'conflict', code: 'codebook.newer-first', details: { number } }) as const satisfies Problem
export const codeInUse = { kind: 'conflict', code: 'codebook.code-in-use' } as const satisfies Problem
export const notQuotable = { kind: 'invalid', code: 'codebook.not-quotable' } as const satisfies Problem
export const nothingChosen = { kind: 'invalid', code: 'codebook.nothing-chosen' } as const satisfies Problem
