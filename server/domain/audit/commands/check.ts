import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { transact } from '#domain/kernel/transact.ts'
import { deleteChecksBefore, findAsked, insertAsked, saveCheck } from '../store/checks.ts'
import { sealEntries } from './seal.ts'
import { verifyChain } from './verify.ts'

/** Looks are kept for a year: one a night. */
const keptMilliseconds = 365 * 86_400_000

/** Somebody wants to know now whether the log is whole. Whoever presses twice asks once. */
export async function askForCheck(ctx: Context, actor: Actor, placeId: string): Promise<Result<null, Problem>> {
  const scope = permit(actor, 'audit.read', { placeId })
  if (!scope.ok) return scope
  return transact(ctx, async (tx) => {
    const check = { id: tx.ids.next(), asked_by: personIdOf(actor), begun_at: tx.clock.now() }
    if (!(await insertAsked(tx.db, check))) return ok(null)
    await audit(tx, actor, { placeId, verb: 'audit.check', thingKind: 'audit', thingId: null })
    await tx.addJob('audit.check', {})
    return ok(null)
  })
}

/** Follows the whole chain, and writes down what that came to. */
export async function checkChain(ctx: Context, stopping: AbortSignal): Promise<void> {
  const { db } = ctx
  await deleteChecksBefore(db, new Date(ctx.clock.now().getTime() - keptMilliseconds))
  const id = (await findAsked(db)) ?? ctx.ids.next()
  const begun = { begun_at: ctx.clock.now() }
  try {
    while ((await sealEntries(ctx)) > 0);
    const { entries, broken } = await verifyChain(ctx, { stopping })
    if (broken) ctx.log.error({ ...broken }, 'the audit chain is broken')
    await saveCheck(db, id, {
      ...{ ...begun, state: broken ? 'broken' : 'whole', ended_at: ctx.clock.now(), entry_count: entries },
      ...{ broken: broken?.how ?? null, broken_seq: broken?.seq ?? null, broken_entry: broken?.entryId ?? null },
    })
  } catch (error) {
    ctx.log.error(traceOf(error), 'the audit chain could not be checked')
    await saveCheck(db, id, { ...begun, state: 'failed', ended_at: ctx.clock.now() })
  }
}
