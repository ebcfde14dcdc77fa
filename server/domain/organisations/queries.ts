import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Listed } from './schema.ts'

/**
 * The organisations of a place; with a scope that does not reach all of it, one's own and those that one's own looks
 * after. How many people work there and what is open: counts, and nothing that anybody said.
 */
export async function readOrganisations(db: Db, { placeId, organisationIds, wholePlace }: Scope): Promise<Listed[]> {
  const rows = await db
    .selectFrom('organisation')
    .leftJoin('organisation as body', 'body.id', 'organisation.looked_after_by')
    .select(['organisation.public_id as publicId', 'organisation.name', 'organisation.kind'])
    .select(['body.public_id as bodyId', 'body.name as body'])
    .select([
      sql<number>`(select count(distinct person_id)::int from membership
        where membership.organisation_id = organisation.id)`.as('people'),
      sql<boolean>`exists (select from membership where membership.organisation_id = organisation.id
        and membership.role = 'organisation-lead')`.as('hasLead'),
      sql<number>`(select count(*)::int from survey
        where survey.organisation_id = organisation.id and survey.state = 'open')`.as('surveys'),
      sql<number>`(select count(*)::int from workshop
        where workshop.organisation_id = organisation.id and workshop.phase <> 'ended')`.as('workshops'),
    ])
    .where('organisation.place_id', '=', placeId)
    .$if(!wholePlace, (query) =>
      query.where(
        sql<SqlBool>`(organisation.id = any(${organisationIds}::uuid[])
          or organisation.looked_after_by = any(${organisationIds}::uuid[]))`,
      ),
    )
    .orderBy(sql`lower(organisation.name)`)
    .orderBy('organisation.id')
    .execute()
  return rows.map(({ bodyId, body, ...row }) => ({
    ...row,
    lookedAfterBy: bodyId !== null && body !== null ? { publicId: bodyId, name: body } : null,
  }))
}
