import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readTrail } from '#domain/framework/queries/trail.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { Receipt } from '../schema.ts'

export type ReadText = { id: string; publicId: string; mayPublish: boolean }

/**
 * What was read, and is counted. Of what is still being read nothing is told that follows from it: it would stay behind as
 * a trace of words that a worry has taken out.
 */
export const findReadTexts = (db: Db, responseId: string): Promise<ReadText[]> =>
  db
    .selectFrom('contribution')
    .select(['id', 'public_id as publicId', 'may_publish as mayPublish'])
    .where('response_id', '=', responseId)
    .where('counted', '=', true)
    .where('visibility', 'in', ['approved', 'hidden'])
    .where('worry', '<>', 'open')
    .where('sealed', '=', false)
    .execute()

type Goals = Pick<Receipt, 'goals' | 'goneGoals'> & {
  /** By id: those that count these words now, and all that did. */
  counting: { id: string; publicId: string }[]
  followed: string[]
}

/** The goals that texts count in, with what these were called before, and those that are there no more. */
export async function readGoals(
  db: Db,
  { timeZone }: { timeZone: string },
  texts: readonly ReadText[],
  language: string,
): Promise<Goals> {
  const ids = texts.map(({ id }) => id)
  if (ids.length === 0) return { goals: [], goneGoals: [], counting: [], followed: [] }
  const [rows, trail] = await Promise.all([findGoals(db, ids), readTrail(db, ids, language)])
  const words = await readWords(
    db,
    rows.map(({ shortId }) => shortId),
    language,
  )
  const onDay = <Earlier extends { at: Date }>({ at, ...earlier }: Earlier) => ({ ...earlier, on: dayIn(timeZone, at) })
  return {
    goals: rows.map(({ id, shortId }) => ({ short: words.get(shortId), earlier: trail.earlier(id).map(onDay) })),
    goneGoals: trail.lost.map(({ name, at }) => ({ name, on: dayIn(timeZone, at) })),
    counting: rows.map(({ id, publicId }) => ({ id, publicId })),
    // What was promised for a goal that is gone was promised for these words all the same.
    followed: [...rows, ...trail.lost].map(({ id }) => id),
  }
}

async function findGoals(db: Db, contributionIds: readonly string[]) {
  return db
    .selectFrom('tag')
    .innerJoin('goal', 'goal.id', 'tag.goal_id')
    .innerJoin('mission', 'mission.id', 'goal.mission_id')
    .select(['goal.id', 'goal.public_id as publicId'])
    .select(
      // In the words that stand now, as on every public page; the desk shows the ones a tag was given under.
      sql<string>`(
        select short_id from goal_version as newest where newest.goal_id = goal.id
        order by newest.number desc limit 1)`.as('shortId'),
    )
    .where('tag.contribution_id', 'in', contributionIds)
    .groupBy(['goal.id', 'mission.position', 'goal.position'])
    .orderBy('mission.position')
    .orderBy('goal.position')
    .execute()
}
