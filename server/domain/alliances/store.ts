import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { AllianceState } from '#db/schema/alliances.ts'

export type AllianceRow = Selectable<Tables['alliance']>
export type Parts = { organisations: string[]; missions: string[]; goals: string[] }

export const lockAlliance = (db: Db, placeId: string, publicId: string): Promise<AllianceRow | undefined> =>
  db
    .selectFrom('alliance')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()

export const insertAlliance = (db: Db, row: Insertable<Tables['alliance']>) =>
  db.insertInto('alliance').values(row).execute()

export const updateAlliance = (db: Db, id: string, values: Updateable<Tables['alliance']>) =>
  db.updateTable('alliance').set(values).where('id', '=', id).execute()

/** Members and subjects as they are chosen now, in place of those before. */
export async function saveParts(db: Db, id: string, { organisations, missions, goals }: Parts): Promise<void> {
  for (const table of ['alliance_organisation', 'alliance_mission', 'alliance_goal'] as const)
    await db.deleteFrom(table).where('alliance_id', '=', id).execute()
  const own = { alliance_id: id }
  if (organisations.length > 0)
    await db
      .insertInto('alliance_organisation')
      .values(organisations.map((organisation_id) => ({ ...own, organisation_id })))
      .execute()
  if (missions.length > 0)
    await db
      .insertInto('alliance_mission')
      .values(missions.map((mission_id) => ({ ...own, mission_id })))
      .execute()
  if (goals.length > 0)
    await db
      .insertInto('alliance_goal')
      .values(goals.map((goal_id) => ({ ...own, goal_id })))
      .execute()
}

/** Of a place, in these states, the first published first; or the one of a name. */
export const findAlliances = (db: Db, placeId: string, states: readonly AllianceState[], publicId?: string) =>
  db
    .selectFrom('alliance')
    .leftJoin('area', 'area.id', 'alliance.area_id')
    .selectAll('alliance')
    .select(['area.code as areaCode', 'area.name as area'])
    .select((eb) =>
      eb
        .selectFrom('commitment')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('commitment.alliance_id', '=', 'alliance.id')
        .where('commitment.state', '<>', 'draft')
        .as('promised'),
    )
    .where('alliance.place_id', '=', placeId)
    .where('alliance.state', 'in', states)
    .$if(publicId !== undefined, (query) => query.where('alliance.public_id', '=', publicId ?? ''))
    .orderBy('alliance.published_at')
    .orderBy('alliance.id')
    .execute()

export const findMembers = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('alliance_organisation as member')
    .innerJoin('organisation', 'organisation.id', 'member.organisation_id')
    .select(['member.alliance_id as of', 'organisation.name', 'organisation.public_id as publicId'])
    .where('member.alliance_id', 'in', [...ids])
    .orderBy('organisation.name')
    .execute()

export const findSubjects = async (db: Db, id: string) => {
  const [missions, goals] = await Promise.all([
    db.selectFrom('alliance_mission').select('mission_id as id').where('alliance_id', '=', id).execute(),
    db
      .selectFrom('alliance_goal')
      .innerJoin('goal', 'goal.id', 'goal_id')
      .select(['goal.id', 'goal.public_id as publicId'])
      .where('alliance_id', '=', id)
      .orderBy('goal.position')
      .execute(),
  ])
  return { missions: missions.map((row) => row.id), goals }
}

export const findOrganisations = (db: Db, placeId: string) =>
  db
    .selectFrom('organisation')
    .select(['id', 'public_id as publicId', 'name'])
    .where('place_id', '=', placeId)
    .orderBy('name')
    .execute()
