import type { Problem } from '#domain/kernel/problem.ts'

/** @param field where the sentence is missing or too long */
export const policyIncomplete = (field: string) =>
  ({ kind: 'invalid', code: 'policy-desk.incomplete', details: { field } }) as const satisfies Problem
export const policyTooLong = (field: string, limit: number) =>
  ({ kind: 'invalid', code: 'policy-desk.too-long', details: { field, limit } }) as const satisfies Problem
/** Somebody else saved a version since this one was read. */
export const policyChanged = { kind: 'conflict', code: 'policy-desk.changed-since' } as const satisfies Problem
export const versionUnknown = { kind: 'not-found', code: 'policy.version-unknown' } as const satisfies Problem
