import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'

export type NamedGoal = { id: string; publicId: string; missionId: string; short: Words; text: Words }

/** Goals in the words that they have now, also those that were retired since. */
export async function readGoalWords(
  db: Db,
  ids: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, NamedGoal>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<{ id: string; publicId: string; missionId: string; shortId: string; textId: string }>`
    select distinct on (goal.id) goal.id, goal.public_id as "publicId", goal.mission_id as "missionId",
      version.short_id as "shortId", version.wording_id as "textId"
    from goal join goal_version as version on version.goal_id = goal.id
    where goal.id = any(${wanted}::uuid[]) order by goal.id, version.number desc`.execute(db)
  const wordingIds = rows.flatMap(({ shortId, textId }) => [shortId, textId])
  const words = await readWords(db, wordingIds, language)
  return new Map(
    rows.map(({ shortId, textId, ...goal }) => [
      goal.id,
      { ...goal, short: words.get(shortId), text: words.get(textId) },
    ]),
  )
}

/** The short names of goals in English, for a sentence that tells what a goal went on as. */
export const findShortWords = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  [...(await readGoalWords(db, ids, 'en')).values()].map(({ short }) => short.text)
