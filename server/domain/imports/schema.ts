/** Which columns of a file hold what. */
export type ImportColumns = { text: string; date?: string; area?: string }

/** What is wrong with one line of a file. Codes and values of date and area cells, never people's words. */
export type ImportFault = { line: number; column?: string } & (
  | { code: 'not-utf-8' }
  | { code: 'not-csv'; reason: string }
  | { code: 'empty-file' }
  | { code: 'no-such-column'; known: string[] }
  | { code: 'column-twice' }
  | { code: 'wrong-number-of-cells'; cells: number; wanted: number }
  | { code: 'too-long'; length: number; limit: number }
  | { code: 'no-date' | 'not-a-date'; value: string; format: string }
  | { code: 'date-to-come'; value: string }
  | { code: 'unknown-area'; value: string; known: string[] }
)

/**
 * How dates are written. `isCertain`: somebody said so, and anything else is a fault. If not, a date that makes no sense
 * this way may have day and month the other way round: files put together from several systems mix the two.
 */
export type DateFormat = { pattern: string; isCertain: boolean }
export const usualDateFormat: DateFormat = { pattern: 'dd/mm/yyyy', isCertain: false }

/** How many faults are told at once: enough to see a pattern. */
export const faultsTold = 20

export type ImportSummary = {
  /** Rows of the file, without its header. */
  read: number
  added: number
  /** Rows that say nothing. */
  withoutText: number
  /** Rows of this very file that came in earlier. */
  knownBefore: number
  /** Dates that only made sense with day and month the other way round, and were read so. */
  turnedDates: number
  /** Where such dates are: others that make sense both ways, and were read as the format says. */
  unsureDates: number
}
