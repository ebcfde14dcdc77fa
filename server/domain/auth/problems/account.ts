import type { Problem } from '#domain/kernel/problem.ts'

/** Of a demo: people are stepped into there. */
export const noPassword = { kind: 'conflict', code: 'account.no-password' } as const satisfies Problem
export const presentWrong = {
  kind: 'invalid',
  code: 'account.present-wrong',
  details: { field: 'present' },
} as const satisfies Problem
export const passwordShort = {
  kind: 'invalid',
  code: 'account.password-short',
  details: { field: 'password' },
} as const satisfies Problem
