import type { Db } from '#db/client.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'

export type LinkedChoice = { id: string; text: Words; goalIds: string[] }
export type LinkedActivity = { id: string; prompt: Words; choices: LinkedChoice[] }

/** The activities of a workshop that have choices, in order, and the goals that each choice speaks to. */
export async function readChoiceGoals(db: Db, workshopId: string, language: string): Promise<LinkedActivity[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('choice', 'choice.activity_id', 'activity.id')
    .select(['activity.id as activityId', 'activity.text_id as promptId', 'choice.id', 'choice.text_id as textId'])
    .where('workshop_id', '=', workshopId)
    // What the room puts forward itself is tagged as a contribution.
    .where('choice.text_id', 'is not', null)
    .$narrowType<{ textId: string }>()
    .orderBy('activity.position')
    .orderBy('choice.position')
    .execute()
  const links = await db
    .selectFrom('choice_goal')
    .innerJoin('choice', 'choice.id', 'choice_goal.choice_id')
    .innerJoin('activity', 'activity.id', 'choice.activity_id')
    .select(['choice_id as choiceId', 'goal_id as goalId'])
    .where('workshop_id', '=', workshopId)
    .execute()
  const words = await readWords(
    db,
    rows.flatMap(({ promptId, textId }) => [promptId, textId]),
    language,
  )
  const goals = new Map<string, string[]>()
  for (const { choiceId, goalId } of links) goals.set(choiceId, [...(goals.get(choiceId) ?? []), goalId])
  const activities = new Map<string, LinkedActivity>()
  for (const { activityId, promptId, id, textId } of rows) {
    const activity = activities.get(activityId) ?? { id: activityId, prompt: words.get(promptId), choices: [] }
    activity.choices.push({ id, text: words.get(textId), goalIds: goals.get(id) ?? [] })
    activities.set(activityId, activity)
  }
  return [...activities.values()]
}
