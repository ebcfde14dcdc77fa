import type { Problem } from '#domain/kernel/problem.ts'

/** It was undone or decided by somebody else meanwhile. */
export const redactionGone = { kind: 'conflict', code: 'screening.redaction-gone' } as const satisfies Problem
/** The words to take out stand nowhere in the text. */
export const wordsNotThere = { kind: 'invalid', code: 'screening.words-not-there' } as const satisfies Problem
/** Words that were taken out are opened only with a reason. */
export const reasonMissing = { kind: 'invalid', code: 'screening.reason-missing' } as const satisfies Problem
/** With its stand-ins the text would be longer than a text may be. */
export const tooMuchTakenOut = { kind: 'invalid', code: 'screening.too-much-taken-out' } as const satisfies Problem
export const nothingTakenOut = { kind: 'conflict', code: 'screening.nothing-taken-out' } as const satisfies Problem
