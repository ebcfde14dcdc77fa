import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { PlaceSees } from '#db/schema/columns.ts'
import type { ActivityKind, ActivityState, BoardColumn, StoredSettings } from '#db/schema/workshops.ts'

import { kinds } from '../schema/kinds.ts'

export type IdeaPage = {
  kind: ActivityKind
  state: ActivityState
  closedAt: Date | null
  openedAt: Date | null
  /** Of the room's timer; null without one. */
  endsAt: Date | null
  round: number
  workshopId: string
  placeSees: PlaceSees
  settings: StoredSettings
}

/** The activity an idea is for, held still until the transaction ends: closing waits, other ideas do not. */
export const lockIdeaPage = (db: Db, activityId: string): Promise<IdeaPage | undefined> =>
  db
    .selectFrom('activity')
    .innerJoin('workshop', 'workshop.id', 'activity.workshop_id')
    .select(['kind', 'state', 'closed_at as closedAt', 'workshop_id as workshopId', 'place_sees as placeSees'])
    .select(['settings', 'opened_at as openedAt', 'ends_at as endsAt', 'round'])
    .where('activity.id', '=', activityId)
    .forShare('activity')
    .executeTakeFirst()

export async function countIdeas(db: Db, activityId: string, participantId: string): Promise<number> {
  const { ideas } = await db
    .selectFrom('contribution')
    .select((eb) => eb.fn.countAll<number>().as('ideas'))
    .where('activity_id', '=', activityId)
    .where('participant_id', '=', participantId)
    .executeTakeFirstOrThrow()
  return ideas
}

export const findIdeaId = (db: Db, workshopId: string, publicId: string): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('contribution')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()

/** Where an idea stands from the beginning: in a column of its board, and under the name of the table it comes from. */
export async function savePlaceOf(
  db: Db,
  place: { contributionId: string; activityId: string; column: BoardColumn | null; tableId: string | null },
): Promise<void> {
  if (place.column === null && place.tableId === null) return
  await db
    .insertInto('idea_place')
    .values({
      ...{ contribution_id: place.contributionId, activity_id: place.activityId },
      ...{ board_column: place.column, table_id: place.tableId, group_id: null, merged_into: null },
    })
    .execute()
}

/** For an approved text that the room votes on: its choice, once. @returns whether it is new */
export async function saveRoomChoice(
  db: Db,
  choice: { id: string; activityId: string; contributionId: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into choice (id, activity_id, position, contribution_id)
    select ${choice.id}::uuid, ${choice.activityId}::uuid, coalesce(max(position), 0) + 1, ${choice.contributionId}::uuid
    from choice where activity_id = ${choice.activityId}
    on conflict on constraint choice_said_once do nothing
    returning id`.execute(db)
  return rows.length > 0
}

/** Where a text is, and whether it may be shown. `counts`: as something to vote on, or as a word of a cloud. */
export async function findStandingText(
  db: Db,
  contributionId: string,
): Promise<{ activityId: string; isShown: boolean; isChoice: boolean; counts: boolean } | undefined> {
  const row = await db
    .selectFrom('contribution')
    .innerJoin('activity', 'activity.id', 'contribution.activity_id')
    .select(['activity.id as activityId', 'activity.kind', 'visibility', 'worry'])
    .where('contribution.id', '=', contributionId)
    .executeTakeFirst()
  if (!row) return undefined
  const isChoice = kinds[row.kind].becomes === 'choice'
  const isShown = row.visibility === 'approved' && row.worry !== 'open'
  return { activityId: row.activityId, isShown, isChoice, counts: isChoice || row.kind === 'words' }
}
