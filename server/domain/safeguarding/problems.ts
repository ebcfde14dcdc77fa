import type { Problem } from '#domain/kernel/problem.ts'

export const caseUnknown = { kind: 'not-found', code: 'safeguarding.case-unknown' } as const satisfies Problem
export const caseClosed = { kind: 'conflict', code: 'safeguarding.case-closed' } as const satisfies Problem
export const notClosed = { kind: 'conflict', code: 'safeguarding.not-closed' } as const satisfies Problem
/** Only what screening found, and no lead has taken, is for a moderator to set aside. */
export const notASuspicion = { kind: 'conflict', code: 'safeguarding.not-a-suspicion' } as const satisfies Problem
/** A suspicion is set aside by whoever has the text open: somebody must have read it. */
export const readItFirst = { kind: 'conflict', code: 'safeguarding.read-it-first' } as const satisfies Problem
export const tooLateToTakeBack = {
  kind: 'conflict',
  code: 'safeguarding.too-late-to-take-back',
} as const satisfies Problem
export const passedToMissing = { kind: 'invalid', code: 'safeguarding.passed-to-missing' } as const satisfies Problem
export const outcomeMissing = { kind: 'invalid', code: 'safeguarding.outcome-missing' } as const satisfies Problem
export const noteMissing = { kind: 'invalid', code: 'safeguarding.note-missing' } as const satisfies Problem
export const textTooLong = { kind: 'invalid', code: 'safeguarding.text-too-long' } as const satisfies Problem
export const personUnknown = { kind: 'invalid', code: 'safeguarding.person-unknown' } as const satisfies Problem
export const lastLead = { kind: 'conflict', code: 'safeguarding.last-lead' } as const satisfies Problem
export const hoursWrong = { kind: 'invalid', code: 'safeguarding.hours-wrong' } as const satisfies Problem
/** Said to whoever tells a worry from a room: their page has these sentences alone. */
export const tellMissing = { kind: 'invalid', code: 'worry.missing' } as const satisfies Problem
export const tellTooLong = { kind: 'invalid', code: 'worry.too-long' } as const satisfies Problem
export const tellTooOften = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'worry.too-often',
    // Minutes first: the first number picks the plural.
    details: { minutes: Math.max(1, Math.ceil(seconds / 60)), seconds },
  }) as const satisfies Problem
