import type { Problem } from '#domain/kernel/problem.ts'
import type { SheetKey } from './schema.ts'

// Why a pack is not issued. Each names the sheet, and what in it does not agree.

/** @param said in the read-me @param found in the sheet */
export const rowsMiscounted = (sheet: SheetKey, said: number | string, found: number) =>
  ({ kind: 'conflict', code: 'packs.rows-miscounted', details: { sheet, said, found } }) as const satisfies Problem
export const goalBeyondEverybody = (goal: string) =>
  ({ kind: 'conflict', code: 'packs.goal-beyond-everybody', details: { goal } }) as const satisfies Problem
export const missionOutside = (mission: string) =>
  ({ kind: 'conflict', code: 'packs.mission-outside', details: { mission } }) as const satisfies Problem
/** @param by what its people are divided by: together they are others than the goal has on its own sheet */
export const groupsDisagree = (sheet: SheetKey, goal: string, by: string) =>
  ({ kind: 'conflict', code: 'packs.groups-disagree', details: { sheet, goal, by } }) as const satisfies Problem
export const togetherUneven = (goal: string, other: string) =>
  ({ kind: 'conflict', code: 'packs.together-uneven', details: { goal, other } }) as const satisfies Problem
export const togetherBeyond = (sheet: SheetKey, goal: string) =>
  ({ kind: 'conflict', code: 'packs.together-beyond', details: { sheet, goal } }) as const satisfies Problem
export const votesBeyond = (goal: string) =>
  ({ kind: 'conflict', code: 'packs.votes-beyond', details: { goal } }) as const satisfies Problem
export const quoteTooNarrow = (goal: string) =>
  ({ kind: 'conflict', code: 'packs.quote-too-narrow', details: { goal } }) as const satisfies Problem
export const withheldMiscounted = (sheet: string, by: string) =>
  ({ kind: 'conflict', code: 'packs.withheld-miscounted', details: { sheet, by } }) as const satisfies Problem
export const codeNotInBook = (sheet: SheetKey, code: string) =>
  ({ kind: 'conflict', code: 'packs.code-not-in-book', details: { sheet, goal: code } }) as const satisfies Problem
export const columnUnexplained = (sheet: string, column: string) =>
  ({ kind: 'conflict', code: 'packs.column-unexplained', details: { sheet, column } }) as const satisfies Problem
export const shareWrong = (by: string, group: string) =>
  ({ kind: 'conflict', code: 'packs.share-wrong', details: { by, group } }) as const satisfies Problem
export const smallCellShown = (sheet: SheetKey, goal: string, group: string) =>
  ({ kind: 'conflict', code: 'packs.small-cell-shown', details: { sheet, goal, group } }) as const satisfies Problem
export const statusWrong = (sheet: SheetKey) =>
  ({ kind: 'conflict', code: 'packs.status-wrong', details: { sheet } }) as const satisfies Problem

/** Nobody took part, or nothing is left of what it was made of. */
export const nothingToTell = { kind: 'conflict', code: 'packs.nothing-to-tell' } as const satisfies Problem

export const packUnknown = { kind: 'not-found', code: 'packs.unknown' } as const satisfies Problem
export const titleMissing = { kind: 'invalid', code: 'packs.title-missing', details: { field: 'title' } } as const
/** @param longest in signs */
export const titleTooLong = (longest: number) =>
  ({ kind: 'invalid', code: 'packs.title-too-long', details: { field: 'title', longest } }) as const satisfies Problem
/** It tells how far two people agreed, code by code, and whoever asks for a file of it may not read that. */
export const agreementInside = { kind: 'forbidden', code: 'packs.agreement-inside' } as const satisfies Problem
/** @param most of a place that wait to be made */
export const tooManyWaiting = (most: number) =>
  ({ kind: 'conflict', code: 'packs.too-many-waiting', details: { most } }) as const satisfies Problem
/** @param most of a place that were made, or tried, and not issued */
export const tooManyKept = (most: number) =>
  ({ kind: 'conflict', code: 'packs.too-many-kept', details: { most } }) as const satisfies Problem
/** Its state is another than the page showed: made meanwhile, issued by somebody else, or not ready. */
export const notReady = { kind: 'conflict', code: 'packs.not-ready' } as const satisfies Problem
export const notIssued = { kind: 'conflict', code: 'packs.not-issued' } as const satisfies Problem
export const wordsTakenBack = { kind: 'conflict', code: 'packs.words-taken-back' } as const satisfies Problem
export const fileSpoiled = { kind: 'conflict', code: 'packs.file-spoiled' } as const satisfies Problem
/** Somebody else began to make it meanwhile: what was made here is thrown away. */
export const overtaken = { kind: 'conflict', code: 'packs.overtaken' } as const satisfies Problem
