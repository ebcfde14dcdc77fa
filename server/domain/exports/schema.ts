import type { ExportFormat, ExportState, ExportWhat } from '#db/schema/exports.ts'

export const whats = ['contributions', 'responses', 'votes', 'counts'] as const satisfies readonly ExportWhat[]
export const formats = ['xlsx', 'csv', 'json'] as const satisfies readonly ExportFormat[]

/** Days a file is kept: asked for on a Friday, it is there on Monday; what people take back goes at once. */
export const keptDays = 3
/** Files one person may have waiting: each of four kinds in each format, and no queue full of one person's. */
export const mostWaiting = 12
/** Files one person may ask for in 24 hours: all that may wait, four times over. Each is a sweep through everything. */
export const mostADay = 48

/** What somebody asks for. `about`: the survey's slug for responses, the workshop's public id for votes. */
export type ExportAsked = { what: ExportWhat; format: ExportFormat; about: string | null; language: string }

/** One file that somebody asked for, as its page tells it. */
export type ExportLine = {
  publicId: string
  what: ExportWhat
  format: ExportFormat
  /** Slug of the survey, or public id of the workshop. */
  about: string | null
  state: ExportState
  /** Why it failed or is gone. */
  problem: string | null
  /** Written so far; of a file that is ready, all of them. */
  rows: number
  /** How many there will be, where that is known. */
  expected: number | null
  /** Files that are made before this one. */
  before: number
  bytes: number | null
  /** In hexadecimal. */
  sha256: string | null
  askedAt: Date
  /** The moment whose rows are in it. */
  readAt: Date | null
  expiresAt: Date | null
}
