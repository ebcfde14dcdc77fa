import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Colleague, NamedLead } from '../schema.ts'

/** Everybody with a role in a place, by name. */
export const readColleagues = (db: Db, placeId: string): Promise<Colleague[]> =>
  db
    .selectFrom('person')
    .select(['person.id as personId', 'person.name'])
    .where(sql<boolean>`exists (
      select from membership where membership.person_id = person.id and membership.place_id = ${placeId})`)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

/** Who is named as a lead in a place: of the whole of it first, then by organisation. */
export const readLeads = (db: Db, scope: Scope): Promise<NamedLead[]> =>
  db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.id as membershipId', 'person.name', 'organisation.name as organisation'])
    .where('membership.place_id', '=', scope.placeId)
    .where('membership.role', '=', 'safeguarding-lead')
    .orderBy(sql`organisation.name nulls first`)
    .orderBy('person.name')
    .execute()
