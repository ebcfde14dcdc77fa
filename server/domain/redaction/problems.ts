import type { Problem } from '#domain/kernel/problem.ts'

/** It was undone or decided by somebody else meanwhile. */
export const redactionGone = { kind: 'conflict', code: 'screening.redaction-gone' } as const satisfies Problem
/** The words to take out stand nowhere in the text. */
export const wordsNotThere = { kind: 'invalid', code: 'screening.words-not-there' } as const satisfies Problem
export const nothingTakenOut = { kind: 'conflict', code: 'screening.nothing-taken-out' } as const satisfies Problem
