import { endSessionsOf } from '#domain/auth/commands.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { memberUnknown, notOneself } from '../problems.ts'
import { endInvitationsBy } from '../store/invited.ts'
import { findHeld, restRoles, wakeRoles } from '../store/memberships.ts'
import { changing, mayTend, noteRole } from './changing.ts'
import { checkLoss } from './losing.ts'

/**
 * Puts all of somebody's roles to rest that this person tends: their sessions end, and whom they asked in and who has
 * not come yet is asked in no more. It is done at once, whatever they lead.
 */
export const suspendMember = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  personId: string,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const may = mayTend(actor, placeId)
    if (!may.ok) return may
    if (personIdOf(actor) === personId) return fail(notOneself)
    const roles = await findHeld(tx.db, 'membership', personId, may.value)
    if (roles.length === 0) return fail(memberUnknown)
    await restRoles(
      tx.db,
      roles.map(({ id }) => id),
      tx.clock.now(),
    )
    const checked = await checkLoss(tx, { placeId, personId, by: personIdOf(actor), roles }, true)
    if (!checked.ok) return checked
    await endInvitationsBy(tx.db, may.value, personId, tx.clock.now())
    await endSessionsOf(tx, personId)
    await noteRole(tx, actor, placeId, 'suspend', { personId })
    return ok(null)
  })

/** Gives back what rests of somebody's roles, as far as this person tends them. */
export const resumeMember = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  personId: string,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const may = mayTend(actor, placeId)
    if (!may.ok) return may
    const roles = await findHeld(tx.db, 'resting_membership', personId, may.value)
    if (roles.length === 0) return fail(memberUnknown)
    await wakeRoles(
      tx.db,
      roles.map(({ id }) => id),
    )
    await noteRole(tx, actor, placeId, 'resume', { personId })
    return ok(null)
  })
