import type { Db } from '#db/client.ts'

export async function isChoiceOf(db: Db, workshopId: string, choiceId: string): Promise<boolean> {
  const found = await db
    .selectFrom('choice')
    .innerJoin('activity', 'activity.id', 'choice.activity_id')
    .select('choice.id')
    .where('choice.id', '=', choiceId)
    .where('workshop_id', '=', workshopId)
    .executeTakeFirst()
  return found !== undefined
}

/** These goals and no others. */
export async function saveChoiceGoals(db: Db, choiceId: string, goalIds: readonly string[]): Promise<void> {
  await db.deleteFrom('choice_goal').where('choice_id', '=', choiceId).execute()
  if (goalIds.length === 0) return
  await db
    .insertInto('choice_goal')
    .values(goalIds.map((goalId) => ({ choice_id: choiceId, goal_id: goalId })))
    .execute()
}
