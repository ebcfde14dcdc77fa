import type { Problem } from '#domain/kernel/problem.ts'
import { mostEvidence } from './schema.ts'

export const findingUnknown = { kind: 'not-found', code: 'findings.unknown' } as const satisfies Problem
export const goalUnknown = { kind: 'not-found', code: 'findings.goal-unknown' } as const satisfies Problem
/** Somebody else, or another page of the same person, saved meanwhile. */
export const changedMeanwhile = { kind: 'conflict', code: 'findings.changed-meanwhile' } as const satisfies Problem
/** It was sent, agreed or withdrawn since the page was opened. */
export const stateMoved = { kind: 'conflict', code: 'findings.state-moved' } as const satisfies Problem
const missing = (field: string) =>
  ({ kind: 'invalid', code: `findings.${field}-missing`, details: { field } }) as const satisfies Problem
export const claimMissing = missing('claim')
export const strengthMissing = missing('strength')
export const whyMissing = missing('why')
export const limitsMissing = missing('limits')
export const wordsMissing = missing('words')
/** The counts do not bear so much. */
export const tooStrong = {
  kind: 'invalid',
  code: 'findings.too-strong',
  details: { field: 'strength' },
} as const satisfies Problem
/** @param limit in signs */
export const tooLong = (field: string, limit: number) =>
  ({ kind: 'invalid', code: 'findings.too-long', details: { field, count: limit } }) as const satisfies Problem
export const notByOwnHand = { kind: 'forbidden', code: 'findings.not-by-own-hand' } as const satisfies Problem
export const evidenceUnknown = { kind: 'not-found', code: 'findings.evidence-unknown' } as const satisfies Problem
export const evidenceFull = {
  kind: 'conflict',
  code: 'findings.evidence-full',
  details: { count: mostEvidence },
} as const satisfies Problem
export const nobodySpoke = { kind: 'conflict', code: 'findings.nobody-spoke' } as const satisfies Problem
export const proposalMissing = missing('text')
export const notAgreedYet = { kind: 'conflict', code: 'findings.not-agreed-yet' } as const satisfies Problem
