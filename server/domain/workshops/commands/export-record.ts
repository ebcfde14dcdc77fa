import { Readable } from 'node:stream'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { csvOf } from '#domain/kernel/csv.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readOwnWorkshop } from '../queries/record/own-workshop.ts'
import { readRecord } from '../queries/record/read-record.ts'
import type { WorkshopRecord } from '../schema/record.ts'
import { ballotSheet, handSheet, textSheet, totalSheet } from '../sheets/record.ts'

export const recordFiles = ['json', 'ballots', 'hands', 'texts', 'totals'] as const
export type RecordFile = (typeof recordFiles)[number]
export type RecordExport = { fileName: string; file: Readable }

/**
 * The record as a file: whole as JSON, or its ballots, hands, texts or totals as CSV. Who took it is written down first.
 *
 * @returns a file that must be read or destroyed
 */
export async function exportRecord(
  ctx: Context,
  actor: Actor,
  publicId: string,
  { what, language }: { what: RecordFile; language: string },
): Promise<Result<RecordExport, Problem>> {
  const own = await readOwnWorkshop(ctx.db, actor, publicId)
  if (!own.ok) return own
  const { id, placeId } = own.value
  await transact(ctx, async (tx) => {
    const entry = { placeId, verb: 'workshops.export-record', thingKind: 'workshop', thingId: id }
    await audit(tx, actor, { ...entry, details: { what } })
    return ok(null)
  })
  const record = await readRecord(ctx.db, id, language, ctx.clock.now())
  const name = `workshop-${record.workshop.heldOn}-${publicId}`
  if (what === 'json') return ok({ fileName: `${name}.json`, file: jsonOf(record) })
  return ok({ fileName: `${name}-${what}.csv`, file: csvOf(sheets[what](record)) })
}

const sheets = { ballots: ballotSheet, hands: handSheet, texts: textSheet, totals: totalSheet }

/** One line for each row, so that two files can be laid side by side; in pieces, as they are read. */
function jsonOf(record: WorkshopRecord): Readable {
  function* pieces() {
    let before = '{\n'
    for (const [key, value] of Object.entries(record)) {
      yield `${before}${JSON.stringify(key)}: `
      if (Array.isArray(value)) {
        for (const [index, row] of value.entries()) yield `${index ? ',\n' : '[\n'}${JSON.stringify(row)}`
        yield value.length ? '\n]' : '[]'
      } else yield JSON.stringify(value)
      before = ',\n'
    }
    yield '\n}\n'
  }
  return Readable.from(pieces())
}
