import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { backupsOff } from '../problems.ts'
import type { BackupPlan } from '../schema.ts'
import { insertAsked } from '../store.ts'

/** Somebody wants a backup now. Whoever presses twice asks once. */
export async function askForBackup(
  ctx: Context,
  actor: Actor,
  { placeId, plan }: { placeId: string; plan: BackupPlan | null },
): Promise<Result<null, Problem>> {
  const scope = permit(actor, 'backups.tend', { placeId })
  if (!scope.ok) return scope
  if (!plan) return fail(backupsOff)
  return transact(ctx, async (tx) => {
    const run = { id: tx.ids.next(), asked_by: personIdOf(actor), begun_at: tx.clock.now() }
    if (!(await insertAsked(tx.db, run))) return ok(null)
    await audit(tx, actor, { placeId, verb: 'backups.ask', thingKind: 'backup', thingId: run.id })
    await tx.addJob('backups.make', {})
    return ok(null)
  })
}
