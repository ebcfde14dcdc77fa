import type { Role } from '#db/schema/people.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { forbidden, type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { isSuspended, memberUnknown } from '../problems.ts'
import type { RoleAt } from '../schema.ts'
import { deleteRoles, findHeld, type Held, insertRole, type Reach } from '../store/memberships.ts'
import { changing, findRole, mayLetIn, mayTend, noteRole } from './changing.ts'
import { letIn } from './let-in.ts'
import { checkLoss } from './losing.ts'

/** Gives somebody who works in the place one more role. Giving it twice changes nothing. */
export const giveRole = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { personId, ...at }: { personId: string } & RoleAt,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const found = await findRole(tx, placeId, at)
    if (!found.ok) return found
    const may = await mayLetIn(tx, actor, placeId, found.value)
    if (!may.ok) return may
    const member = await mustWork(tx, placeId, personId)
    if (!member.ok) return member
    await letIn(tx, { placeId, personId, ...found.value })
    await noteRole(tx, actor, placeId, 'give-role', { personId, ...found.value })
    return ok(null)
  })

/** Takes a role away from somebody: whoever tends it, or they themself. What is not held any more is no problem. */
export const takeRole = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { personId, ...at }: { personId: string } & RoleAt,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const may = reachOver(actor, placeId, personId)
    if (!may.ok) return may
    const held = await heldAs(tx, may.value, personId, at)
    if (!held.ok || held.value === null) return held.ok ? ok(null) : held
    return lose(tx, actor, { placeId, personId, roles: [held.value], verb: 'take-role' })
  })

/** Gives up every role in the place: whoever leaves needs nobody's leave, but must not leave it without anybody. */
export const leavePlace = (ctx: Context, actor: Actor, placeId: string): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const personId = personIdOf(actor)
    if (personId === null) return fail(signedOut)
    const roles = await findHeld(tx.db, 'membership', personId, wholeOf(placeId))
    return lose(tx, actor, { placeId, personId, roles, verb: 'leave' })
  })

/** One's own role goes to somebody else who works in the place, in one step. */
export const handOver = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { to, ...at }: { to: string } & RoleAt,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const personId = personIdOf(actor)
    if (personId === null) return fail(signedOut)
    if (to === personId) return ok(null)
    // Only who lets people in passes their own role on: a moderator's successor is chosen by somebody else.
    const tends = mayTend(actor, placeId)
    if (!tends.ok) return tends
    const held = await heldAs(tx, wholeOf(placeId), personId, at)
    if (!held.ok) return held
    if (held.value === null) return fail(forbidden)
    const member = await mustWork(tx, placeId, to)
    if (!member.ok) return member
    const { role, organisationId } = held.value
    await insertRole(tx, { placeId, personId: to, organisationId, role })
    await noteRole(tx, actor, placeId, 'hand-over', { personId, role, organisationId, to })
    return lose(tx, actor, { placeId, personId, roles: [held.value], verb: 'take-role' })
  })

export const wholeOf = (placeId: string): Reach => ({ placeId, organisationIds: [], wholePlace: true })

/** What of somebody's roles this person may take: all of their own, else what they tend. */
export function reachOver(actor: Actor, placeId: string, personId: string): Result<Reach, Problem> {
  return personIdOf(actor) === personId ? ok(wholeOf(placeId)) : mayTend(actor, placeId)
}

/** Nobody is given a role who does not work here, or whose roles rest. */
async function mustWork(tx: Tx, placeId: string, personId: string): Promise<Result<null, Problem>> {
  if ((await findHeld(tx.db, 'resting_membership', personId, wholeOf(placeId))).length > 0) return fail(isSuspended)
  const held = await findHeld(tx.db, 'membership', personId, wholeOf(placeId))
  return held.length > 0 ? ok(null) : fail(memberUnknown)
}

async function heldAs(
  tx: Tx,
  reach: Reach,
  personId: string,
  at: { role: Role; organisation: string | null },
): Promise<Result<Held | null, Problem>> {
  const found = await findRole(tx, reach.placeId, at as RoleAt)
  // A role that no form gives, such as an organisation's safeguarding lead, is taken where it is set up.
  if (!found.ok) return found
  const { role, organisationId } = found.value
  const isWithin = reach.wholePlace || (organisationId !== null && reach.organisationIds.includes(organisationId))
  if (!isWithin) return fail(forbidden)
  const held = await findHeld(tx.db, 'membership', personId, reach)
  return ok(held.find((each) => each.role === role && each.organisationId === organisationId) ?? null)
}

async function lose(
  tx: Tx,
  actor: Actor,
  { verb, ...lost }: { placeId: string; personId: string; roles: readonly Held[]; verb: string },
): Promise<Result<null, Problem>> {
  const { placeId, personId, roles } = lost
  await deleteRoles(
    tx.db,
    roles.map(({ id }) => id),
  )
  const checked = await checkLoss(tx, { ...lost, by: personIdOf(actor) })
  if (!checked.ok) return checked
  for (const { role, organisationId } of roles)
    await noteRole(tx, actor, placeId, verb, { personId, role, organisationId })
  return ok(null)
}
