import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { usualHours } from '../schema.ts'

export async function readClimbHours(db: Db, placeId: string): Promise<number> {
  const row = await db
    .selectFrom('safeguarding_setting')
    .select('climb_hours as hours')
    .where('place_id', '=', placeId)
    .executeTakeFirst()
  return row?.hours ?? usualHours
}

/** Whether anybody answers for the worries of the whole place. */
export async function readHasLead(db: Db, placeId: string): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('place_id', '=', placeId)
    .where('role', '=', 'safeguarding-lead')
    .where('organisation_id', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The organisations of a place, for whoever names their leads. */
export const readOrganisations = (db: Db, placeId: string): Promise<{ publicId: string; name: string }[]> =>
  db
    .selectFrom('organisation')
    .select(['public_id as publicId', 'name'])
    .where('place_id', '=', placeId)
    .orderBy(sql`lower(name)`)
    .execute()
