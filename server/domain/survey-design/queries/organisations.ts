import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'

/** The organisations in whose name somebody may build a survey. @param scope by the verb 'surveys.build' */
export async function readBuildingOrganisations(db: Db, scope: Scope): Promise<{ id: string; name: string }[]> {
  let query = db.selectFrom('organisation').select(['id', 'name']).where('place_id', '=', scope.placeId)
  if (!scope.wholePlace) query = query.where('id', '=', sql<string>`any(${scope.organisationIds}::uuid[])`)
  return query.orderBy('name').execute()
}
