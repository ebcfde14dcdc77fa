import type { Db } from '#db/client.ts'
import type { BallotForm } from '../rules/check-ballot.ts'

/** A form, and whether it stands: a prepared activity's may still be edited. */
export type ReadForm = { form: BallotForm; isFixed: boolean }

/** What a ballot of this activity may say. */
export async function readBallotForm(db: Db, activityId: string): Promise<ReadForm | undefined> {
  const activity = await db
    .selectFrom('activity')
    .select(['id', 'workshop_id', 'kind', 'dots', 'settings', 'opened_at'])
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (!activity) return undefined
  const choices = await db
    .selectFrom('choice')
    .select(['id', 'cost'])
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute()
  const { workshop_id: workshopId, kind, dots, settings, opened_at } = activity
  return {
    form: {
      ...{ activityId, workshopId, kind, dots, settings },
      choices: new Map(choices.map(({ id, cost }) => [id, { cost }])),
    },
    isFixed: opened_at !== null,
  }
}
