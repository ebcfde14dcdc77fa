import type { Problem } from '#domain/kernel/problem.ts'
import { mostLinked } from './schema.ts'

const invalid = <Code extends string>(code: Code, field: string) =>
  ({ kind: 'invalid', code, details: { field } }) as const

export const promiseUnknown = { kind: 'not-found', code: 'promises-desk.unknown' } as const satisfies Problem
/** Somebody else changed it since the page was opened. */
export const changedMeanwhile = { kind: 'conflict', code: 'promises-desk.changed-meanwhile' } as const satisfies Problem
/** It was published since the page was opened. */
export const stateMoved = { kind: 'conflict', code: 'promises-desk.state-moved' } as const satisfies Problem
/** What came of it cannot be told while people still answer. */
export const stillOpen = { kind: 'conflict', code: 'promises-desk.still-open' } as const satisfies Problem
/** @param limit in signs */
export const tooLong = (field: string, limit: number) =>
  ({ kind: 'invalid', code: 'promises-desk.too-long', details: { field, count: limit } }) as const satisfies Problem
export const saidMissing = invalid('promises-desk.said-missing', 'said.en')
export const willMissing = invalid('promises-desk.will-missing', 'will.en')
export const reasonMissing = invalid('promises-desk.reason-missing', 'reason.en')
export const linkGone = (field: 'commitments' | 'findings' | 'packs') => invalid('promises-desk.link-gone', field)
export const tooManyLinks = (field: 'commitments' | 'findings' | 'packs') =>
  ({
    ...{ kind: 'invalid', code: 'promises-desk.too-many-links' },
    details: { field, count: mostLinked },
  }) as const satisfies Problem

/** People were told a day: it is moved with a reason that they can read. */
export const moveNeedsWhy = { kind: 'invalid', code: 'promises-desk.move-needs-why' } as const satisfies Problem
export const moveWhyTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'promises-desk.move-why-too-long', details: { count: limit } }) as const satisfies Problem
/** A day that people were told is moved, not taken away. */
export const promiseStays = { kind: 'conflict', code: 'promises-desk.promise-stays' } as const satisfies Problem
/** It was answered: there is nothing left to move. */
export const alreadyAnswered = { kind: 'conflict', code: 'promises-desk.already-answered' } as const satisfies Problem
