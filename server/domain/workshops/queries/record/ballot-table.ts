import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import type { Table } from '#domain/kernel/table.ts'
import { ballotSheet } from '../../sheets/record.ts'
import { readOwnWorkshop } from './own-workshop.ts'
import { readRecordOf } from './read-record.ts'
import { countBallotRows } from './votes.ts'

/**
 * What each person of a workshop gave, as its record has it, for whoever may hold that record.
 * @param snapshot in a transaction that sees one moment
 */
export async function readBallotTable(
  snapshot: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  publicId: string,
  language: string,
): Promise<Result<Table & { heldOn: string }, Problem>> {
  const own = await readOwnWorkshop(snapshot.db, actor, publicId)
  if (!own.ok) return own
  const record = await readRecordOf(snapshot.db, own.value.id, language, snapshot.clock.now())
  const { columns, batches } = ballotSheet(record)
  const expected = await countBallotRows(snapshot.db, own.value.id)
  return ok({ columns: columns.map((name) => ({ name })), batches, expected, heldOn: record.workshop.heldOn })
}
