import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { BoardColumn } from '#db/schema/workshops.ts'

/** A group that stands, in this workshop. */
export const findGroup = (
  db: Db,
  workshopId: string,
  groupId: string,
): Promise<{ activityId: string; title: string } | undefined> =>
  db
    .selectFrom('idea_group')
    .innerJoin('activity', 'activity.id', 'idea_group.activity_id')
    .select(['activity_id as activityId', 'title'])
    .where('idea_group.id', '=', groupId)
    .where('workshop_id', '=', workshopId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

export async function saveGroup(db: Db, group: { id: string; activityId: string; title: string }): Promise<void> {
  await sql`
    insert into idea_group (id, activity_id, position, title)
    select ${group.id}::uuid, ${group.activityId}::uuid, coalesce(max(position), 0) + 1, ${group.title}::text
    from idea_group where activity_id = ${group.activityId}`.execute(db)
}

export async function renameGroup(db: Db, groupId: string, title: string): Promise<void> {
  await db.updateTable('idea_group').set({ title }).where('id', '=', groupId).execute()
}

/** Its cards stand by themselves again. */
export async function dropGroup(db: Db, groupId: string, at: Date): Promise<void> {
  await db.updateTable('idea_place').set({ group_id: null }).where('group_id', '=', groupId).execute()
  await db.updateTable('idea_group').set({ removed_at: at }).where('id', '=', groupId).execute()
}

export type Card = {
  id: string
  activityId: string
  isShown: boolean
  mergedInto: string | null
  column: BoardColumn | null
}

/** A card by its public id, with where it stands. */
export const findCard = (db: Db, workshopId: string, publicId: string): Promise<Card | undefined> =>
  db
    .selectFrom('contribution')
    .innerJoin('activity', 'activity.id', 'contribution.activity_id')
    .leftJoin('idea_place', 'idea_place.contribution_id', 'contribution.id')
    .select(['contribution.id', 'activity.id as activityId', 'merged_into as mergedInto', 'board_column as column'])
    .select(sql<boolean>`visibility = 'approved' and worry <> 'open'`.as('isShown'))
    .where('contribution.workshop_id', '=', workshopId)
    .where('contribution.public_id', '=', publicId)
    .executeTakeFirst()

/** Puts a card somewhere; all else about its place, as the table it came from, stays. */
export async function placeCard(
  db: Db,
  { id, activityId }: Pick<Card, 'id' | 'activityId'>,
  place: { group_id: string | null } | { merged_into: string | null } | { board_column: BoardColumn },
): Promise<void> {
  await db
    .insertInto('idea_place')
    .values({
      ...{ contribution_id: id, activity_id: activityId, board_column: null, table_id: null },
      ...{ group_id: null, merged_into: null, ...place },
    })
    .onConflict((conflict) => conflict.column('contribution_id').doUpdateSet(place))
    .execute()
}

/** What stood on one card goes with it onto another. */
export async function followMerge(db: Db, fromId: string, intoId: string): Promise<void> {
  await db.updateTable('idea_place').set({ merged_into: intoId }).where('merged_into', '=', fromId).execute()
}
