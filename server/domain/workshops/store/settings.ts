import { type Selectable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export async function findIsJoined(db: Db, workshopId: string): Promise<boolean> {
  const row = await db
    .selectFrom('participant')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether its doors, or any of its activities, were ever open. */
export async function findWasOpen(db: Db, workshopId: string): Promise<boolean> {
  const row = await db
    .selectFrom('workshop')
    .select('id')
    .where('id', '=', workshopId)
    .where((eb) =>
      eb.or([
        eb('phase', '<>', 'ready'),
        sql<boolean>`exists (select from activity where workshop_id = workshop.id and opened_at is not null)`,
      ]),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** What a workshop has promised, and when its day is by the place's clock. */
export const findPromise = (db: Db, workshopId: string) =>
  db
    .selectFrom('workshop')
    .innerJoin('place', 'place.id', 'workshop.place_id')
    .select(['reports_on as reportsOn', 'place.time_zone as timeZone'])
    .where('workshop.id', '=', workshopId)
    .executeTakeFirstOrThrow()

type Settings = Partial<Pick<Selectable<Tables['workshop']>, 'title_id' | 'held_on' | 'place_sees' | 'reports_on'>>
export async function saveSettings(db: Db, workshopId: string, settings: Settings): Promise<void> {
  await db.updateTable('workshop').set(settings).where('id', '=', workshopId).execute()
}

/**
 * Takes away what is left of a workshop without activities that nobody joined: its tables and passes with what was asked
 * by them, and with its own row what is in its record.
 */
export async function deleteEmptyWorkshop(db: Db, workshopId: string): Promise<void> {
  await db.deleteFrom('raised_hand').where('workshop_id', '=', workshopId).execute()
  await db.deleteFrom('workshop_pass').where('workshop_id', '=', workshopId).execute()
  await db.deleteFrom('seat_table').where('workshop_id', '=', workshopId).execute()
  await db.deleteFrom('workshop').where('id', '=', workshopId).execute()
}
