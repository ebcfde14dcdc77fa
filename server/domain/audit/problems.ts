import type { Problem } from '#domain/kernel/problem.ts'

/** What was asked for is no day, no person, or nothing that anybody could have done. */
export const filterUnknown = { kind: 'invalid', code: 'audit.filter-unknown' } as const satisfies Problem
