import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { WordCount } from '../schema/counts.ts'

/** What a wall has room for; the list beside it has the same. */
const mostWords = 80

/**
 * Words that a moderator let through, each with the people who gave it: the same word in capitals or with a full stop is
 * the same word, shown as most people wrote it.
 */
export async function readWordCounts(db: Db, activityId: string): Promise<WordCount[]> {
  const { rows } = await sql<WordCount>`
    select mode() within group (order by text) as word, mode() within group (order by language) as language,
      count(distinct participant_id)::int as people
    from shown_contribution where activity_id = ${activityId}
    group by lower(btrim(normalize(text), ${' .,;:!?…"\'“”‘’،۔؟'}))
    order by people desc, word
    limit ${mostWords}`.execute(db)
  return rows
}
