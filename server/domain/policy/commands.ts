import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { policyChanged } from './problems.ts'
import { readWrittenPolicy } from './queries/versions.ts'
import { checkPolicy, isSamePolicy, withoutStale } from './rules.ts'
import type { WrittenPolicy } from './schema.ts'
import { insertPolicy, lockNumber } from './store.ts'

type PolicyInput = {
  placeId: string
  /** Of the version that the writer saw; 0 for the rules that every place begins with. */
  number: number
  written: WrittenPolicy
  /** A slip of the pen was mended: what other languages say still holds. */
  isCorrection: boolean
  /** What holds in a place that has written none. */
  starting: WrittenPolicy
}

/**
 * Saves the rules of a place as a new version, which holds from now on. The same rules again change nothing.
 * Refused: `policy-desk.changed-since` where somebody else saved one meanwhile.
 */
export async function writePolicy(
  ctx: Context,
  actor: Actor,
  { placeId, number, written, isCorrection, starting }: PolicyInput,
): Promise<Result<null, Problem>> {
  const may = permit(actor, 'policy.write', { placeId })
  if (!may.ok) return may
  const checked = checkPolicy(written)
  if (!checked.ok) return checked
  return transact(ctx, async (tx) => {
    if ((await lockNumber(tx.db, placeId)) !== number) return fail(policyChanged)
    const before = (await readWrittenPolicy(tx.db, placeId)) ?? starting
    const policy = isCorrection ? checked.value : withoutStale(checked.value, before)
    if (isSamePolicy(policy, before)) return ok(null)
    const version = { placeId, number: number + 1, personId: personIdOf(actor) }
    const thingId = await insertPolicy(tx, version, policy)
    await audit(tx, actor, {
      ...{ placeId, verb: 'policy.write', thingKind: 'policy-version', thingId },
      details: { number: version.number },
    })
    return ok(null)
  })
}
