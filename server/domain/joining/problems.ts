import type { Problem } from '#domain/kernel/problem.ts'

/** Nothing was ever asked by this link. */
export const invitationUnknown = { kind: 'not-found', code: 'joining.unknown' } as const satisfies Problem
export const invitationUsed = { kind: 'conflict', code: 'joining.used' } as const satisfies Problem
export const invitationTakenBack = { kind: 'conflict', code: 'joining.taken-back' } as const satisfies Problem
export const invitationExpired = { kind: 'conflict', code: 'joining.expired' } as const satisfies Problem
/** Signed in as somebody whom it does not ask. */
export const otherAddress = { kind: 'forbidden', code: 'joining.other-address' } as const satisfies Problem
/** The address has an account: only its password opens it. Said to nobody but the holder of the link. */
export const accountThere = { kind: 'conflict', code: 'joining.account-there' } as const satisfies Problem
export const mayNotJoin = { kind: 'conflict', code: 'joining.may-not-join' } as const satisfies Problem
/** @param seconds until inviting may be tried again */
export const tooManyInvitations = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'people-desk.too-many-invitations',
    details: { minutes: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
export const inviteIncomplete = (field: 'email' | 'role') =>
  ({ kind: 'invalid', code: `people-desk.invite-${field}`, details: { field } }) as const satisfies Problem
export const invitationGone = { kind: 'conflict', code: 'people-desk.invitation-gone' } as const satisfies Problem
/** Used, run out, taken the place of by a newer one, or never right: nobody is told which. */
export const passwordLinkUsed = { kind: 'not-found', code: 'joining.password-link-used' } as const satisfies Problem
export const addressWrong = {
  kind: 'invalid',
  code: 'joining.address-wrong',
  details: { field: 'email' },
} as const satisfies Problem
export const newPasswordShort = {
  kind: 'invalid',
  code: 'joining.password-short',
  details: { field: 'password' },
} as const satisfies Problem
/** @param seconds until it may be asked again */
export const tooManyForgotten = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'joining.too-many-forgotten',
    details: { minutes: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
