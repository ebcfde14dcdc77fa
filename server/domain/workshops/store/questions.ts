import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** A question to the panel that is on the list. */
export const findQuestion = (
  db: Db,
  workshopId: string,
  choiceId: string,
): Promise<{ activityId: string; isAnswered: boolean } | undefined> =>
  db
    .selectFrom('choice')
    .innerJoin('activity', 'activity.id', 'choice.activity_id')
    .select(['activity.id as activityId', sql<boolean>`answered_at is not null`.as('isAnswered')])
    .where('choice.id', '=', choiceId)
    .where('workshop_id', '=', workshopId)
    .where('kind', '=', 'questions')
    .executeTakeFirst()

export async function saveAnswered(db: Db, choiceId: string, at: Date | null): Promise<void> {
  await db.updateTable('choice').set({ answered_at: at }).where('id', '=', choiceId).execute()
}
