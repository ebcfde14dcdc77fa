import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/people.ts'
import type { Tx } from '#domain/kernel/context.ts'

export type Held = { id: string; role: Role; organisationId: string | null }
/** Whose: of the whole of a place, or of some organisations of it alone. */
export type Reach = { placeId: string; organisationIds: readonly string[]; wholePlace: boolean }

/** Two who change who works here take turns: each sees whom the other has left as the last. */
export const lockPlace = (db: Db, placeId: string) =>
  db.selectFrom('place').select('id').where('id', '=', placeId).forNoKeyUpdate().execute()

export async function findOrganisation(db: Db, placeId: string, publicId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return row?.id
}

export const findHeld = (
  db: Db,
  table: 'membership' | 'resting_membership',
  personId: string,
  { placeId, organisationIds, wholePlace }: Reach,
): Promise<Held[]> =>
  db
    .selectFrom(table)
    .select(['id', 'role', 'organisation_id as organisationId'])
    .where('person_id', '=', personId)
    .where('place_id', '=', placeId)
    .$if(!wholePlace, (query) => query.where('organisation_id', 'in', [...organisationIds, neverAnOrganisation]))
    .execute()

/** `in ()` is no SQL: an empty list of organisations holds this one, which is none. */
const neverAnOrganisation = '00000000-0000-0000-0000-000000000000'

export async function insertRole(
  tx: Tx,
  held: { placeId: string; personId: string; organisationId: string | null; role: Role },
): Promise<void> {
  await tx.db
    .insertInto('membership')
    .values({
      ...{ id: tx.ids.next(), place_id: held.placeId, person_id: held.personId },
      ...{ organisation_id: held.organisationId, role: held.role },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteRoles(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('membership').where('id', 'in', ids).execute()
}

/** Puts roles to rest, where nothing that asks who may do what finds them. */
export const restRoles = (db: Db, ids: readonly string[], now: Date) =>
  sql`
    with gone as (delete from membership where id = any(${ids}::uuid[]) returning *)
    insert into resting_membership (id, person_id, place_id, organisation_id, role, rested_at)
    select id, person_id, place_id, organisation_id, role, ${now} from gone
    on conflict do nothing`.execute(db)

export const wakeRoles = (db: Db, ids: readonly string[]) =>
  sql`
    with back as (delete from resting_membership where id = any(${ids}::uuid[]) returning *)
    insert into membership (id, person_id, place_id, organisation_id, role)
    select id, person_id, place_id, organisation_id, role from back
    on conflict do nothing`.execute(db)
