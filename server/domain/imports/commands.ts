import { createHash } from 'node:crypto'
import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readAreas } from '#domain/people/queries.ts'
import { readSurvey, type Survey } from '#domain/surveys/queries/survey.ts'
import { readCsv } from './csv.ts'
import { type FaultyFile, faultyFile, noTextQuestion } from './problems.ts'
import { findColumns, type HowSure, type ImportedRow, type RowRules, readRow } from './rules.ts'
import type { DateFormat, ImportColumns, ImportFault, ImportSummary } from './schema.ts'
import { findImportedRows, saveImportedResponses, saveImportRun, saveRowsAdded } from './store.ts'

export type ImportInput = {
  surveySlug: string
  file: Buffer
  columns: ImportColumns
  dateFormat: DateFormat
  /** BCP 47, of all texts in the file. */
  language: string
  isDryRun: boolean
}

/**
 * Brings the answers of a file in as responses to a survey, and their texts into the moderators' queue: all of them, or
 * none when a single line is wrong. Rows that this very file brought in before are left as they are.
 */
export async function importAnswers(
  ctx: Context,
  actor: Actor,
  input: ImportInput,
): Promise<Result<ImportSummary, Problem | FaultyFile>> {
  const survey = await readSurvey(ctx, input.surveySlug)
  if (!survey.ok) return survey
  const { place, organisation, definition, questionIds } = survey.value
  const scope = permit(actor, 'surveys.import', { placeId: place.id, organisationId: organisation.id })
  if (!scope.ok) return scope
  const textQuestion = definition.items.find(({ kind }) => kind === 'open-text')
  const questionId = textQuestion && questionIds[textQuestion.key]
  if (!questionId) return fail(noTextQuestion)

  const { columns, dateFormat } = input
  const rules = {
    columns,
    dateFormat,
    today: dayIn(place.timeZone, ctx.clock.now()),
    areas: await readAreas(ctx.db, place.id),
  }
  const file = readFile(input.file, rules)
  if (file.faults.length > 0) return fail(faultyFile(file.faults))
  const fileHash = createHash('sha256').update(input.file).digest('hex')
  const before = await findImportedRows(ctx.db, survey.value.id, fileHash)
  const fresh = file.rows.filter(({ row }) => !before.has(row))
  const summary = (added: number) => ({
    read: file.read,
    added,
    withoutText: file.read - file.rows.length,
    knownBefore: file.rows.length - added,
    ...sureness(fresh),
  })
  if (input.isDryRun || fresh.length === 0) return ok(summary(fresh.length))
  return transact<ImportSummary, Problem>(ctx, async (tx) => {
    const added = await saveRows(tx, actor, survey.value, fresh, { ...input, questionId, fileHash, read: file.read })
    return ok(summary(added))
  })
}

function readFile(bytes: Buffer, rules: RowRules) {
  const { header, rows, faults } = readCsv(bytes)
  const places = faults.length === 0 || header.length > 0 ? findColumns(header, rules.columns) : []
  if (Array.isArray(places)) return { read: rows.length, rows: [], faults: [...places, ...faults] }
  const read = rows.map((row) => readRow(row, places, rules))
  const all = [...faults, ...read.flatMap((row) => (Array.isArray(row) ? row : []))]
  return {
    read: rows.length,
    rows: read.filter((row): row is ImportedRow => row !== undefined && !Array.isArray(row)),
    faults: all.sort((one: ImportFault, other: ImportFault) => one.line - other.line),
  }
}

/** Only where some dates were turned round is it worth saying that others might have been. */
function sureness(rows: readonly ImportedRow[]) {
  const count = (sure: HowSure) => rows.filter(({ date }) => date === sure).length
  const turnedDates = count('turned')
  return { turnedDates, unsureDates: turnedDates > 0 ? count('either') : 0 }
}

type Batch = { questionId: string; fileHash: string; language: string; read: number }

/** @returns how many were new */
async function saveRows(
  tx: Tx,
  actor: Actor,
  survey: Survey,
  rows: readonly ImportedRow[],
  batch: Batch,
): Promise<number> {
  const receivedAt = tx.clock.now()
  const importId = tx.ids.next()
  const run = {
    id: importId,
    place_id: survey.place.id,
    survey_id: survey.id,
    file_hash: batch.fileHash,
    at: receivedAt,
  }
  await saveImportRun(tx, { ...run, rows_read: batch.read, rows_added: 0 })
  const responses = rows.map((row) => ({ ...row, responseId: tx.ids.next() }))
  const added = await saveImportedResponses(
    tx,
    responses.map(({ responseId, row, answeredOn, areaId }) => ({
      id: responseId,
      place_id: survey.place.id,
      organisation_id: survey.organisation.id,
      survey_id: survey.id,
      survey_version_id: survey.versionId,
      way_in: 'import',
      language: batch.language,
      edition: batch.language,
      area_id: areaId,
      import_id: importId,
      import_file_hash: batch.fileHash,
      import_row: row,
      answered_on: answeredOn,
      received_at: receivedAt,
    })),
  )
  const texts = responses
    .filter(({ responseId }) => added.has(responseId))
    .flatMap(({ responseId, text, areaId }) =>
      contributionRows(
        tx,
        {
          placeId: survey.place.id,
          organisationId: survey.organisation.id,
          placeSees: survey.placeSees,
          source: 'import',
          language: batch.language,
          // Nobody asked these people whether they may be quoted.
          mayQuote: false,
          ...{ ageBand: null, areaId, receivedAt, surveyId: survey.id, responseId },
        },
        [{ text, questionId: batch.questionId }],
      ),
    )
  await receiveContributions(tx, survey.place.id, texts)
  await saveRowsAdded(tx, importId, added.size)
  await audit(tx, actor, {
    placeId: survey.place.id,
    verb: 'imports.import',
    thingKind: 'import',
    thingId: importId,
    details: { read: batch.read, added: added.size },
  })
  return added.size
}
