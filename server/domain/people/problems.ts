import type { Problem } from '#domain/kernel/problem.ts'

export const placeUnknown = { kind: 'not-found', code: 'people.place-unknown' } as const satisfies Problem
