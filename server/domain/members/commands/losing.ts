import type { Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { giveUpUnreached } from '#domain/safeguarding/commands/give-up.ts'
import { lastAdministrator, lastLead, lastSafeguarding } from '../problems.ts'
import type { Held } from '../store/memberships.ts'
import { countOfPlace, hasLead, hasLiveWork } from '../store/remaining.ts'

type Lost = { placeId: string; personId: string; by: string | null; roles: readonly Held[] }

/**
 * What must still hold once roles are gone: somebody looks after the place, a worry reaches somebody, and what is open
 * to people has a lead. Worries that a lead had taken and reaches no more are nobody's again.
 *
 * @param leadsMayGo where a place must be able to act at once, whoever leads
 */
export async function checkLoss(
  tx: Tx,
  { placeId, personId, by, roles }: Lost,
  leadsMayGo = false,
): Promise<Result<null, Problem>> {
  const lost = (role: Held['role']) => roles.filter((each) => each.role === role)
  const ofPlace = (role: Held['role']) => lost(role).some(({ organisationId }) => organisationId === null)
  if (ofPlace('place-administrator') && (await countOfPlace(tx.db, placeId, 'place-administrator')) === 0)
    return fail(lastAdministrator)
  if (ofPlace('safeguarding-lead') && (await countOfPlace(tx.db, placeId, 'safeguarding-lead')) === 0)
    return fail(lastSafeguarding)
  if (!leadsMayGo)
    for (const { organisationId } of lost('organisation-lead'))
      if (
        organisationId !== null &&
        !(await hasLead(tx.db, organisationId)) &&
        (await hasLiveWork(tx.db, organisationId))
      )
        return fail(lastLead)
  if (lost('safeguarding-lead').length > 0) await giveUpUnreached(tx, placeId, personId, by)
  return ok(null)
}
