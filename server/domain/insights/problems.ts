import type { Problem } from '#domain/kernel/problem.ts'

export const goalUnknown = { kind: 'not-found', code: 'insights.goal-unknown' } as const satisfies Problem
export const missionUnknown = { kind: 'not-found', code: 'insights.mission-unknown' } as const satisfies Problem
export const thresholdsWrong = {
  kind: 'invalid',
  code: 'insights-desk.thresholds-wrong',
  details: { field: 'public' },
} as const satisfies Problem
export const publishedMeanwhile = {
  kind: 'conflict',
  code: 'insights-desk.published-meanwhile',
} as const satisfies Problem
/** @param count how many people more or fewer are needed */
export const tooFewSince = (count: number) =>
  ({ kind: 'conflict', code: 'insights-desk.too-few-since', details: { count } }) as const satisfies Problem
