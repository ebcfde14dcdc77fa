import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'

/** Whether the organisation that a case belongs to has a lead of its own. */
export const hasOwnLead = sql<SqlBool>`exists (
  select from membership where membership.place_id = safeguarding_case.place_id
    and membership.organisation_id = safeguarding_case.organisation_id and membership.role = 'safeguarding-lead')`

/**
 * The cases that a lead answers for: those of their organisation; for a lead of the whole place those of organisations
 * without a lead, and those that have climbed. Whoever took one keeps it in reach.
 */
export function ofLead(scope: Scope, personId: string): Expression<SqlBool> {
  const own = sql<SqlBool>`safeguarding_case.organisation_id = any(${scope.organisationIds}::uuid[])`
  const ofPlace = sql<SqlBool>`(not ${hasOwnLead} or safeguarding_case.climbed > 0
    or safeguarding_case.lead_id = ${personId})`
  const reach = scope.wholePlace ? sql<SqlBool>`(${own} or ${ofPlace})` : own
  return sql<SqlBool>`(safeguarding_case.place_id = ${scope.placeId} and ${reach})`
}

/** The cases that a lead let this person in to. */
export const letInTo = (placeId: string, personId: string): Expression<SqlBool> =>
  sql<SqlBool>`(safeguarding_case.place_id = ${placeId} and exists (
    select from safeguarding_access as access
    where access.case_id = safeguarding_case.id and access.person_id = ${personId}))`

/**
 * How far somebody reaches in a place. `lead`: as a lead, by the roles they hold now; null for everybody else, who reads
 * only what they were let in to. Whoever has no role left in the place reads nothing.
 */
export function reachIn(actor: Actor, placeId: string): { lead: Scope | null } | undefined {
  if (actor.kind !== 'person' || !actor.memberships.some((held) => held.placeId === placeId)) return undefined
  const lead = permit(actor, 'safeguarding.handle', { placeId })
  return { lead: lead.ok ? lead.value : null }
}

export type CaseAsked = { placeId: string; publicId: string; personId: string }

/** The case that an address names, if this person may read it. */
export async function readReachOf(
  db: Db,
  actor: Actor,
  { placeId, publicId, personId }: CaseAsked,
): Promise<{ id: string; isLead: boolean } | undefined> {
  const reach = reachIn(actor, placeId)
  if (!reach) return undefined
  const asLead = reach.lead ? ofLead(reach.lead, personId) : sql<SqlBool>`false`
  return db
    .selectFrom('safeguarding_case')
    .select(['safeguarding_case.id', sql<boolean>`${asLead}`.as('isLead')])
    .where('public_id', '=', publicId)
    .where(sql<SqlBool>`(${asLead} or ${letInTo(placeId, personId)})`)
    .executeTakeFirst()
}
