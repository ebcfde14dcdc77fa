import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { Choice } from '../schema/live.ts'

/** Of a choice that speaks to goals of several missions, none: it has no one colour. */
const onlyMission = sql<string>`(
  select (array_agg(goal.mission_id))[1] from choice_goal join goal on goal.id = choice_goal.goal_id
  where choice_goal.choice_id = choice.id having count(distinct goal.mission_id) = 1)`
const missionName = sql<string | null>`(
  select name_id from mission_version where mission_id = mission.id order by number desc limit 1)`

/** What stands on a ballot now: the facilitator's choices, and those of the room's own that may be shown. */
export async function readChoices(db: Db, activityId: string, language: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom('choice')
    .leftJoin('shown_contribution', 'shown_contribution.id', 'choice.contribution_id')
    // In the same statement: a whole hall asks for it in its first minute.
    .leftJoin('mission', (join) => join.on('mission.id', '=', onlyMission))
    .select(['choice.id', 'text_id', 'cost', 'answered_at', 'shown_contribution.text as said'])
    .select(['shown_contribution.language as saidIn', 'hue', missionName.as('missionNameId')])
    .where('choice.activity_id', '=', activityId)
    .where((eb) => eb.or([eb('text_id', 'is not', null), eb('shown_contribution.id', 'is not', null)]))
    .orderBy('choice.position')
    .execute()
  const words = await readWords(
    db,
    rows.flatMap(({ text_id, missionNameId }) => [text_id, missionNameId]),
    language,
  )
  return rows.map(({ id, text_id, cost, answered_at, said, saidIn, hue, missionNameId }) => ({
    ...{ id, cost, isAnswered: answered_at !== null, isOwn: text_id === null },
    ...(hue && missionNameId && { mission: { hue, name: words.get(missionNameId) } }),
    // What people say stands as they said it, in whichever language.
    text: text_id ? words.get(text_id) : { text: said ?? '', language: saidIn ?? language, isFallback: false },
  }))
}
