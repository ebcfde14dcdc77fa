import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import type { Table } from '#domain/kernel/table.ts'
import { ballotSheet } from '../../sheets/record.ts'
import { readOwnWorkshop } from './own-workshop.ts'
import { readRecord } from './read-record.ts'

/** What each person of a workshop gave, as its record has it, for whoever may hold that record. Its own one moment. */
export async function readBallotTable(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  publicId: string,
  language: string,
): Promise<Result<Table & { heldOn: string }, Problem>> {
  const own = await readOwnWorkshop(ctx.db, actor, publicId)
  if (!own.ok) return own
  const record = await readRecord(ctx.db, own.value.id, language, ctx.clock.now())
  const { columns, batches } = ballotSheet(record)
  return ok({ columns: columns.map((name) => ({ name })), batches, expected: null, heldOn: record.workshop.heldOn })
}
