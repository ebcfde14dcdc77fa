import type { Problem } from '#domain/kernel/problem.ts'

export const goalUnknown = { kind: 'not-found', code: 'insights.goal-unknown' } as const satisfies Problem
