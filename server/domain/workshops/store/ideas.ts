import type { Db } from '#db/client.ts'
import type { PlaceSees } from '#db/schema/columns.ts'
import type { ActivityKind, ActivityState } from '#db/schema/workshops.ts'

export type IdeaPage = {
  kind: ActivityKind
  state: ActivityState
  closedAt: Date | null
  workshopId: string
  placeSees: PlaceSees
}

/** The activity an idea is for, held still until the transaction ends: closing waits, other ideas do not. */
export const lockIdeaPage = (db: Db, activityId: string): Promise<IdeaPage | undefined> =>
  db
    .selectFrom('activity')
    .innerJoin('workshop', 'workshop.id', 'activity.workshop_id')
    .select(['kind', 'state', 'closed_at as closedAt', 'workshop_id as workshopId', 'place_sees as placeSees'])
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
