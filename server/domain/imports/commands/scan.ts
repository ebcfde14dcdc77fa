import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import type { Csv, CsvRow } from '../csv.ts'
import { columnsOf } from '../rules/columns.ts'
import type { HowSure } from '../rules/dates.ts'
import { type ImportedRow, type RowRules, readRow } from '../rules/read-row.ts'
import { type ImportFault, type ImportSummary, type Mapping, usualDateFormat } from '../schema.ts'

/** What one row of a file comes to. */
export type Outcome =
  | { state: 'comes' | 'known'; csv: CsvRow; row: ImportedRow }
  | { state: 'blank'; csv: CsvRow }
  /** Without `csv`: it could not be told apart into cells. */
  | { state: 'faulty'; csv?: CsvRow; faults: ImportFault[] }

export const rulesFor = (ctx: Pick<Context, 'clock'>, survey: Survey, csv: Csv, mapping: Mapping): RowRules => ({
  definition: survey.definition,
  columns: columnsOf(csv.header, mapping, survey.definition, survey),
  mapping,
  dateFormat: mapping.dateFormat ? { pattern: mapping.dateFormat, isCertain: true } : usualDateFormat,
  today: dayIn(survey.place.timeZone, ctx.clock.now()),
  place: survey,
})

/** @param before rows of this very file that are in the survey already */
export async function* scan(
  csv: Csv,
  rules: RowRules,
  before: ReadonlySet<number>,
  most: number,
): AsyncGenerator<Outcome> {
  for await (const piece of csv.rows(most)) {
    if ('fault' in piece) yield { state: 'faulty', faults: [piece.fault] }
    else {
      const read = readRow(piece, rules)
      if (read === undefined) yield { state: 'blank', csv: piece }
      else if (Array.isArray(read)) yield { state: 'faulty', csv: piece, faults: read }
      else yield { state: before.has(read.row) ? 'known' : 'comes', csv: piece, row: read }
    }
  }
}

/** Adds outcomes up. */
export function counter(csv: Pick<Csv, 'encoding'>) {
  const sure: Record<HowSure, number> = { sure: 0, turned: 0, either: 0 }
  const counts = { comes: 0, known: 0, blank: 0, faulty: 0 }
  return {
    add(outcome: Outcome): void {
      counts[outcome.state] += 1
      if (outcome.state === 'comes') sure[outcome.row.date] += 1
    },
    /** @param added how many came in, where that is not all that could */
    summary: (added = counts.comes): ImportSummary => ({
      read: counts.comes + counts.known + counts.blank + counts.faulty,
      added,
      withoutText: counts.blank,
      knownBefore: counts.known + counts.comes - added,
      faulty: counts.faulty,
      // Only where some dates were turned round is it worth saying that others might have been.
      turnedDates: sure.turned,
      unsureDates: sure.turned > 0 ? sure.either : 0,
      encoding: csv.encoding,
    }),
  }
}
