import type { Role } from '#db/schema/people.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { hasOwnLead, organisationUnknown, roleElsewhere } from '../problems.ts'
import { organisationRoles, placeRoles, type RoleAt } from '../schema.ts'
import { findOrganisation, lockPlace } from '../store/memberships.ts'
import { hasLead, isLookedAfter } from '../store/remaining.ts'

/** Changes who works in a place: one after the other, so that two never take each other's last role away. */
export const changing = <Value>(
  ctx: Context,
  placeId: string,
  work: (tx: Tx) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> =>
  transact(ctx, async (tx) => {
    await lockPlace(tx.db, placeId)
    return work(tx)
  })

/** Whose roles somebody tends: everybody's in the place, or those for the organisations they lead. */
export const mayTend = (actor: Actor, placeId: string): Result<Scope, Problem> =>
  permit(actor, 'people.manage', { placeId })

/** A role and what it is for, as a form names it; it must be one that there is for a place or for an organisation. */
export async function findRole(
  tx: Pick<Tx, 'db'>,
  placeId: string,
  { role, organisation }: RoleAt,
): Promise<Result<{ role: RoleAt['role']; organisationId: string | null }, Problem>> {
  const there: readonly string[] = organisation === null ? placeRoles : organisationRoles
  if (!there.includes(role)) return fail(roleElsewhere)
  if (organisation === null) return ok({ role, organisationId: null })
  const organisationId = await findOrganisation(tx.db, placeId, organisation)
  return organisationId === undefined ? fail(organisationUnknown) : ok({ role, organisationId })
}

/**
 * Whether somebody may let people in for the whole place or for an organisation. Its own leads do; whoever looks after
 * the place, or the body that looks after the group, names its first lead and nobody else: they would let themselves in to
 * what it was told.
 */
export async function mayLetIn(
  tx: Pick<Tx, 'db'>,
  actor: Actor,
  placeId: string,
  { role, organisationId }: { role: Role; organisationId: string | null },
): Promise<Result<null, Problem>> {
  const scope = mayTend(actor, placeId)
  if (!scope.ok) return scope
  if (organisationId !== null && scope.value.organisationIds.includes(organisationId)) return ok(null)
  const { wholePlace, organisationIds } = scope.value
  if (organisationId === null) return wholePlace ? ok(null) : fail(forbidden)
  if (!wholePlace && !(await isLookedAfter(tx.db, organisationId, organisationIds))) return fail(forbidden)
  return role !== 'organisation-lead' || (await hasLead(tx.db, organisationId)) ? fail(hasOwnLead) : ok(null)
}

/** Writes down what became of somebody's role. */
export const noteRole = (
  tx: Tx,
  actor: Actor,
  placeId: string,
  verb: string,
  { personId, ...details }: { personId: string; role?: string; organisationId?: string | null; to?: string },
) =>
  audit(tx, actor, {
    ...{ placeId, verb: `people.${verb}`, thingKind: 'person', thingId: personId },
    details: Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Record<
      string,
      string | null
    >,
  })
