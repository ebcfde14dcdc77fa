import { createHash } from 'node:crypto'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Turns } from '#domain/kernel/turns.ts'
import { pictureTooLarge, problemOf } from '../problems.ts'
import { largestPicture, type StoredPicture, storedType } from '../schema.ts'
import { saveFile } from '../store.ts'
import { remakePicture } from './remake-picture.ts'

/**
 * Keeps a picture for a survey or a workshop, made anew: what it is called afterwards is the hash of the new bytes.
 * @param bytes as they were uploaded; null when there were too many to read
 */
export async function storePicture(
  ctx: Context & { pictureTurns: Turns },
  actor: Actor,
  { placeId, bytes }: { placeId: string; bytes: Buffer | null },
): Promise<Result<StoredPicture, Problem>> {
  const scope = permit(actor, 'surveys.build', { placeId })
  // A workshop's slides have pictures as well.
  if (!scope.ok && !permit(actor, 'workshops.facilitate', { placeId }).ok) return scope
  if (bytes === null || bytes.length > largestPicture) return fail(pictureTooLarge)
  const made = await remakePicture(ctx, bytes)
  if (!made.ok) return fail(problemOf[made.fault])
  const { width, height, kind } = made.value
  const hash = createHash('sha256').update(made.value.bytes).digest('hex')
  return transact(ctx, async (tx) => {
    await saveFile(tx.db, {
      hash,
      place_id: placeId,
      media_type: storedType,
      bytes: made.value.bytes,
      created_at: tx.clock.now(),
    })
    await audit(tx, actor, {
      placeId,
      verb: 'pictures.store',
      thingKind: 'stored_file',
      thingId: null,
      details: { hash, kind },
    })
    return ok({ hash, width, height })
  })
}
