import type { Problem } from '#domain/kernel/problem.ts'

export const workshopUnknown = { kind: 'not-found', code: 'workshops.unknown' } as const satisfies Problem
export const codeUnknown = { kind: 'not-found', code: 'workshops.code-unknown' } as const satisfies Problem
/** @param seconds until it is worth trying again */
export const tooManyCodes = (seconds: number) =>
  ({ kind: 'too-many', code: 'workshops.too-many-codes', details: { seconds } }) as const satisfies Problem
/** One participant's, in this process. */
export const tooManyWindows = { kind: 'too-many', code: 'workshops.too-many-windows' } as const satisfies Problem
export const workshopEnded = { kind: 'conflict', code: 'workshops.ended' } as const satisfies Problem
export const notJoined = { kind: 'signed-out', code: 'workshops.not-joined' } as const satisfies Problem

export const activityUnknown = { kind: 'not-found', code: 'workshops.activity-unknown' } as const satisfies Problem
export const activityNotOpen = { kind: 'conflict', code: 'workshops.not-open-yet' } as const satisfies Problem
export const activityPaused = { kind: 'conflict', code: 'workshops.paused' } as const satisfies Problem
export const activityClosed = { kind: 'conflict', code: 'workshops.closed' } as const satisfies Problem
/** @param position of the activity that is on now */
export const movedOn = (position: number) =>
  ({ kind: 'conflict', code: 'facilitation.moved-on', details: { position } }) as const satisfies Problem
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

/** Of what needs a facilitator who looks. */
export const sessionOver = { kind: 'conflict', code: 'workshops.over' } as const satisfies Problem
export const noTimeRuns = { kind: 'conflict', code: 'workshops.no-time-runs' } as const satisfies Problem
/** @param times how often somebody had more time already */
export const timeGivenOften = (times: number) =>
  ({ kind: 'conflict', code: 'workshops.time-given-often', details: { times } }) as const satisfies Problem
export const seatsNotChosen = { kind: 'conflict', code: 'workshops.seats-not-chosen' } as const satisfies Problem
export const tableUnknown = { kind: 'not-found', code: 'workshops.table-unknown' } as const satisfies Problem

/** The server is behind; the only problem that a phone answers by sending again. @param seconds to wait first */
export const busy = (seconds: number) =>
  ({ kind: 'busy', code: 'workshops.busy', details: { seconds } }) as const satisfies Problem
export const workshopIncomplete = { kind: 'invalid', code: 'workshops.incomplete' } as const satisfies Problem

/** People have joined under what was said about who may see it. */
export const seesPromised = { kind: 'conflict', code: 'facilitation.sees-promised' } as const satisfies Problem
/** Before the workshop is held, before today, or years away. */
export const reportsUnfit = { kind: 'invalid', code: 'facilitation.reports-unfit' } as const satisfies Problem
/** It has been open, or somebody waits in it. */
export const cannotDelete = { kind: 'conflict', code: 'facilitation.cannot-delete' } as const satisfies Problem

/** An edit that was made on an older agenda. */
export const agendaMoved = { kind: 'conflict', code: 'workshops.agenda-moved' } as const satisfies Problem
export const activityOpened = { kind: 'conflict', code: 'facilitation.activity-opened' } as const satisfies Problem
export const activityIncomplete = {
  kind: 'invalid',
  code: 'facilitation.activity-incomplete',
} as const satisfies Problem
/** @param most activities of an agenda */
export const agendaFull = (most: number) =>
  ({ kind: 'conflict', code: 'facilitation.agenda-full', details: { most } }) as const satisfies Problem
export const cannotAskAgain = { kind: 'conflict', code: 'facilitation.cannot-ask-again' } as const satisfies Problem
export const timerNotPossible = { kind: 'conflict', code: 'facilitation.timer-not-possible' } as const satisfies Problem
/** @param limit characters */
export const messageTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'facilitation.message-too-long', details: { limit } }) as const satisfies Problem
export const handUnknown = { kind: 'not-found', code: 'facilitation.hand-unknown' } as const satisfies Problem
export const groupUnknown = { kind: 'not-found', code: 'facilitation.group-unknown' } as const satisfies Problem
export const groupNameless = { kind: 'invalid', code: 'facilitation.group-nameless' } as const satisfies Problem
export const cannotMerge = { kind: 'conflict', code: 'facilitation.cannot-merge' } as const satisfies Problem

/** A pass's code, or what a browser kept of one that was taken back. */
export const passCodeUnknown = { kind: 'not-found', code: 'workshops.pass-unknown' } as const satisfies Problem
export const passNeeded = { kind: 'forbidden', code: 'workshops.pass-needed' } as const satisfies Problem
export const passRevoked = { kind: 'forbidden', code: 'workshops.pass-revoked' } as const satisfies Problem
/** A scribe writes for a table; people vote for themselves. */
export const scribesDoNotVote = { kind: 'forbidden', code: 'workshops.scribes-do-not-vote' } as const satisfies Problem
export const alreadyRevealed = { kind: 'conflict', code: 'workshops.already-revealed' } as const satisfies Problem
export const handsNotCounted = { kind: 'invalid', code: 'workshops.hands-not-counted' } as const satisfies Problem
/** @param fewest people who must have taken part for so many hands */
export const moreHandsThanPeople = (fewest: number) =>
  ({ kind: 'invalid', code: 'workshops.more-hands-than-people', details: { fewest } }) as const satisfies Problem
export const askedAgain = { kind: 'conflict', code: 'workshops.asked-again' } as const satisfies Problem
export const sheetBlank = { kind: 'invalid', code: 'workshops.sheet-blank' } as const satisfies Problem
/** @param by whoever keyed it before */
export const sheetKeyed = (sheet: number, by: string, at: Date) =>
  ({
    ...{ kind: 'conflict', code: 'workshops.sheet-keyed' },
    details: { sheet: String(sheet), by, at: at.toISOString() },
  }) as const satisfies Problem

/** @param limit characters */
export const tableNameless = (limit: number) =>
  ({ kind: 'invalid', code: 'facilitation.table-nameless', details: { limit } }) as const satisfies Problem
export const tablesFull = (most: number) =>
  ({ kind: 'conflict', code: 'facilitation.tables-full', details: { most } }) as const satisfies Problem
/** @param limit characters */
export const passNameless = (limit: number) =>
  ({ kind: 'invalid', code: 'facilitation.pass-nameless', details: { limit } }) as const satisfies Problem
export const passesFull = (most: number) =>
  ({ kind: 'conflict', code: 'facilitation.passes-full', details: { most } }) as const satisfies Problem
/** @param most passes for projectors */
export const wallsFull = (most: number) =>
  ({ kind: 'conflict', code: 'facilitation.walls-full', details: { most } }) as const satisfies Problem
export const passUnknown = { kind: 'not-found', code: 'facilitation.pass-unknown' } as const satisfies Problem
