import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** A mission by its slug, with its newest words, locked. */
export async function findMission(db: Db, placeId: string, slug: string) {
  const mission = await db
    .selectFrom('mission')
    .select(['id', 'slug', 'retired_at as retiredAt'])
    .where('place_id', '=', placeId)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return mission && { ...mission, newest: await findNewestMissionVersion(db, mission.id) }
}

export const findNewestMissionVersion = (db: Db, missionId: string) =>
  db
    .selectFrom('mission_version')
    .select(['id', 'number', 'name_id as nameId', 'statement_id as statementId', 'source'])
    .where('mission_id', '=', missionId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

export const findMissionVersion = (db: Db, id: string) =>
  db
    .selectFrom('mission_version')
    .select(['mission_id as missionId', 'name_id as nameId', 'statement_id as statementId', 'source'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

export const insertMission = (db: Db, row: Insertable<Tables['mission']>) =>
  db.insertInto('mission').values(row).execute()

export const insertMissionVersion = (db: Db, row: Insertable<Tables['mission_version']>) =>
  db.insertInto('mission_version').values(row).execute()

export const retireMissions = (db: Db, ids: readonly string[], at: Date | null) =>
  db.updateTable('mission').set({ retired_at: at }).where('id', 'in', ids).execute()

export async function nextMissionPosition(db: Db, placeId: string): Promise<number> {
  const { last } = await db
    .selectFrom('mission')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('place_id', '=', placeId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

/** Whether goals stand in any of these missions. */
export const haveGoals = async (db: Db, missionIds: readonly string[]): Promise<boolean> =>
  (await db
    .selectFrom('goal')
    .select('id')
    .where('mission_id', 'in', missionIds)
    .where('retired_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined
