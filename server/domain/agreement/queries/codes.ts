import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { RoundCode } from '../schema.ts'
import { reachable } from '../store/rounds.ts'

/** `standing`: for coding; all: for figures of a round that is over, whatever became of its codes. */
type Which = 'standing' | 'all'

/** The codes that a round began with, goals in the board's order and then themes, in their newest words. */
export async function readRoundCodes(
  db: Db,
  scope: Scope,
  publicId: string,
  language: string,
  which: Which,
): Promise<RoundCode[]> {
  const rows = await db
    .selectFrom('second_coding_round as round')
    .innerJoin('goal', (join) => join.on(sql<SqlBool>`goal.id = any(round.code_ids)`))
    .leftJoin('mission', 'mission.id', 'goal.mission_id')
    .select(['goal.id', 'goal.public_id as goalId', 'mission.slug', 'mission.hue'])
    .select(
      sql<string | null>`(select name_id from mission_version where mission_id = mission.id
        order by number desc limit 1)`.as('nameId'),
    )
    .select([newest('short_id').as('shortId'), newest('wording_id').as('wordingId')])
    .where(reachable(scope, 'round'))
    .where('round.public_id', '=', publicId)
    .$if(which === 'standing', (query) => query.where('goal.retired_at', 'is', null))
    .orderBy(sql`mission.position nulls last`)
    .orderBy('goal.position')
    .orderBy('goal.id')
    .execute()
  const words = await readWords(
    db,
    rows.flatMap(({ shortId, wordingId, nameId }) => [shortId, wordingId, nameId]),
    language,
  )
  return rows.map(({ id, goalId, slug, hue, nameId, shortId, wordingId }) => ({
    ...{ id, goalId, short: words.get(shortId), text: words.get(wordingId) },
    mission: slug !== null && hue !== null && nameId !== null ? { slug, hue, name: words.get(nameId) } : null,
  }))
}

const newest = (column: 'short_id' | 'wording_id') =>
  sql<string>`(select ${sql.ref(column)} from goal_version where goal_version.goal_id = goal.id
    order by goal_version.number desc limit 1)`
