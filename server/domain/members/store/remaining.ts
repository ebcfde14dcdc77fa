import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/people.ts'

/** How many hold a role for the whole place. Administrators count where they can sign in: without a password only a demo's. */
export async function countOfPlace(db: Db, placeId: string, role: Role): Promise<number> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('place', 'place.id', 'membership.place_id')
    .select((eb) => eb.fn.count<number>('membership.id').as('count'))
    .where('membership.place_id', '=', placeId)
    .where('membership.organisation_id', 'is', null)
    .where('membership.role', '=', role)
    .where((eb) => eb.or([eb('person.password_hash', 'is not', null), eb('place.is_demo', '=', true)]))
    .executeTakeFirstOrThrow()
  return row.count
}

export async function hasLead(db: Db, organisationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'organisation-lead')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether one of these bodies looks after an organisation. */
export async function isLookedAfter(db: Db, organisationId: string, bodies: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('looked_after_by')
    .where('id', '=', organisationId)
    .executeTakeFirst()
  return bodies.some((body) => body === row?.looked_after_by)
}

/** Whether people can answer or take part in something of an organisation just now. */
export async function hasLiveWork(db: Db, organisationId: string): Promise<boolean> {
  const survey = await db
    .selectFrom('survey')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', ['open', 'paused'])
    .executeTakeFirst()
  if (survey) return true
  const workshop = await db
    .selectFrom('workshop')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('phase', '=', 'open')
    .executeTakeFirst()
  return workshop !== undefined
}
