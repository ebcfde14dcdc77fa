import type { Db } from '#db/client.ts'
import type { BallotForm } from '../rules.ts'

/** What a ballot of this activity may say. */
export async function readBallotForm(db: Db, activityId: string): Promise<BallotForm | undefined> {
  const activity = await db
    .selectFrom('activity')
    .select(['id', 'workshop_id', 'kind', 'dots'])
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (!activity) return undefined
  const choices = await db.selectFrom('choice').select('id').where('activity_id', '=', activityId).execute()
  return {
    activityId,
    workshopId: activity.workshop_id,
    kind: activity.kind,
    dots: activity.dots,
    choiceIds: new Set(choices.map(({ id }) => id)),
  }
}
