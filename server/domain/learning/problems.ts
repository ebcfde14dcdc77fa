import type { Problem } from '#domain/kernel/problem.ts'

const invalid = <Code extends string>(code: Code, field: string) =>
  ({ kind: 'invalid', code, details: { field } }) as const

export const planMissing = invalid('learning-desk.plan-missing', 'plan')
/** Without what was expected nobody can be surprised, and then nothing is learned. */
export const expectedMissing = invalid('learning-desk.expected-missing', 'expected')
export const happenedMissing = invalid('learning-desk.happened-missing', 'happened')
export const learnedMissing = invalid('learning-desk.learned-missing', 'learned')
export const nextMissing = invalid('learning-desk.next-missing', 'next')
export const begunLater = invalid('learning-desk.begun-later', 'begunOn')
export const endedLater = invalid('learning-desk.ended-later', 'endedOn')
export const endedBefore = invalid('learning-desk.ended-before', 'endedOn')
export const sourceUnknown = invalid('learning-desk.source-unknown', 'because')
/** Two at once could not be told apart in what followed. */
export const testRuns = { kind: 'conflict', code: 'learning-desk.test-runs' } as const satisfies Problem
export const noTestRuns = { kind: 'conflict', code: 'learning-desk.no-test-runs' } as const satisfies Problem
/** What will not be done, or was done already, is not tried. */
export const notTried = { kind: 'conflict', code: 'learning-desk.not-tried' } as const satisfies Problem
