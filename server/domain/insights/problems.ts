import type { Problem } from '#domain/kernel/problem.ts'

export const goalUnknown = { kind: 'not-found', code: 'insights.goal-unknown' } as const satisfies Problem
export const missionUnknown = { kind: 'not-found', code: 'insights.mission-unknown' } as const satisfies Problem
