import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { failureUnknown } from '../problems.ts'
import type { Failed } from '../schema.ts'
import { wakeFailed } from '../store/failures.ts'

/** Tries once more what failed in one way for one reason, for another week: after somebody mended what was wrong. */
export const retryFailed = (
  ctx: Context,
  actor: Actor,
  { placeId, ...failure }: { placeId: string } & Pick<Failed, 'state' | 'reason'>,
): Promise<Result<{ count: number }, Problem>> =>
  transact<{ count: number }, Problem>(ctx, async (tx) => {
    const scope = permit(actor, 'telling.tend', { placeId })
    if (!scope.ok) return scope
    const count = await wakeFailed(tx.db, scope.value, failure, tx.clock.now())
    if (count === 0) return fail(failureUnknown)
    const details = { state: failure.state, reason: failure.reason, count }
    await audit(tx, actor, { placeId, verb: 'telling.retry', thingKind: 'place', thingId: placeId, details })
    return ok({ count })
  })
