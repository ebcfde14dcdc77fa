import type { Problem } from '#domain/kernel/problem.ts'

export const aboutMissing = {
  kind: 'invalid',
  code: 'exports.about-missing',
  details: { field: 'about' },
} as const satisfies Problem
/** @param count how many one person may have waiting */
export const tooManyWaiting = (count: number) =>
  ({ kind: 'too-many', code: 'exports.too-many-waiting', details: { count } }) as const satisfies Problem
/** @param count how many one person may ask for in 24 hours */
export const tooManyToday = (count: number) =>
  ({ kind: 'too-many', code: 'exports.too-many-today', details: { count } }) as const satisfies Problem
/** Its time is over, something in it was taken back, or a newer one took its place. */
export const fileGone = { kind: 'not-found', code: 'exports.gone' } as const satisfies Problem
export const notReady = { kind: 'conflict', code: 'exports.not-ready' } as const satisfies Problem

/** What stands with a file that was not made, or is no longer there. Codes: a file's row holds no words. */
export const why = {
  failed: 'exports.failed',
  brokeOff: 'exports.broke-off',
  incomplete: 'exports.incomplete',
  expired: 'exports.expired',
  replaced: 'exports.replaced',
} as const
