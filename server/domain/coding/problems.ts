import type { Problem } from '#domain/kernel/problem.ts'

export const goalUnknown = { kind: 'invalid', code: 'moderation.goal-unknown' } as const satisfies Problem
/** A goal and "no goal fits" at once. */
export const tagsContradict = { kind: 'invalid', code: 'moderation.tags-contradict' } as const satisfies Problem
/** The code was retired, merged or split since the page was read. `goal`: its public id. */
export const goalRetired = (name: string, goal: string) =>
  ({ kind: 'conflict', code: 'codebook.goal-retired', details: { name, goal } }) as const satisfies Problem
/** It is coded a second time just now, and this person is not to see what it is tagged with. */
export const codedApart = { kind: 'conflict', code: 'moderation.coded-apart' } as const satisfies Problem
/** Somebody else has tagged the text since its page was read. */
export const changedSince = { kind: 'conflict', code: 'moderation.changed-since' } as const satisfies Problem
/** The words were redacted since: the part may not be where it was. */
export const textChanged = { kind: 'conflict', code: 'codebook.text-changed' } as const satisfies Problem
export const partOutside = { kind: 'invalid', code: 'codebook.part-outside' } as const satisfies Problem
export const nothingToUndo = { kind: 'conflict', code: 'codebook.nothing-to-undo' } as const satisfies Problem
export const noteEmpty = { kind: 'invalid', code: 'codebook.note-empty' } as const satisfies Problem
export const noteTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'codebook.note-too-long', details: { limit } }) as const satisfies Problem
export const noteUnknown = { kind: 'not-found', code: 'codebook.note-unknown' } as const satisfies Problem
