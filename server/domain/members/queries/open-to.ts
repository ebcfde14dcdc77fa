import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/people.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { HeldRole } from '../schema.ts'

export type Staffed = { publicId: string; name: string; isOwn: boolean; hasLead: boolean }

/**
 * The organisations for which this scope may let somebody in: their own, and of those that it looks after such as have
 * no lead yet.
 */
export async function readStaffed(db: Db, { placeId, organisationIds, wholePlace }: Scope): Promise<Staffed[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['public_id as publicId', 'name'])
    .select(sql<boolean>`organisation.id = any(${organisationIds}::uuid[])`.as('isOwn'))
    .select(
      sql<boolean>`exists (select from membership where membership.organisation_id = organisation.id
        and membership.role = 'organisation-lead')`.as('hasLead'),
    )
    .select(sql<boolean>`coalesce(looked_after_by = any(${organisationIds}::uuid[]), false)`.as('isLookedAfter'))
    .where('place_id', '=', placeId)
    .orderBy('name')
    .execute()
  return rows.filter(({ isOwn, hasLead, isLookedAfter }) => isOwn || ((wholePlace || isLookedAfter) && !hasLead))
}

/** What somebody holds in a place, for their own page. */
export async function readOwnRoles(db: Db, actor: Actor, placeId: string): Promise<HeldRole[]> {
  if (actor.kind !== 'person') return []
  const rows = await db
    .selectFrom('membership')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.role', 'organisation.public_id as publicId', 'organisation.name'])
    .where('membership.person_id', '=', actor.personId)
    .where('membership.place_id', '=', placeId)
    .orderBy(sql`organisation.name nulls first`)
    .orderBy('membership.role')
    .execute()
  return rows.map(({ role, publicId, name }) => ({
    ...{ role: role as Role, isResting: false },
    organisation: publicId !== null && name !== null ? { publicId, name } : null,
  }))
}
