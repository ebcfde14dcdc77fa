import type { Db } from '#db/client.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { sheetElsewhere, sheetIncomplete, sheetMistyped, sheetUnknown } from '../problems.ts'
import { readSheetNumber, sheetPrefix } from '../rules/sheet-number.ts'
import type { SurveyDesk } from './desk.ts'

export type Sheet = {
  id: string
  number: string
  versionId: string
  edition: string
  keyedAt: Date | null
  receiptHash: string
}
export type SheetCounts = { printed: number; keyed: number }

const sheetRows = (db: Db, surveyId: string) =>
  db
    .selectFrom('paper_sheet')
    .select(['id', 'number', 'survey_version_id as versionId', 'edition', 'keyed_at as keyedAt'])
    .select('receipt_hash as receiptHash')
    .where('survey_id', '=', surveyId)

/** The sheet that somebody typed the number of. What is wrong with the number is said as exactly as it can be. */
export async function readSheet(db: Db, { survey }: SurveyDesk, typed: string): Promise<Result<Sheet, Problem>> {
  const read = readSheetNumber(typed)
  if ('fault' in read) return fail(read.fault === 'incomplete' ? sheetIncomplete : sheetMistyped)
  if (!read.number.startsWith(sheetPrefix(survey.id))) return fail(sheetElsewhere)
  const sheet = await sheetRows(db, survey.id).where('number', '=', read.number).executeTakeFirst()
  return sheet ? ok(sheet) : fail(sheetUnknown)
}

/** Of one print run, the sheets from one number to another, those that were not keyed in. */
export const readBlankSheets = (db: Db, { survey }: SurveyDesk, first: string, last: string): Promise<Sheet[]> =>
  sheetRows(db, survey.id)
    .where('number', '>=', first)
    .where('number', '<=', last)
    .where('keyed_at', 'is', null)
    .orderBy('number')
    .execute()

export type SheetRun = { first: string; last: string; edition: string; printedAt: Date; printed: number; keyed: number }

/** What was printed so far, the newest first. Sheets of one run are printed at the same instant. */
export const readSheetRuns = (db: Db, { survey }: SurveyDesk): Promise<SheetRun[]> =>
  db
    .selectFrom('paper_sheet')
    .select(({ fn }) => [
      fn.min<string>('number').as('first'),
      fn.max<string>('number').as('last'),
      fn.countAll<number>().as('printed'),
      fn.count<number>('keyed_at').as('keyed'),
    ])
    .select(['edition', 'printed_at as printedAt'])
    .where('survey_id', '=', survey.id)
    .groupBy(['edition', 'printed_at'])
    .orderBy('printed_at', 'desc')
    .execute()

export const sheetCounts = (runs: readonly SheetRun[]): SheetCounts => ({
  printed: runs.reduce((sum, { printed }) => sum + printed, 0),
  keyed: runs.reduce((sum, { keyed }) => sum + keyed, 0),
})
