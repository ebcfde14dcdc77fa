import type { Readable } from 'node:stream'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { csvOf } from '#domain/kernel/csv.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { readOwnedSurvey } from '../queries/owned-survey.ts'
import { responseSheet } from '../queries/response-table.ts'
import { readResponseRows } from '../queries/rows.ts'

/** Each batch is picked out of all responses by their shuffled order: fewer batches are fewer looks through them. */
const rowsPerBatch = 2000

type Asked = { slug: string; language: string; version?: number | undefined }

/**
 * A group's own data to take away: one response a row, in an order that tells nothing, read while it is sent. Beside
 * the answers each row says how it came, on which day and whether it counts; who somebody is beyond age and area
 * (equality, contact, receipt) is in none. Who asked is written down first.
 *
 * @returns a file that must be read or destroyed
 */
export async function exportResponses(
  ctx: Context,
  actor: Actor,
  place: Place,
  { slug, language, version }: Asked,
): Promise<Result<{ fileName: string; file: Readable }, Problem>> {
  const scope = permit(actor, 'surveys.read-responses', { placeId: place.id })
  if (!scope.ok) return scope
  const found = await readOwnedSurvey(ctx, scope.value, 'everything', slug, version)
  if (!found.ok) return found
  const { id, picked } = found.value
  const entry = { placeId: place.id, verb: 'results.export', thingKind: 'survey', thingId: id }
  const written = await transact<undefined, Problem>(ctx, async (tx) => {
    await audit(tx, actor, { ...entry, details: { version: version ?? null } })
    return ok(undefined)
  })
  if (!written.ok) return written
  const { columns, rowOf } = responseSheet(ctx.keys, picked, language)
  async function* batches() {
    const picks = { surveyId: id, versionIds: picked.map((each) => each.id) }
    for (let after = ''; ; ) {
      const rows = await readResponseRows(ctx.db, picks, { after, limit: rowsPerBatch })
      yield rows.map(rowOf)
      const last = rows.at(-1)
      if (!last || rows.length < rowsPerBatch) return
      after = last.place
    }
  }
  const file = csvOf({ columns, batches: batches() })
  return ok({ fileName: `${slug}-responses-${dayIn(place.timeZone, ctx.clock.now())}.csv`, file })
}
