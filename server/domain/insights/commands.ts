import type { Readable } from 'node:stream'
import { readFramework } from '#domain/framework/queries.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { csvOf } from '#domain/kernel/csv.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { readFigures } from './aggregate.ts'
import { contributionColumns, contributionRow } from './sheets/contributions.ts'
import { countColumns, countRows } from './sheets/counts.ts'
import { findExportBatch } from './store/export.ts'

export type Export = { fileName: string; file: Readable }

const rowsPerBatch = 500

/**
 * Every contribution that the holder may read at all, one a row, read while it is sent: a row changed meanwhile comes
 * as it is when its turn is there. Who asked is written down first.
 *
 * @param language for the names of goals
 * @returns a file that must be read or destroyed
 */
export async function exportContributions(
  ctx: Context,
  actor: Actor,
  place: Place,
  language: string,
): Promise<Result<Export, Problem>> {
  const scope = await startExport(ctx, actor, place, 'contributions')
  if (!scope.ok) return scope
  const goals = (await readFramework(ctx.db, place.id, language)).flatMap((mission) => mission.goals)
  async function* batches(within: Scope) {
    for (let after: string | null = null; ; ) {
      const batch = await findExportBatch(ctx.db, within, place.timeZone, after, rowsPerBatch)
      yield batch.map((row) => contributionRow(row, goals))
      const last = batch.at(-1)
      if (!last || batch.length < rowsPerBatch) return
      after = last.id
    }
  }
  const file = csvOf({ columns: contributionColumns, batches: batches(scope.value) })
  return ok({ fileName: fileName(ctx, place, 'contributions'), file })
}

/** The figures of the insight pages, withheld where they are withheld there. */
export async function exportCounts(
  ctx: Context,
  actor: Actor,
  place: Place,
  language: string,
): Promise<Result<Export, Problem>> {
  const scope = await startExport(ctx, actor, place, 'counts')
  if (!scope.ok) return scope
  const [framework, figures] = await Promise.all([
    readFramework(ctx.db, place.id, language),
    readFigures(ctx.db, scope.value, place),
  ])
  const file = csvOf({ columns: countColumns, batches: [[...countRows(framework, figures)]] })
  return ok({ fileName: fileName(ctx, place, 'counts'), file })
}

async function startExport(
  ctx: Context,
  actor: Actor,
  place: Place,
  what: 'contributions' | 'counts',
): Promise<Result<Scope, Problem>> {
  const scope = permit(actor, 'insights.export', { placeId: place.id })
  if (!scope.ok) return scope
  return transact(ctx, async (tx) => {
    const entry = { placeId: place.id, verb: 'insights.export', thingKind: 'place', thingId: place.id }
    await audit(tx, actor, { ...entry, details: { what } })
    return scope
  })
}

const fileName = (ctx: Context, place: Place, what: string): string =>
  `${place.slug}-${what}-${dayIn(place.timeZone, ctx.clock.now())}.csv`
