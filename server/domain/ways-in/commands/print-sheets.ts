import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { alreadyReported, editionUnknown, tooManySheets } from '../problems.ts'
import { readSurveyDesk } from '../queries/desk.ts'
import { readBlankSheets, type Sheet } from '../queries/sheets.ts'
import { receiptOfSheet, receiptOnSheet } from '../rules/receipt-of-sheet.ts'
import { countOf, mostSheetsOfSurvey, sheetNumber } from '../rules/sheet-number.ts'
import { mostSheets } from '../schema.ts'
import { lockNewestNumber, saveSheets } from '../store/sheets.ts'

/** Numbers sheets of the newest version, ready to be printed. @returns the first and the last number of this run */
export async function printSheets(
  ctx: Context,
  actor: Actor,
  { slug, count, edition }: { slug: string; count: number; edition: string },
): Promise<Result<{ first: string; last: string }, Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const { survey } = desk.value
  if (survey.state === 'reported') return fail(alreadyReported)
  if (!survey.definition.editions.includes(edition)) return fail(editionUnknown)
  if (!Number.isInteger(count) || count < 1 || count > mostSheets) return fail(tooManySheets(mostSheets))
  return transact<{ first: string; last: string }, Problem>(ctx, async (tx) => {
    const newest = await lockNewestNumber(tx, survey.id)
    const before = newest ? countOf(newest) : 0
    if (before + count > mostSheetsOfSurvey) return fail(tooManySheets(mostSheetsOfSurvey - before))
    const numbers = Array.from({ length: count }, (_, index) => sheetNumber(survey.id, before + index + 1))
    const common = { survey_id: survey.id, survey_version_id: survey.versionId, edition, printed_at: tx.clock.now() }
    await saveSheets(
      tx,
      numbers.map((number) => {
        const id = tx.ids.next()
        return { ...common, number, id, receipt_hash: receiptOfSheet(tx.keys, survey.place.id, id).hash }
      }),
    )
    await audit(tx, actor, {
      placeId: survey.place.id,
      verb: 'surveys.print-sheets',
      thingKind: 'survey',
      thingId: survey.id,
      details: { count },
    })
    return ok({ first: numbers[0] as string, last: numbers.at(-1) as string })
  })
}

export type PrintedSheet = Pick<Sheet, 'number' | 'versionId' | 'edition'> & { code: string }

/**
 * The sheets of one run with the codes of their receipts, for the printer, which is written down each time. One that was
 * keyed in is never printed again: its code opens what somebody wrote.
 */
export async function openPrintRun(
  ctx: Context,
  actor: Actor,
  { slug, first, last }: { slug: string; first: string; last: string },
): Promise<Result<PrintedSheet[], Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const { survey } = desk.value
  const found = await readBlankSheets(ctx.db, desk.value, first, last)
  const [lead] = found
  const run = found
    .filter(({ versionId, edition }) => versionId === lead?.versionId && edition === lead.edition)
    .slice(0, mostSheets)
    .flatMap(({ number, versionId, edition, ...sheet }): PrintedSheet[] => {
      const code = receiptOnSheet(ctx.keys, survey.place.id, sheet)
      return code === undefined ? [] : [{ number, versionId, edition, code }]
    })
  if (run.length === 0) return ok([])
  return transact<PrintedSheet[], Problem>(ctx, async (tx) => {
    await audit(tx, actor, {
      placeId: survey.place.id,
      verb: 'surveys.open-sheets',
      thingKind: 'survey',
      thingId: survey.id,
      details: { first: run[0]?.number ?? null, last: run.at(-1)?.number ?? null, count: run.length },
    })
    return ok(run)
  })
}
