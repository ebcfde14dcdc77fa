import type { Day } from '#db/schema/columns.ts'
import type { Problem } from '#domain/kernel/problem.ts'

/** Codes are for a closed group; this survey is for everybody. */
export const notByInvitation = {
  kind: 'conflict',
  code: 'survey-desk.ways.not-by-invitation',
} as const satisfies Problem
/** @param most at a time */
export const tooManyInvitations = (most: number) =>
  ({ kind: 'invalid', code: 'survey-desk.ways.too-many-invitations', details: { most } }) as const satisfies Problem
/** @param most at a time */
export const tooManySheets = (most: number) =>
  ({ kind: 'invalid', code: 'survey-desk.ways.too-many-sheets', details: { most } }) as const satisfies Problem
/** Nobody may answer it now, on a tablet or with a worker. */
export const notOpen = { kind: 'conflict', code: 'survey-desk.ways.not-open' } as const satisfies Problem
export const alreadyReported = { kind: 'conflict', code: 'survey-desk.ways.reported' } as const satisfies Problem
export const editionUnknown = { kind: 'invalid', code: 'survey-desk.ways.edition-unknown' } as const satisfies Problem

export const exitCodeInvalid = {
  kind: 'invalid',
  code: 'survey-desk.ways.exit-code-invalid',
} as const satisfies Problem
export const helperUnknown = { kind: 'invalid', code: 'survey-desk.ways.helper-unknown' } as const satisfies Problem

export const sheetIncomplete = { kind: 'invalid', code: 'survey-desk.ways.sheet-incomplete' } as const satisfies Problem
/** The number and its last letter do not belong together. */
export const sheetMistyped = { kind: 'invalid', code: 'survey-desk.ways.sheet-mistyped' } as const satisfies Problem
/** A right number, of a survey other than this one. */
export const sheetElsewhere = { kind: 'not-found', code: 'survey-desk.ways.sheet-elsewhere' } as const satisfies Problem
export const sheetUnknown = { kind: 'not-found', code: 'survey-desk.ways.sheet-unknown' } as const satisfies Problem
/** @param day when it was keyed in */
export const sheetKeyedOn = (day: Day) =>
  ({ kind: 'conflict', code: 'survey-desk.ways.sheet-keyed', details: { day } }) as const satisfies Problem
/** Under 13, and nobody wrote down who was with them. */
export const sheetAlone = { kind: 'invalid', code: 'survey-desk.ways.sheet-alone' } as const satisfies Problem

export const nothingChosen = { kind: 'invalid', code: 'survey-desk.ways.nothing-chosen' } as const satisfies Problem

/** What somebody typed is the code of no invitation to this survey. */
export const invitationUnknown = { kind: 'not-found', code: 'surveys.invitation.unknown' } as const satisfies Problem
/** Said as it is to whoever sends the second form by one code. */
export const invitationSpent = { kind: 'conflict', code: 'surveys.invitation-used' } as const satisfies Problem
/** @param seconds until this address may try again */
export const tooManyInvitationCodes = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'surveys.invitation.too-many',
    details: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Problem

export const exitCodeWrong = { kind: 'invalid', code: 'surveys.kiosk.exit-wrong' } as const satisfies Problem
/** @param seconds until the next try */
export const tooManyAtKiosk = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'surveys.kiosk.too-many',
    details: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
export const tooManyExitCodes = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'surveys.kiosk.exit-too-many',
    details: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
