import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { GivenTag } from '#domain/moderation/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'

/** The goals a contribution has, in the board's order, each in the wording it was given under. */
export async function readGivenTags(db: Db, contributionId: string, language: string): Promise<GivenTag[]> {
  const tags = await db
    .selectFrom('tag')
    .innerJoin('goal_version as given', 'given.id', 'tag.goal_version_id')
    .innerJoin('goal', 'goal.id', 'tag.goal_id')
    .innerJoin('mission', 'mission.id', 'goal.mission_id')
    .select(['goal.public_id as goalId', 'mission.hue', 'given.short_id', 'given.wording_id'])
    .select(
      sql<boolean>`exists (select from goal_version newer where newer.goal_id = goal.id and newer.number > given.number)`.as(
        'isOldWording',
      ),
    )
    .where('tag.contribution_id', '=', contributionId)
    .orderBy('mission.position')
    .orderBy('goal.position')
    .execute()
  const words = await readWords(
    db,
    tags.flatMap(({ short_id, wording_id }) => [short_id, wording_id]),
    language,
  )
  return tags.map(({ short_id, wording_id, ...tag }) => ({
    ...tag,
    short: words.get(short_id),
    text: words.get(wording_id),
  }))
}
