import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'

const ledBy = (organisation: 'own' | 'place') =>
  sql<boolean>`exists (select from membership where membership.place_id = safeguarding_case.place_id
    and membership.role = 'safeguarding-lead' and membership.organisation_id
    is not distinct from ${organisation === 'own' ? sql`safeguarding_case.organisation_id` : sql`null`})`

/** Cases that nobody has taken and that may climb further, with the hours of their place; locked, oldest first. */
export const lockWaiting = (db: Db, usualHours: number) =>
  db
    .selectFrom('safeguarding_case')
    .leftJoin('safeguarding_setting as setting', 'setting.place_id', 'safeguarding_case.place_id')
    .select(['safeguarding_case.id', 'safeguarding_case.place_id as placeId', 'opened_at as openedAt', 'climbed'])
    .select([ledBy('own').as('hasOwnLead'), ledBy('place').as('hasPlaceLead')])
    .select(({ fn, val }) => fn.coalesce('setting.climb_hours', val(usualHours)).as('hours'))
    .where('state', 'in', ['suspected', 'open'])
    .where('climbed', '<', 2)
    .orderBy('opened_at')
    .forUpdate('safeguarding_case')
    .skipLocked()
    .execute()

/** What is open in each place, oldest first. */
export const findOpenByPlace = (db: Db) =>
  db
    .selectFrom('place')
    .leftJoin('safeguarding_case', (join) =>
      join.onRef('safeguarding_case.place_id', '=', 'place.id').on('state', '<>', 'closed'),
    )
    .select(['place.id as placeId', 'place.time_zone as timeZone'])
    .select(
      sql<string[]>`coalesce(array_agg(safeguarding_case.id order by opened_at)
        filter (where safeguarding_case.id is not null), '{}')`.as('caseIds'),
    )
    .groupBy('place.id')
    .execute()

/** @returns whether it is the first of that day */
export async function saveDay(
  db: Db,
  list: { placeId: string; day: Day; at: Date; caseIds: readonly string[] },
): Promise<boolean> {
  const saved = await db
    .insertInto('safeguarding_day')
    .values({
      ...{ place_id: list.placeId, day: list.day, made_at: list.at },
      case_ids: [...list.caseIds],
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('day')
    .executeTakeFirst()
  return saved !== undefined
}

/** @returns whether there is such a list, and they had not said so before */
export async function markDay(
  db: Db,
  { placeId, day, personId, at }: { placeId: string; day: Day; personId: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('safeguarding_day_seen')
    .columns(['place_id', 'day', 'person_id', 'at'])
    .expression((eb) =>
      eb
        .selectFrom('safeguarding_day')
        .select(['place_id', 'day'])
        .select([sql<string>`${personId}::uuid`.as('person_id'), sql<Date>`${at}::timestamptz`.as('at')])
        .where('place_id', '=', placeId)
        .where('day', '=', day),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return (added ?? 0n) > 0n
}
