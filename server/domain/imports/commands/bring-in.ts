import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { screenArrival } from '#domain/moderation/commands.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import type { Csv } from '../csv.ts'
import { type FaultyFile, faultyFile } from '../problems.ts'
import type { RowRules } from '../rules/read-row.ts'
import type { ImportFault, ImportSummary } from '../schema.ts'
import { saveImportedAnswers, saveImportedResponses, saveImportRun, saveRowsAdded } from '../store.ts'
import { type Before, counter, type MarkedRow, readBefore, scan } from './scan.ts'

export type Batch = {
  survey: Survey
  csv: Csv
  rules: RowRules
  fileHash: string
  most: number
  isDryRun: boolean
  /** Rows with faults are left out instead of keeping the whole file out. */
  goodRowsOnly: boolean
}

/** Rows per statement: 20 columns each must stay below Postgres's 65,535 parameters. */
const rowsPerStatement = 2000
/** Past these nobody reads on; the count goes on. */
const faultsKept = 1000

/**
 * Brings the answers of a file in as responses to a survey, and their texts into the moderators' queue: all of them, or
 * none when a single row is wrong, unless only the good ones were asked for. Rows that this very file brought in before,
 * and people whom another one did, are left as they are.
 */
export async function bringIn(
  ctx: Context,
  actor: Actor,
  batch: Batch,
): Promise<Result<ImportSummary, Problem | FaultyFile>> {
  const { survey, csv, rules, fileHash, most } = batch
  const before = await readBefore(ctx, survey, fileHash, rules)
  const counts = counter(csv)
  const faults: ImportFault[] = []
  for await (const outcome of scan(csv, rules, before, most)) {
    counts.add(outcome)
    if (outcome.state === 'faulty' && faults.length < faultsKept) faults.push(...outcome.faults)
  }
  // Past a quotation mark gone wrong, or past the last row we take, nobody knows what else there is.
  const isBroken = faults.some(({ code }) => code === 'not-csv' || code === 'too-many-rows')
  if (faults.length > 0 && (isBroken || !batch.goodRowsOnly)) return fail(faultyFile(faults))
  const summary = counts.summary()
  if (batch.isDryRun || summary.added === 0) return ok(summary)
  return transact<ImportSummary, Problem>(ctx, async (tx) => {
    const added = await saveFile(tx, actor, batch, summary.read, before)
    return ok(counts.summary(added))
  })
}

/** @returns how many rows were new */
async function saveFile(
  tx: Tx,
  actor: Actor,
  { survey, csv, rules, fileHash, most }: Batch,
  read: number,
  before: Before,
): Promise<number> {
  const importId = tx.ids.next()
  const { place } = survey
  const run = { id: importId, place_id: place.id, survey_id: survey.id, file_hash: fileHash, at: tx.clock.now() }
  await saveImportRun(tx, { ...run, rows_read: read, rows_added: 0 })
  let added = 0
  let rows: MarkedRow[] = []
  const flush = async () => {
    added += rows.length > 0 ? await saveRows(tx, survey, rows, { importId, fileHash }) : 0
    rows = []
  }
  for await (const outcome of scan(csv, rules, before, most)) {
    if (outcome.state === 'comes') rows.push(outcome.row)
    if (rows.length === rowsPerStatement) await flush()
  }
  await flush()
  await saveRowsAdded(tx, importId, added)
  const entry = { placeId: place.id, verb: 'imports.import', thingKind: 'import', thingId: importId }
  await audit(tx, actor, { ...entry, details: { read, added } })
  if (added > 0) tx.emit({ type: 'surveys.answered', placeId: place.id, surveyId: survey.id })
  return added
}

async function saveRows(
  tx: Tx,
  survey: Survey,
  rows: readonly MarkedRow[],
  { importId, fileHash }: { importId: string; fileHash: string },
): Promise<number> {
  const receivedAt = tx.clock.now()
  const responses = rows.map((row) => ({ ...row, responseId: tx.ids.next() }))
  const owner = { place_id: survey.place.id, organisation_id: survey.organisation.id, survey_id: survey.id }
  const added = await saveImportedResponses(
    tx,
    responses.map(({ responseId, row, mark, answeredOn, areaId, ageBand, isYoung, edition }) => ({
      id: responseId,
      ...owner,
      survey_version_id: survey.versionId,
      way_in: 'import',
      language: languageOf(edition),
      edition,
      area_id: areaId,
      age_band: ageBand,
      is_young: isYoung,
      import_id: importId,
      import_file_hash: fileHash,
      import_row: row,
      import_respondent: mark,
      answered_on: answeredOn,
      received_at: receivedAt,
    })),
  )
  const fresh = responses.filter(({ responseId }) => added.has(responseId))
  const questionId = (key: string) => survey.questionIds[key] as string
  await saveImportedAnswers(
    tx,
    fresh.flatMap(({ responseId, answers }) =>
      answers.flatMap(({ key, value }) =>
        value ? [{ response_id: responseId, question_id: questionId(key), value: JSON.stringify(value) }] : [],
      ),
    ),
  )
  const texts = fresh.flatMap(({ responseId, answers, areaId, ageBand, edition }) =>
    contributionRows(
      tx,
      {
        placeId: survey.place.id,
        organisationId: survey.organisation.id,
        placeSees: survey.placeSees,
        source: 'import',
        language: languageOf(edition),
        // Nobody asked these people whether they may be quoted.
        mayQuote: false,
        ...{ ageBand, areaId, receivedAt, surveyId: survey.id, responseId },
      },
      answers.flatMap(({ key, text }) => (text ? [{ text, questionId: questionId(key) }] : [])),
    ),
  )
  await receiveContributions(tx, survey.place.id, texts)
  await screenAll(tx, texts)
  return fresh.length
}

/** Texts between two breaths: other requests are answered in them. */
const breath = 50

/**
 * Screens the texts in the transaction that stores them. The job comes later, perhaps much later, and by then somebody
 * may have published what it would have held.
 */
async function screenAll(tx: Tx, texts: readonly { id: string; text: string }[]): Promise<void> {
  for (const [index, row] of texts.entries()) {
    if (index % breath === 0) await new Promise(setImmediate)
    await screenArrival(tx, row)
  }
}
