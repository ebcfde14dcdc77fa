import type { Problem } from '#domain/kernel/problem.ts'

export const contactUnknown = { kind: 'not-found', code: 'work.contact-unknown' } as const satisfies Problem
export const contactNameless = { kind: 'invalid', code: 'work.contact-nameless' } as const satisfies Problem
export const contactForNothing = { kind: 'invalid', code: 'work.contact-for-nothing' } as const satisfies Problem
export const contactUnreachable = { kind: 'invalid', code: 'work.contact-unreachable' } as const satisfies Problem
export const phoneWrong = { kind: 'invalid', code: 'work.contact-phone-wrong' } as const satisfies Problem
export const webWrong = { kind: 'invalid', code: 'work.contact-web-wrong' } as const satisfies Problem
export const wordsTooLong = { kind: 'invalid', code: 'work.contact-too-long' } as const satisfies Problem
export const contactsTooMany = (most: number) =>
  ({ kind: 'conflict', code: 'work.contacts-too-many', details: { most } }) as const satisfies Problem
