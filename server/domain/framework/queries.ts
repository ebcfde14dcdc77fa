import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Hue } from '#db/schema/framework.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'

export type Goal = { id: string; publicId: string; versionId: string; number: number; text: Words; short: Words }
export type Mission = {
  id: string
  slug: string
  hue: Hue
  name: Words
  statement: Words
  source: string
  goals: Goal[]
}

/** A place's missions and goals that stand now, in their newest wording, in the board's order. */
export async function readFramework(db: Db, placeId: string, language: string): Promise<Mission[]> {
  const missions = await db
    .selectFrom('mission')
    .innerJoin('mission_version as version', 'version.mission_id', 'mission.id')
    .distinctOn('mission.id')
    .select(['mission.id', 'slug', 'hue', 'position', 'name_id', 'statement_id', 'source'])
    .where('place_id', '=', placeId)
    .where('mission.retired_at', 'is', null)
    .orderBy('mission.id')
    .orderBy('version.number', 'desc')
    .execute()
  const goals = await db
    .selectFrom('goal')
    .innerJoin('goal_version as version', 'version.goal_id', 'goal.id')
    .distinctOn('goal.id')
    .select(['goal.id', 'public_id', 'mission_id', 'position', 'version.number', 'wording_id', 'short_id'])
    .select('version.id as versionId')
    .where('place_id', '=', placeId)
    .where('goal.kind', '=', 'goal')
    .where('goal.retired_at', 'is', null)
    .orderBy('goal.id')
    .orderBy('version.number', 'desc')
    .execute()
  const words = await readWords(
    db,
    [
      ...missions.flatMap((row) => [row.name_id, row.statement_id]),
      ...goals.flatMap((row) => [row.wording_id, row.short_id]),
    ],
    language,
  )
  const inOrder = (one: { position: number }, other: { position: number }) => one.position - other.position
  return missions.sort(inOrder).map((mission) => ({
    id: mission.id,
    slug: mission.slug,
    hue: mission.hue,
    name: words.get(mission.name_id),
    statement: words.get(mission.statement_id),
    source: mission.source,
    goals: goals
      .filter((goal) => goal.mission_id === mission.id)
      .sort(inOrder)
      .map((goal) => ({
        id: goal.id,
        publicId: goal.public_id,
        versionId: goal.versionId,
        number: goal.number,
        text: words.get(goal.wording_id),
        short: words.get(goal.short_id),
      })),
  }))
}

/** Every wording a goal has had, oldest first: what a tag given under an older one meant. */
export async function readGoalHistory(db: Db, goalId: string, language: string) {
  const versions = await db
    .selectFrom('goal_version')
    .select(['id', 'number', 'wording_id', 'source', sql<string>`valid_from`.as('validFrom')])
    .where('goal_id', '=', goalId)
    .orderBy('number')
    .execute()
  const words = await readWords(
    db,
    versions.map(({ wording_id }) => wording_id),
    language,
  )
  return versions.map(({ wording_id, ...version }) => ({ ...version, text: words.get(wording_id) }))
}
