/** What kind of refusal it is; each kind has one HTTP status (app/http/problem-response.ts). */
export type ProblemKind = 'invalid' | 'signed-out' | 'forbidden' | 'not-found' | 'conflict' | 'too-many' | 'busy'

/** An expected failure. `code` is also the key of its translation, `details` fill that sentence in. */
export type Problem = {
  readonly kind: ProblemKind
  readonly code: string
  readonly details?: Readonly<Record<string, string | number>>
}

export const forbidden = { kind: 'forbidden', code: 'problems.forbidden' } as const satisfies Problem
export const signedOut = { kind: 'signed-out', code: 'problems.signed-out' } as const satisfies Problem
export const notFound = { kind: 'not-found', code: 'problems.not-found' } as const satisfies Problem
