import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { savePromise } from '#domain/moderation/store/promise.ts'

/** How soon the place reads what comes in; null takes the promise away. */
export const promiseReading = (
  ctx: Context,
  actor: Actor,
  { placeId, hours }: { placeId: string; hours: number | null },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'queue.promise', { placeId })
    if (!scope.ok) return scope
    await savePromise(tx, personIdOf(actor), { placeId, hours })
    return ok(null)
  })
