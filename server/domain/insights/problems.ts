import type { Problem } from '#domain/kernel/problem.ts'

export const goalUnknown = { kind: 'not-found', code: 'insights.goal-unknown' } as const satisfies Problem
export const missionUnknown = { kind: 'not-found', code: 'insights.mission-unknown' } as const satisfies Problem
/** Why a question is not answered. Each says in its words what it would have told of somebody. */
export const askedUnknown = { kind: 'not-found', code: 'insights-desk.asked-unknown' } as const satisfies Problem
export const byUnknown = { kind: 'invalid', code: 'insights-desk.by-unknown' } as const satisfies Problem
export const twoWays = { kind: 'invalid', code: 'insights-desk.two-ways' } as const satisfies Problem
export const filterRefused = { kind: 'invalid', code: 'insights-desk.filter-refused' } as const satisfies Problem
export const wayOfAnswers = { kind: 'invalid', code: 'insights-desk.way-of-answers' } as const satisfies Problem
export const wayTellsItself = { kind: 'conflict', code: 'insights-desk.way-tells-itself' } as const satisfies Problem
export const answersKept = { kind: 'forbidden', code: 'insights-desk.answers-kept' } as const satisfies Problem
export const notCountable = { kind: 'invalid', code: 'insights-desk.not-countable' } as const satisfies Problem
export const sameTwice = { kind: 'invalid', code: 'insights-desk.same-twice' } as const satisfies Problem
export const sideUnknown = { kind: 'not-found', code: 'insights-desk.side-unknown' } as const satisfies Problem
export const cellUnknown = { kind: 'not-found', code: 'insights-desk.cell-unknown' } as const satisfies Problem
export const cellWithheld = { kind: 'forbidden', code: 'insights-desk.cell-withheld' } as const satisfies Problem
/** A place that rounds tells no exact number of a group, and rows can be counted. */
export const cellRounded = { kind: 'forbidden', code: 'insights-desk.cell-rounded' } as const satisfies Problem
/** So few said both, or nearly everybody did, that how many is not told. */
export const themeUntold = { kind: 'forbidden', code: 'insights-desk.theme-untold' } as const satisfies Problem
/** @param least how many people are needed before anything is said */
export const tooFewAsked = (least: number) =>
  ({ kind: 'conflict', code: 'insights-desk.too-few-asked', details: { count: least } }) as const satisfies Problem

export const notATable = {
  kind: 'invalid',
  code: 'insights-desk.not-a-table',
  details: { field: 'file' },
} as const satisfies Problem
export const noCategories = {
  kind: 'invalid',
  code: 'insights-desk.no-categories',
  details: { field: 'file' },
} as const satisfies Problem
/** @param largest in megabytes */
export const tableTooLarge = (largest: number) =>
  ({ kind: 'invalid', code: 'insights-desk.table-too-large', details: { count: largest } }) as const satisfies Problem
/** @param most how many categories a table may have */
export const tooManyCategories = (most: number) =>
  ({ kind: 'invalid', code: 'insights-desk.too-many-categories', details: { count: most } }) as const satisfies Problem
export const baselineUnknown = { kind: 'not-found', code: 'insights-desk.baseline-unknown' } as const satisfies Problem
/** @param category that nobody has said the meaning of */
export const categoryOpen = (category: string) =>
  ({ kind: 'invalid', code: 'insights-desk.category-open', details: { category } }) as const satisfies Problem
/** @param category that holds ages of several of our bands */
export const categorySpans = (category: string) =>
  ({ kind: 'invalid', code: 'insights-desk.category-spans', details: { category } }) as const satisfies Problem
/** @param missing how many of our groups no category stands for */
export const groupsMissing = (missing: number) =>
  ({ kind: 'invalid', code: 'insights-desk.groups-missing', details: { count: missing } }) as const satisfies Problem
export const baselineSourceMissing = {
  kind: 'invalid',
  code: 'insights-desk.source-missing',
} as const satisfies Problem
export const groupUnknown = { kind: 'invalid', code: 'insights-desk.group-unknown' } as const satisfies Problem

export const thresholdsWrong = {
  kind: 'invalid',
  code: 'insights-desk.thresholds-wrong',
  details: { field: 'public' },
} as const satisfies Problem
export const publishedMeanwhile = {
  kind: 'conflict',
  code: 'insights-desk.published-meanwhile',
} as const satisfies Problem
/** @param count how many people more or fewer are needed */
export const tooFewSince = (count: number) =>
  ({ kind: 'conflict', code: 'insights-desk.too-few-since', details: { count } }) as const satisfies Problem

export const nothingPublished = { kind: 'conflict', code: 'insights-desk.nothing-published' } as const satisfies Problem
