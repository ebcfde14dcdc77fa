import type { Problem } from '#domain/kernel/problem.ts'
import type { ImportFault } from './schema.ts'

export const noTextQuestion = { kind: 'conflict', code: 'imports.no-text-question' } as const satisfies Problem

export type FaultyFile = Problem & { faults: readonly ImportFault[] }
/** Nothing of such a file is taken. */
export const faultyFile = (faults: readonly ImportFault[]): FaultyFile => ({
  kind: 'invalid',
  code: 'imports.faulty-file',
  details: { count: faults.length },
  faults,
})
