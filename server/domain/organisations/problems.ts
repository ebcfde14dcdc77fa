import type { Problem } from '#domain/kernel/problem.ts'

const invalid = <Code extends string>(code: Code, field: string) =>
  ({ kind: 'invalid', code, details: { field } }) as const satisfies Problem

export const organisationGone = { kind: 'not-found', code: 'organisations.gone' } as const satisfies Problem
export const organisationIncomplete = (field: 'name' | 'kind') => invalid(`organisations.${field}-missing`, field)
/** Two of one name could not be told apart where somebody chooses between them. */
export const nameTaken = invalid('organisations.name-taken', 'name')
/** Only an infrastructure body looks after others, and none of them after one of its own kind or itself. */
export const noSuchBody = invalid('organisations.no-such-body', 'lookedAfterBy')
