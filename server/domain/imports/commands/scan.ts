import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import type { Csv, CsvRow } from '../csv.ts'
import { type Column, columnsOf } from '../rules/columns.ts'
import { askedByFile } from '../rules/conditions.ts'
import type { HowSure } from '../rules/dates.ts'
import { type ImportedRow, type RowRules, readRow } from '../rules/read-row.ts'
import { type ImportFault, type ImportSummary, type Mapping, usualDateFormat } from '../schema.ts'
import { findImportedRows, findRespondents } from '../store.ts'

/** A row that comes in, or came in before; `mark` stands for its person where the file says who it is. */
export type MarkedRow = ImportedRow & { mark: string | null }

/** What one row of a file comes to. */
export type Outcome =
  | { state: 'comes' | 'known' | 'same-respondent'; csv: CsvRow; row: MarkedRow }
  | { state: 'blank'; csv: CsvRow; hidden: readonly Column[] }
  /** Without `csv`: it could not be told apart into cells. */
  | { state: 'faulty'; csv?: CsvRow; faults: ImportFault[] }

/** What the survey holds already. */
export type Before = {
  /** Rows of this very file. */
  rows: ReadonlySet<number>
  /** Marks of people from any file. */
  respondents: ReadonlySet<string>
  /** By every key of the ring, newest first. */
  marksOf(respondent: string): string[]
}

export function rulesFor(ctx: Pick<Context, 'clock'>, survey: Survey, csv: Csv, mapping: Mapping): RowRules {
  const columns = columnsOf(csv.header, mapping, survey.definition, survey)
  return {
    ...{ columns, mapping, definition: survey.definition, place: survey },
    asking: askedByFile(survey.definition, columns),
    dateFormat: mapping.dateFormat ? { pattern: mapping.dateFormat, isCertain: true } : usualDateFormat,
    today: dayIn(survey.place.timeZone, ctx.clock.now()),
  }
}

export async function readBefore(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  survey: Survey,
  fileHash: string,
  { columns }: RowRules,
): Promise<Before> {
  const saysWho = columns.some(({ target }) => target === 'respondent')
  return {
    rows: await findImportedRows(db, survey.id, fileHash),
    respondents: saysWho ? await findRespondents(db, survey.id) : new Set(),
    marksOf: (respondent) => keys.hashes('respondent', respondent, survey.id),
  }
}

/** Reads a file row by row. Of one person, by their id, the first row counts; a second one is a fault. */
export async function* scan(csv: Csv, rules: RowRules, before: Before, most: number): AsyncGenerator<Outcome> {
  /** By mark, the line it stood in first. */
  const seen = new Map<string, number>()
  for await (const piece of csv.rows(most)) {
    if ('fault' in piece) yield { state: 'faulty', faults: [piece.fault] }
    else {
      const read = readRow(piece, rules)
      if (read === undefined) yield { state: 'blank', csv: piece, hidden: [] }
      else if (Array.isArray(read)) yield { state: 'faulty', csv: piece, faults: read }
      else if (read.answers.length === 0) yield { state: 'blank', csv: piece, hidden: read.hidden }
      else yield placed(piece, read)
    }
  }

  function placed(csv: CsvRow, read: ImportedRow): Outcome {
    const marks = read.respondent === '' ? [] : before.marksOf(read.respondent)
    const mark = marks[0] ?? null
    const first = mark === null ? undefined : seen.get(mark)
    if (mark !== null && first === undefined) seen.set(mark, csv.line)
    const row = { ...read, mark }
    if (before.rows.has(read.row)) return { state: 'known', csv, row }
    if (first !== undefined) return { state: 'faulty', csv, faults: [twice(csv.line, first)] }
    return { state: marks.some((each) => before.respondents.has(each)) ? 'same-respondent' : 'comes', csv, row }
  }

  function twice(line: number, first: number): ImportFault {
    const column = rules.columns.find(({ target }) => target === 'respondent')?.name
    return { line, ...(column !== undefined && { column }), code: 'respondent-twice', first }
  }
}

/** Columns of a row whose answers are not stored. */
export const hiddenIn = (outcome: Outcome): readonly Column[] => {
  if (outcome.state === 'comes') return outcome.row.hidden
  return outcome.state === 'blank' ? outcome.hidden : []
}

/** Adds outcomes up. */
export function counter(csv: Pick<Csv, 'encoding'>) {
  const sure: Record<HowSure, number> = { sure: 0, turned: 0, either: 0 }
  const counts = { comes: 0, known: 0, 'same-respondent': 0, blank: 0, faulty: 0 }
  let hiddenAnswers = 0
  return {
    add(outcome: Outcome): void {
      counts[outcome.state] += 1
      hiddenAnswers += hiddenIn(outcome).length
      if (outcome.state === 'comes') sure[outcome.row.date] += 1
    },
    /** @param added how many came in, where that is not all that could */
    summary: (added = counts.comes): ImportSummary => ({
      read: Object.values(counts).reduce((sum, count) => sum + count, 0),
      added,
      withoutText: counts.blank,
      knownBefore: counts.known + counts.comes - added,
      sameRespondent: counts['same-respondent'],
      hiddenAnswers,
      faulty: counts.faulty,
      // Only where some dates were turned round is it worth saying that others might have been.
      turnedDates: sure.turned,
      unsureDates: sure.turned > 0 ? sure.either : 0,
      encoding: csv.encoding,
    }),
  }
}
