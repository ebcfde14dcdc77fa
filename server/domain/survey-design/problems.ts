import type { Problem } from '#domain/kernel/problem.ts'

export const surveyUnknown = { kind: 'not-found', code: 'survey-desk.unknown' } as const satisfies Problem
export const notReadable = { kind: 'invalid', code: 'survey-desk.not-readable' } as const satisfies Problem
/** @param kilobytes that a survey may have */
export const surveyTooLarge = (kilobytes: number) =>
  ({ kind: 'invalid', code: 'survey-desk.too-large', details: { kilobytes } }) as const satisfies Problem
/** A list or a text over its limit. @param what a limit by name, as in the sentence's code */
export const overLimit = (what: LimitName, limit: number) =>
  ({ kind: 'invalid', code: limitCodes[what], details: { limit } }) as const satisfies Problem
/** Somebody else, or another window, has moved the draft on. */
export const changedElsewhere = { kind: 'conflict', code: 'survey-desk.changed-elsewhere' } as const satisfies Problem
export const nothingToUndo = { kind: 'conflict', code: 'survey-desk.nothing-to-undo' } as const satisfies Problem
export const nothingToRedo = { kind: 'conflict', code: 'survey-desk.nothing-to-redo' } as const satisfies Problem

export const titleMissing = { kind: 'invalid', code: 'survey-desk.title-missing' } as const satisfies Problem
/** @param count of faults that keep it from being published */
export const notReady = (count: number) =>
  ({ kind: 'conflict', code: 'survey-desk.not-ready', details: { count } }) as const satisfies Problem
export const nothingNew = { kind: 'conflict', code: 'survey-desk.nothing-new' } as const satisfies Problem
export const dayUnknown = { kind: 'invalid', code: 'survey-desk.day-unknown' } as const satisfies Problem
export const datesCrossed = { kind: 'invalid', code: 'survey-desk.dates-crossed' } as const satisfies Problem
export const opensInPast = { kind: 'invalid', code: 'survey-desk.opens-in-past' } as const satisfies Problem
export const closesInPast = { kind: 'invalid', code: 'survey-desk.closes-in-past' } as const satisfies Problem
export const reportsTooEarly = { kind: 'invalid', code: 'survey-desk.reports-too-early' } as const satisfies Problem
/** No promise reaches that far. @param years from today */
export const tooFarAhead = (years: number) =>
  ({ kind: 'invalid', code: 'survey-desk.too-far-ahead', details: { years } }) as const satisfies Problem

export const stepNotPossible = { kind: 'conflict', code: 'survey-desk.step-not-possible' } as const satisfies Problem
export const reopenNeedsDay = { kind: 'conflict', code: 'survey-desk.reopen-needs-day' } as const satisfies Problem
export const settingsIncomplete = {
  kind: 'invalid',
  code: 'survey-desk.settings-incomplete',
} as const satisfies Problem
export const seesPromised = { kind: 'conflict', code: 'survey-desk.sees-promised' } as const satisfies Problem
export const addressTaken = { kind: 'conflict', code: 'survey-desk.address-taken' } as const satisfies Problem
export const addressUnfit = { kind: 'invalid', code: 'survey-desk.address-unfit' } as const satisfies Problem
export const addressPublished = { kind: 'conflict', code: 'survey-desk.address-published' } as const satisfies Problem
export const alreadyPublished = { kind: 'conflict', code: 'survey-desk.already-published' } as const satisfies Problem

const limitCodes = {
  wording: 'survey-desk.wording-too-long',
  title: 'survey-desk.title-too-long',
  items: 'survey-desk.too-many-items',
  choices: 'survey-desk.too-many-choices',
  rows: 'survey-desk.too-many-rows',
  clauses: 'survey-desk.too-many-clauses',
} as const
export type LimitName = keyof typeof limitCodes
