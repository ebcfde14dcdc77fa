import type { Problem } from '#domain/kernel/problem.ts'
import { bulkSize } from './schema.ts'

/** Somebody else is reading it. `until` in milliseconds since 1970, `minutes` from now, rounded up. */
export const heldByAnother = ({ name, until }: { name: string; until: Date }, now: Date) =>
  ({
    kind: 'conflict',
    code: 'moderation.held-by-another',
    details: {
      name,
      until: until.getTime(),
      minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000)),
    },
  }) as const satisfies Problem

/** Somebody else has decided since the page was read. */
export const changedSince = { kind: 'conflict', code: 'moderation.changed-since' } as const satisfies Problem
/** Whom the text may name is not known yet: what nobody could have seen beside it is not published. It frees itself. */
export const stillBeingChecked = { kind: 'conflict', code: 'moderation.still-being-checked' } as const satisfies Problem
export const nothingToUndo = { kind: 'conflict', code: 'moderation.nothing-to-undo' } as const satisfies Problem
/** The words are with the safeguarding lead: nobody else reads, tags or decides about them. */
export const withTheLead = { kind: 'conflict', code: 'safeguarding.with-the-lead' } as const satisfies Problem
/** More than are decided at once. */
export const tooMany = {
  kind: 'invalid',
  code: 'moderation.too-many',
  details: { count: bulkSize },
} as const satisfies Problem
export const nothingChosen = { kind: 'invalid', code: 'moderation.nothing-chosen' } as const satisfies Problem
