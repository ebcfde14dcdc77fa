import type { Readable } from 'node:stream'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { type CsvRow, csvOf } from '#domain/kernel/csv.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { readEntries } from '../queries/entries.ts'
import type { AuditedEntry, AuditFilter } from '../schema.ts'

const rowsPerBatch = 1000

const columns = ['number', 'at', 'who', 'as', 'session', 'what', 'thing', 'thing_id', 'reason', 'details', 'entry']

/**
 * The log as somebody filtered it, one entry a row, the newest first, read while it is sent. Who asked is written down.
 * @returns a file that must be read or destroyed
 */
export async function exportAudit(
  ctx: Context,
  actor: Actor,
  place: Place,
  filter: AuditFilter,
): Promise<Result<{ fileName: string; file: Readable }, Problem>> {
  const scope = permit(actor, 'audit.read', { placeId: place.id })
  if (!scope.ok) return scope
  const noted = await transact(ctx, async (tx) => {
    await audit(tx, actor, { placeId: place.id, verb: 'audit.export', thingKind: 'audit', thingId: null })
    return ok(null)
  })
  if (!noted.ok) return noted
  async function* batches(within: Scope) {
    for (let after: string | null = null; ; ) {
      const asked = { filter, timeZone: place.timeZone, after, most: rowsPerBatch }
      const page = await readEntries(ctx.db, within, asked)
      yield page.entries.map(rowOf)
      if (page.next === null) return
      after = page.next
    }
  }
  const fileName = `${place.slug}-audit-${dayIn(place.timeZone, ctx.clock.now())}.csv`
  return ok({ fileName, file: csvOf({ columns, batches: batches(scope.value) }) })
}

const rowOf = (entry: AuditedEntry): CsvRow => [
  ...[entry.seq, entry.at.toISOString(), entry.name, entry.actor, entry.session, entry.verb],
  ...[entry.thingKind, entry.thingId, entry.reason, JSON.stringify(entry.details), entry.id],
]
