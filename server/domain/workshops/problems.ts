import type { Problem } from '#domain/kernel/problem.ts'

export const workshopUnknown = { kind: 'not-found', code: 'workshops.unknown' } as const satisfies Problem
export const codeUnknown = { kind: 'not-found', code: 'workshops.code-unknown' } as const satisfies Problem
/** @param seconds until it is worth trying again */
export const tooManyCodes = (seconds: number) =>
  ({ kind: 'too-many', code: 'workshops.too-many-codes', details: { seconds } }) as const satisfies Problem
export const workshopEnded = { kind: 'conflict', code: 'workshops.ended' } as const satisfies Problem
export const notJoined = { kind: 'signed-out', code: 'workshops.not-joined' } as const satisfies Problem

export const activityUnknown = { kind: 'not-found', code: 'workshops.activity-unknown' } as const satisfies Problem
export const activityNotOpen = { kind: 'conflict', code: 'workshops.not-open-yet' } as const satisfies Problem
export const activityPaused = { kind: 'conflict', code: 'workshops.paused' } as const satisfies Problem
export const activityClosed = { kind: 'conflict', code: 'workshops.closed' } as const satisfies Problem
export const stepNotPossible = { kind: 'conflict', code: 'workshops.step-not-possible' } as const satisfies Problem

export const malformed = { kind: 'invalid', code: 'workshops.malformed' } as const satisfies Problem
export const choiceUnknown = { kind: 'invalid', code: 'workshops.choice-unknown' } as const satisfies Problem
export const tooManyDots = (dots: number) =>
  ({ kind: 'invalid', code: 'workshops.too-many-dots', details: { dots } }) as const satisfies Problem
/** @param most how many may be chosen */
export const tooManyChosen = (most: number) =>
  ({ kind: 'invalid', code: 'workshops.too-many-chosen', details: { most } }) as const satisfies Problem
/** @param envelope whole pounds */
export const overEnvelope = (envelope: number) =>
  ({ kind: 'invalid', code: 'workshops.over-envelope', details: { envelope } }) as const satisfies Problem
export const ideaMissing = { kind: 'invalid', code: 'workshops.idea-missing' } as const satisfies Problem
/** @param limit characters */
export const textTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'workshops.idea-too-long', details: { limit } }) as const satisfies Problem
/** @param limit texts of one person in one activity */
export const enoughTexts = (limit: number) =>
  ({ kind: 'conflict', code: 'workshops.enough-ideas', details: { limit } }) as const satisfies Problem
export const ideaUnknown = { kind: 'not-found', code: 'workshops.idea-unknown' } as const satisfies Problem
export const goalUnknown = { kind: 'invalid', code: 'workshops.goal-unknown' } as const satisfies Problem
export const nothingToDo = { kind: 'invalid', code: 'workshops.nothing-to-do' } as const satisfies Problem

/** The server is behind; the only problem that a phone answers by sending again. @param seconds to wait first */
export const busy = (seconds: number) =>
  ({ kind: 'busy', code: 'workshops.busy', details: { seconds } }) as const satisfies Problem
export const workshopIncomplete = { kind: 'invalid', code: 'workshops.incomplete' } as const satisfies Problem
