import type { Problem } from '#domain/kernel/problem.ts'

/** What was typed is not one mailbox. */
export const noMail = { kind: 'invalid', code: 'telling.no-mail' } as const satisfies Problem
/** Of the young nobody asks for an address, nor where the group asks for none. */
export const notAsked = { kind: 'conflict', code: 'telling.not-asked' } as const satisfies Problem
export const failureUnknown = { kind: 'not-found', code: 'telling.failure-unknown' } as const satisfies Problem
