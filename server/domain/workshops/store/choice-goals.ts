import { sql } from 'kysely'
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

export async function findChoicesOf(db: Db, goalId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('choice_goal')
    .select('choice_id')
    .where('goal_id', '=', goalId)
    .orderBy('choice_id')
    .execute()
  return rows.map(({ choice_id }) => choice_id)
}

/** Links choices that are still there to a goal. @returns the ones that were not linked to it before */
export async function insertChoiceGoals(db: Db, goalId: string, choiceIds: readonly string[]): Promise<string[]> {
  if (choiceIds.length === 0) return []
  const rows = await db
    .insertInto('choice_goal')
    .columns(['choice_id', 'goal_id'])
    .expression((eb) =>
      eb
        .selectFrom('choice')
        .select(['choice.id', sql<string>`${goalId}::uuid`.as('goal_id')])
        .where('choice.id', 'in', choiceIds),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('choice_id')
    .execute()
  return rows.map(({ choice_id }) => choice_id)
}

export async function dropChoiceGoals(db: Db, goalId: string, choiceIds: readonly string[]): Promise<void> {
  if (choiceIds.length === 0) return
  await db.deleteFrom('choice_goal').where('goal_id', '=', goalId).where('choice_id', 'in', choiceIds).execute()
}
