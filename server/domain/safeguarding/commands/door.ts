import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { caseUnknown } from '../problems.ts'
import { readReachOf } from '../queries/reach.ts'
import { type LockedCase, lockCase } from '../store/cases.ts'

/** A case as its address names it. */
export type AtCase = { placeId: string; publicId: string }
export type Opened = { tx: Tx; worry: LockedCase; personId: string }

/**
 * Locks a case for somebody who may read it. Beyond their reach it is not found, as if it had never been.
 * @param as a lead answers for it; a reader may also be somebody whom a lead let in
 */
export async function atCase<Value>(
  ctx: Context,
  actor: Actor,
  { placeId, publicId }: AtCase,
  as: 'lead' | 'reader',
  work: (opened: Opened & { isLead: boolean }) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const personId = personIdOf(actor)
  if (personId === null) return fail(signedOut)
  return transact(ctx, async (tx) => {
    const reached = await readReachOf(tx.db, actor, { placeId, publicId, personId })
    if (!reached || (as === 'lead' && !reached.isLead)) return fail(caseUnknown)
    return work({ tx, worry: await lockCase(tx.db, reached.id), personId, isLead: reached.isLead })
  })
}

/** Who did what with a case, in the audit of the place: codes and ids, never words. */
export const noteCase = (tx: Tx, actor: Actor, worry: LockedCase, verb: string, reason?: string) =>
  audit(tx, actor, {
    ...{ placeId: worry.placeId, verb: `safeguarding.${verb}`, thingKind: 'safeguarding-case', thingId: worry.id },
    ...(reason !== undefined && { reason }),
  })
