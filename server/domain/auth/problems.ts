import type { Problem } from '#domain/kernel/problem.ts'

/** The same for an unknown account and a wrong password: neither tells whether the account is there. */
export const wrongSignIn = { kind: 'invalid', code: 'people.wrong-sign-in' } as const satisfies Problem
export const linkUsed = { kind: 'not-found', code: 'people.first-link-used' } as const satisfies Problem
/** It is among the first that somebody who guesses would try. */
export const passwordCommon = { kind: 'invalid', code: 'people.password-common' } as const satisfies Problem
export const notDemo = { kind: 'forbidden', code: 'people.not-demo' } as const satisfies Problem
/** @param seconds until signing in may be tried again */
export const tooManySignIns = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'people.too-many-sign-ins',
    details: { minutes: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
