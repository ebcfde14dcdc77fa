import type { Problem } from '#domain/kernel/problem.ts'
import { type ImportFault, largestFile } from './schema.ts'

export const noTextQuestion = {
  kind: 'conflict',
  code: 'survey-desk.import-no-text-question',
} as const satisfies Problem
export const fileMissing = { kind: 'invalid', code: 'survey-desk.import-no-file' } as const satisfies Problem
/** Somebody else's, or kept for more than an hour. */
export const fileGone = { kind: 'not-found', code: 'survey-desk.import-file-gone' } as const satisfies Problem
export const fileTooLarge = {
  kind: 'invalid',
  code: 'survey-desk.import-file-too-large',
  details: { megabytes: largestFile / 1024 / 1024 },
} as const satisfies Problem
export const runUnknown = { kind: 'not-found', code: 'survey-desk.import-run-unknown' } as const satisfies Problem
/** Somebody else was quicker, or it was pressed twice. */
export const runTakenBack = { kind: 'conflict', code: 'survey-desk.import-run-taken-back' } as const satisfies Problem
/** Two columns for one answer: which of them is meant? */
export const targetTwice = (columns: readonly string[]) =>
  ({
    kind: 'invalid',
    code: 'survey-desk.import-target-twice',
    details: { columns: columns.join(', ') },
  }) as const satisfies Problem
export const nothingMapped = { kind: 'invalid', code: 'survey-desk.import-nothing-mapped' } as const satisfies Problem

export type FaultyFile = Problem & { faults: readonly ImportFault[] }
/** Nothing of such a file is taken. */
export const faultyFile = (faults: readonly ImportFault[]): FaultyFile => ({
  kind: 'invalid',
  code:
    faults.length === 1 && faults[0]?.column === undefined
      ? `survey-desk.import-${faults[0]?.code}`
      : 'survey-desk.import-faulty',
  details: { count: faults.length, ...plainDetails(faults[0]) },
  faults,
})

function plainDetails(fault: ImportFault | undefined): Record<string, string | number> {
  const details = Object.entries(fault ?? {}).filter(([name, value]) => name !== 'code' && typeof value !== 'object')
  return Object.fromEntries(details) as Record<string, string | number>
}
