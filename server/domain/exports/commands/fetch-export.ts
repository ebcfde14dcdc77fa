import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ExportFormat } from '#db/schema/exports.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { fileGone, notReady } from '../problems.ts'
import { readAbout, readOwnExport, readPiece } from '../queries/files.ts'
import { mayHave } from '../queries/table.ts'

export type Fetched = { fileName: string; format: ExportFormat; bytes: number; sha256: string; file: Readable }

/**
 * A file that is ready, for the person who asked for it, as long as they may still read all that is in it. The last
 * piece leaves when all of them have the hash that they had when the file was made: what is not whole breaks off, and
 * no browser takes it for a file.
 *
 * @returns a file that must be read or destroyed
 */
export async function fetchExport(
  ctx: Context,
  actor: Actor,
  place: Place,
  publicId: string,
): Promise<Result<Fetched, Problem>> {
  const personId = personIdOf(actor)
  if (personId === null) return fail(signedOut)
  const found = await readOwnExport(ctx.db, place.id, personId, publicId)
  if (!found || found.state === 'gone') return fail(fileGone)
  const { fileName, bytes, sha256, reach, format, expiresAt } = found
  if (found.state !== 'ready' || !fileName || bytes === null || !sha256 || !reach || !expiresAt) return fail(notReady)
  if (expiresAt <= ctx.clock.now()) return fail(fileGone)
  const about = await readAbout(ctx.db, { survey_id: found.surveyId, workshop_id: found.workshopId })
  const had = await mayHave(ctx, actor, place, { what: found.what, about })
  if (!had.ok) return had
  const { organisationIds, wholePlace } = had.value.scope
  const reaches = reach.organisationIds.every((id) => organisationIds.includes(id)) && (wholePlace || !reach.wholePlace)
  if (!reaches) return fail(fileGone)
  await transact(ctx, async (tx) => {
    const entry = { placeId: place.id, verb: 'exports.fetch', thingKind: 'export', thingId: found.id }
    await audit(tx, actor, { ...entry, details: { what: found.what, format } })
    return ok(null)
  })
  return ok({
    fileName,
    format,
    bytes,
    sha256,
    file: Readable.from(piecesOf(ctx, found, { bytes, sha256 }), { highWaterMark: 1 }),
  })
}

async function* piecesOf(
  ctx: Context,
  found: { id: string; attempt: number },
  told: { bytes: number; sha256: string },
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let sent = 0
  let next = ahead(ctx, found, 0)
  for (let number = 1; ; number++) {
    const piece = await next
    if (!piece) throw new Error('a piece of an export is no longer there')
    hash.update(piece)
    sent += piece.length
    if (sent < told.bytes) {
      next = ahead(ctx, found, number)
      yield piece
      continue
    }
    if (sent !== told.bytes || hash.digest('hex') !== told.sha256) throw new Error('an export is not what it was')
    yield piece
    return
  }
}

/** The next piece is on its way while one leaves; one that nobody waits for any more may fail in silence. */
function ahead(ctx: Context, found: { id: string; attempt: number }, number: number): Promise<Buffer | undefined> {
  const piece = readPiece(ctx.db, found, number)
  piece.catch(() => {})
  return piece
}
