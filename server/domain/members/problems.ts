import type { Problem } from '#domain/kernel/problem.ts'

export const memberUnknown = { kind: 'not-found', code: 'people-desk.member-unknown' } as const satisfies Problem
export const organisationUnknown = {
  kind: 'invalid',
  code: 'people-desk.organisation-unknown',
  details: { field: 'organisation' },
} as const satisfies Problem
export const roleMissing = {
  kind: 'invalid',
  code: 'people-desk.role-missing',
  details: { field: 'role' },
} as const satisfies Problem
/** A role that there is only for the whole place, or only for one organisation. */
export const roleElsewhere = {
  kind: 'invalid',
  code: 'people-desk.role-elsewhere',
  details: { field: 'role' },
} as const satisfies Problem
/** Whoever leads a group decides who works for it; a place names its first lead alone. */
export const hasOwnLead = {
  kind: 'conflict',
  code: 'people-desk.has-own-lead',
  details: { field: 'organisation' },
} as const satisfies Problem
export const notOneself = { kind: 'conflict', code: 'people-desk.not-oneself' } as const satisfies Problem
export const lastAdministrator = { kind: 'conflict', code: 'people-desk.last-administrator' } as const satisfies Problem
export const lastSafeguarding = { kind: 'conflict', code: 'people-desk.last-safeguarding' } as const satisfies Problem
/** Something of the organisation is open to people just now, and nobody would lead it. */
export const lastLead = { kind: 'conflict', code: 'people-desk.last-lead' } as const satisfies Problem
export const isSuspended = { kind: 'conflict', code: 'people-desk.is-suspended' } as const satisfies Problem
