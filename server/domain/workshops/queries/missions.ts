import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { type Mission, readFramework } from '#domain/framework/queries.ts'

export type SaidWords = { id: string; text: string; language: string }
/** A goal with what this one session said to it. `said` counts texts; `words` are the newest that the room may see. */
export type GoalInSession = Pick<Mission['goals'][number], 'id' | 'short'> & { said: number; words: SaidWords[] }
export type MissionInSession = Pick<Mission, 'id' | 'hue' | 'name'> & { said: number; goals: GoalInSession[] }

const mostWords = 2

/** A place's missions and goals with what was tagged to them in one workshop, for a wall in its hall. */
export async function readSessionMissions(
  db: Db,
  workshop: { id: string; placeId: string },
  language: string,
): Promise<MissionInSession[]> {
  const missions = await readFramework(db, workshop.placeId, language)
  const { rows: goals } = await sql<{ goalId: string; missionId: string; id: string }>`
    select tag.goal_id as "goalId", goal.mission_id as "missionId", contribution.id
    from contribution join tag on tag.contribution_id = contribution.id join goal on goal.id = tag.goal_id
    where contribution.workshop_id = ${workshop.id} and contribution.counted`.execute(db)
  const words = await readShownWords(db, workshop.id)
  const saidTo = (matches: (row: (typeof goals)[number]) => boolean) =>
    // A text that speaks to two goals of a mission is said to that mission once.
    new Set(goals.filter(matches).map(({ id }) => id)).size
  return missions.map(({ id, hue, name, goals: ofMission }) => ({
    ...{ id, hue, name, said: saidTo(({ missionId }) => missionId === id) },
    goals: ofMission.map((goal) => ({
      ...{ id: goal.id, short: goal.short, said: saidTo(({ goalId }) => goalId === goal.id) },
      words: words.get(goal.id) ?? [],
    })),
  }))
}

/** What a moderator let through, newest first; open text once it is revealed. */
async function readShownWords(db: Db, workshopId: string): Promise<Map<string, SaidWords[]>> {
  const { rows } = await sql<SaidWords & { goalId: string }>`
    select "goalId", id, text, language from (
      select tag.goal_id as "goalId", said.public_id as id, said.text, said.language,
        row_number() over (partition by tag.goal_id order by said.id desc) as place
      from shown_contribution as said join tag on tag.contribution_id = said.id
        join activity on activity.id = said.activity_id
      where said.workshop_id = ${workshopId} and (activity.kind <> 'text' or activity.revealed)
    ) as newest where place <= ${mostWords} order by "goalId", place`.execute(db)
  const byGoal = new Map<string, SaidWords[]>()
  for (const { goalId, ...words } of rows) byGoal.set(goalId, [...(byGoal.get(goalId) ?? []), words])
  return byGoal
}
