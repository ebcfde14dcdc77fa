import type { Problem } from '#domain/kernel/problem.ts'

/** Said beside the field on the survey's last page. */
export const contactMissing = { kind: 'invalid', code: 'surveys.contact-missing' } as const satisfies Problem
export const contactUnknown = { kind: 'invalid', code: 'surveys.contact-unknown' } as const satisfies Problem
/** The product itself sends messages, and by e-mail alone. */
export const contactNoMail = { kind: 'invalid', code: 'surveys.contact-no-mail' } as const satisfies Problem
/** Somebody wrote an address and did not say that we may use it. */
export const contactNotTicked = { kind: 'invalid', code: 'surveys.contact-not-ticked' } as const satisfies Problem
